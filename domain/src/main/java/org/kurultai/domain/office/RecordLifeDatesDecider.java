package org.kurultai.domain.office;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.RecordLifeDates;
import org.kurultai.domain.office.OfficeEvent.LifeDatesRecorded;
import org.kurultai.domain.office.OfficeRejection.LivedAtAnotherTime;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** A person is born once and dies once, in this order, whichever source tells of which. */
final class RecordLifeDatesDecider implements Decider<RecordLifeDates> {

    @Override
    public Class<RecordLifeDates> command() {
        return RecordLifeDates.class;
    }

    @Override
    public Set<Tag> scope(RecordLifeDates c, Facts known) {
        return Identity.of(known).scope(c.person(), OfficeEvent::lifeTag);
    }

    @Override
    public Decision decide(RecordLifeDates c, Facts known) {
        return otherwise(c, known)
                .map(Decision::rejected)
                .orElseGet(() -> Identity.of(known)
                        .settle(new LifeDatesRecorded(c.person(), c.born(), c.died()), known));
    }

    private static Optional<Rejection> otherwise(RecordLifeDates c, Facts known) {
        var identity = Identity.of(known);
        return known.find(
                LifeDatesRecorded.class,
                life -> identity.same(life.person(), c.person())
                        && (!life.born().compatible(c.born())
                                || !life.died().compatible(c.died())
                                || c.died().before(life.born()).isYes()
                                || life.died().before(c.born()).isYes()))
                .map(fact -> new LivedAtAnotherTime(c.person(), c.born(), c.died(), fact.ref()));
    }
}
