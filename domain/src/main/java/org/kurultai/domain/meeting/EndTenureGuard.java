package org.kurultai.domain.meeting;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** A tenure does not end before the person acted in the post. */
final class EndTenureGuard implements Guard<EndTenure> {

    private final Serving serving;

    EndTenureGuard(Serving serving) {
        this.serving = serving;
    }

    @Override
    public Class<EndTenure> command() {
        return EndTenure.class;
    }

    @Override
    public Set<Tag> scope(EndTenure c, Facts known) {
        return serving.scope(c.post(), said(c), known);
    }

    @Override
    public Set<Dated> dated(EndTenure c, Facts known) {
        return Presence.dated(c.post(), said(c), known);
    }

    @Override
    public Optional<Rejection> objection(EndTenure c, Facts known) {
        return Presence.objection(c.post(), said(c), known, serving);
    }

    private static TenureEnded said(EndTenure c) {
        return new TenureEnded(c.post(), c.person(), c.on(), c.reason());
    }
}
