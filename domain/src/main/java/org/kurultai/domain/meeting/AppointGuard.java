package org.kurultai.domain.meeting;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.Appoint;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** Nobody is appointed to a post in which another acted while the tenure certainly lasted. */
final class AppointGuard implements Guard<Appoint> {

    private final Serving serving;

    AppointGuard(Serving serving) {
        this.serving = serving;
    }

    @Override
    public Class<Appoint> command() {
        return Appoint.class;
    }

    @Override
    public Set<Tag> scope(Appoint c, Facts known) {
        return serving.scope(c.post(), said(c), known);
    }

    @Override
    public Set<Dated> dated(Appoint c, Facts known) {
        return Presence.dated(c.post(), said(c), known);
    }

    @Override
    public Optional<Rejection> objection(Appoint c, Facts known) {
        return Presence.objection(c.post(), said(c), known, serving);
    }

    private static PersonAppointed said(Appoint c) {
        return new PersonAppointed(c.post(), c.person(), c.from(), c.acting());
    }
}
