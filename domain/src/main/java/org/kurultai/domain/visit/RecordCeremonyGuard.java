package org.kurultai.domain.visit;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.meeting.OccasionEvent.CeremonyHeld;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** No ceremony is held on a visit that was called off. */
final class RecordCeremonyGuard implements Guard<RecordCeremony> {

    @Override
    public Class<RecordCeremony> command() {
        return RecordCeremony.class;
    }

    @Override
    public Set<Tag> scope(RecordCeremony c, Facts known) {
        return OnVisit.scope(c.occasion(), known);
    }

    @Override
    public Optional<Rejection> objection(RecordCeremony c, Facts known) {
        return OnVisit.objection(new CeremonyHeld(c.occasion(), c.kind(), c.venue(), c.honouree(), c.on()), known);
    }
}
