package org.kurultai.domain.agreement;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.meeting.Presence;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** A tenure does not end before the person signs in the post. */
final class EndTenureGuard implements Guard<EndTenure> {

    @Override
    public Class<EndTenure> command() {
        return EndTenure.class;
    }

    @Override
    public Set<Tag> scope(EndTenure c, Facts known) {
        return InPost.scope(c.post(), c.person(), known);
    }

    @Override
    public Set<Dated> dated(EndTenure c, Facts known) {
        return Presence.dated(c.post(), said(c), known);
    }

    @Override
    public Optional<Rejection> objection(EndTenure c, Facts known) {
        return Presence.objection(c.post(), said(c), known, facts -> InPost.signing(c.post(), facts));
    }

    private static TenureEnded said(EndTenure c) {
        return new TenureEnded(c.post(), c.person(), c.on(), c.reason());
    }
}
