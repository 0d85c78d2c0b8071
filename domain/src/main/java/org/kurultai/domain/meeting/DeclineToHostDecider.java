package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingCommand.DeclineToHost;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A party may decline to host a meeting that it has not hosted. */
final class DeclineToHostDecider implements Decider<DeclineToHost> {

    @Override
    public Class<DeclineToHost> command() {
        return DeclineToHost.class;
    }

    @Override
    public Set<Tag> scope(DeclineToHost c, Facts known) {
        return Hosting.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(DeclineToHost c, Facts known) {
        return Hosting.dated(said(c));
    }

    @Override
    public Decision decide(DeclineToHost c, Facts known) {
        return Supposition.decide(
                said(c),
                known,
                facts -> Sequence.of(c.series(), facts).courses().stream()
                        .flatMap(Hosting.of(c.series(), facts)::declined));
    }

    private static HostDeclined said(DeclineToHost c) {
        return new HostDeclined(c.series(), c.party(), c.ordinal(), c.on());
    }
}
