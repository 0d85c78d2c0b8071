package org.kurultai.domain.visit;

import java.util.Set;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/** A visit is one visit in whatever detail it is stated. */
final class AnnounceVisitDecider implements Decider<AnnounceVisit> {

    @Override
    public Class<AnnounceVisit> command() {
        return AnnounceVisit.class;
    }

    @Override
    public Set<Tag> scope(AnnounceVisit c) {
        return scope(c, Facts.none());
    }

    @Override
    public Set<Tag> scope(AnnounceVisit c, Facts known) {
        return VisitChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(AnnounceVisit c, Facts known) {
        return VisitPresence.dated(said(c), known);
    }

    @Override
    public Decision decide(AnnounceVisit c, Facts known) {
        return VisitChange.decide(said(c), known);
    }

    private static VisitAnnounced said(AnnounceVisit c) {
        return new VisitAnnounced(c.visit(), c.visitor(), c.host(), c.when(), c.days(), c.level(), c.ledBy(),
                c.invitation(), c.place(), c.aim());
    }
}
