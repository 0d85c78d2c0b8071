package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A meeting that took place agrees on one host, who can host, for a later meeting. */
final class AgreeNextHostDecider implements Decider<AgreeNextHost> {

    @Override
    public Class<AgreeNextHost> command() {
        return AgreeNextHost.class;
    }

    @Override
    public Set<Tag> scope(AgreeNextHost c) {
        return scope(c, Facts.none());
    }

    @Override
    public Set<Tag> scope(AgreeNextHost c, Facts known) {
        var tags = new HashSet<>(Hosting.scope(c.series(), known));
        tags.addAll(Course.scope(c.at()));
        tags.addAll(Hosting.of(c.series(), known).membershipScope(c.host()));
        tags.addAll(Sides.scope(c.host(), known));
        return tags;
    }

    @Override
    public Decision decide(AgreeNextHost c, Facts known) {
        return Supposition.decide(
                new NextHostAgreed(c.series(), c.at(), c.host(), c.ordinal(), c.when(), c.place()),
                known,
                facts -> Stream.of(
                        Happenings.contradictions(c.at(), facts),
                        Hosting.of(c.series(), facts).contradictions())
                        .flatMap(found -> found));
    }
}
