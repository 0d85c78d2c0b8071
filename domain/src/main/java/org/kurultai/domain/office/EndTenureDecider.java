package org.kurultai.domain.office;

import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A tenure ends once, and the person is not in the post afterwards. */
final class EndTenureDecider implements Decider<EndTenure> {

    @Override
    public Class<EndTenure> command() {
        return EndTenure.class;
    }

    @Override
    public Set<Tag> scope(EndTenure c) {
        return scope(c, Facts.none());
    }

    @Override
    public Set<Tag> scope(EndTenure c, Facts known) {
        return TenureScope.of(c.post(), said(c), known);
    }

    @Override
    public Set<Dated> dated(EndTenure c, Facts known) {
        return TenureScope.dated(said(c), known);
    }

    @Override
    public Decision decide(EndTenure c, Facts known) {
        var candidate = said(c);
        return Tenures.of(c.post(), known)
                .contradiction(candidate)
                .map(Decision::rejected)
                .orElseGet(() -> Identity.of(known).settle(candidate, known));
    }

    private static TenureEnded said(EndTenure c) {
        return new TenureEnded(c.post(), c.person(), c.on(), c.reason());
    }
}
