package org.kurultai.domain.office;

import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A person may be appointed to a post that nobody else certainly held in full that day, and any number of times. */
final class AppointDecider implements Decider<Appoint> {

    @Override
    public Class<Appoint> command() {
        return Appoint.class;
    }

    @Override
    public Set<Tag> scope(Appoint c) {
        return scope(c, Facts.none());
    }

    @Override
    public Set<Tag> scope(Appoint c, Facts known) {
        return TenureScope.of(c.post(), said(c), known);
    }

    @Override
    public Set<Dated> dated(Appoint c, Facts known) {
        return TenureScope.dated(said(c), known);
    }

    @Override
    public Decision decide(Appoint c, Facts known) {
        var candidate = said(c);
        return Tenures.of(c.post(), known)
                .contradiction(candidate)
                .map(Decision::rejected)
                .orElseGet(() -> Identity.of(known).settle(candidate, known));
    }

    private static PersonAppointed said(Appoint c) {
        return new PersonAppointed(c.post(), c.person(), c.from(), c.acting());
    }
}
