package org.kurultai.domain.meeting;

import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.record.Dated;
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
    public Set<Tag> scope(AgreeNextHost c, Facts known) {
        return NextHosts.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(AgreeNextHost c, Facts known) {
        return NextHosts.dated(said(c), known);
    }

    @Override
    public Decision decide(AgreeNextHost c, Facts known) {
        return Supposition.decide(
                said(c),
                known,
                facts -> Stream.of(
                        Happenings.contradictions(c.at(), facts),
                        Hosting.of(c.series(), facts).contradictions())
                        .flatMap(found -> found));
    }

    private static NextHostAgreed said(AgreeNextHost c) {
        return new NextHostAgreed(c.series(), c.at(), c.host(), c.ordinal(), c.when(), c.place());
    }
}
