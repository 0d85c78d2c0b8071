package org.kurultai.domain.office;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.LapseCommission;
import org.kurultai.domain.office.OfficeEvent.CommissionLapsed;
import org.kurultai.domain.office.OfficeRejection.CommissionLapsedOtherwise;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.Answer;

/** A commission lapses for one reason. The same person may well have served under another. */
final class LapseCommissionDecider implements Decider<LapseCommission> {

    @Override
    public Class<LapseCommission> command() {
        return LapseCommission.class;
    }

    @Override
    public Set<Tag> scope(LapseCommission c, Facts known) {
        return Identity.of(known).scope(c.person(), person -> OfficeEvent.commissionTag(c.post(), person));
    }

    @Override
    public Decision decide(LapseCommission c, Facts known) {
        return otherwise(c, known)
                .map(Decision::rejected)
                .orElseGet(() -> Identity.of(known)
                        .settle(new CommissionLapsed(c.post(), c.person(), c.commission(), c.reason(), c.ground()),
                                known));
    }

    private static Optional<Rejection> otherwise(LapseCommission c, Facts known) {
        var identity = Identity.of(known);
        return known.find(
                CommissionLapsed.class,
                lapsed -> lapsed.post().equals(c.post())
                        && identity.same(lapsed.person(), c.person())
                        && lapsed.commission().issued().same(c.commission().issued()) == Answer.YES
                        && !lapsed.reason().compatible(c.reason()))
                .map(fact -> new CommissionLapsedOtherwise(c.post(), c.person(), c.reason(), fact.ref()));
    }
}
