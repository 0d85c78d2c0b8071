package org.kurultai.domain.meeting;

import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.Tenures;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** A post has one full holder at a time only if nobody acted in it while another certainly held it. */
final class EstablishPostGuard implements Guard<EstablishPost> {

    private final Serving serving;

    EstablishPostGuard(Serving serving) {
        this.serving = serving;
    }

    @Override
    public Class<EstablishPost> command() {
        return EstablishPost.class;
    }

    @Override
    public Set<Tag> scope(EstablishPost c, Facts known) {
        return Tenures.of(c.post(), known).wasHeld()
                ? serving.scope(c.post(), said(c), known)
                : Set.of();
    }

    @Override
    public Set<Dated> dated(EstablishPost c, Facts known) {
        return Presence.dated(c.post(), said(c), known);
    }

    @Override
    public Optional<Rejection> objection(EstablishPost c, Facts known) {
        return Presence.objection(c.post(), said(c), known, serving);
    }

    private static PostEstablished said(EstablishPost c) {
        return new PostEstablished(c.post(), c.body(), c.portfolio(), c.title(), c.collegial());
    }
}
