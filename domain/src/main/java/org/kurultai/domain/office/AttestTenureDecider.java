package org.kurultai.domain.office;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A person is attested in a post only while the tenure has not ended and nobody else holds the post in full. */
final class AttestTenureDecider implements Decider<AttestTenure> {

    @Override
    public Class<AttestTenure> command() {
        return AttestTenure.class;
    }

    @Override
    public Set<Tag> scope(AttestTenure c, Facts known) {
        var tags = new HashSet<>(TenureScope.ofService(c.post(), c.person(), TenureScope.days(c.on()), known));
        Identity.of(known)
                .identifiers(c.person())
                .forEach(person -> tags.add(OfficeEvent.attestationTag(c.post(), person)));
        return tags;
    }

    @Override
    public Set<Dated> dated(AttestTenure c, Facts known) {
        return TenureScope.dated(c.post(), c.person(), TenureScope.days(c.on()), known);
    }

    @Override
    public Decision decide(AttestTenure c, Facts known) {
        return TenureDecider.decide(new TenureAttested(c.post(), c.person(), c.on(), c.acting()), known);
    }
}
