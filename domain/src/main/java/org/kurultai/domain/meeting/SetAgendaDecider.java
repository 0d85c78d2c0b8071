package org.kurultai.domain.meeting;

import java.util.Set;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** What an occasion was or is to be about adds up from what each source says; that it was called off changes nothing. */
final class SetAgendaDecider implements Decider<SetAgenda> {

    @Override
    public Class<SetAgenda> command() {
        return SetAgenda.class;
    }

    @Override
    public Set<Tag> scope(SetAgenda c, Facts known) {
        return Set.of(OccasionEvent.agendaTag(c.occasion()));
    }

    @Override
    public Decision decide(SetAgenda c, Facts known) {
        return known.settle(new AgendaSet(c.occasion(), c.topics()));
    }
}
