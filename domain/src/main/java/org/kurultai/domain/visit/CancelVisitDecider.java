package org.kurultai.domain.visit;

import java.util.Set;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitCommand.CancelVisit;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;

/** A visit on which something happened was not called off. */
final class CancelVisitDecider implements Decider<CancelVisit> {

    @Override
    public Class<CancelVisit> command() {
        return CancelVisit.class;
    }

    @Override
    public Set<Tag> scope(CancelVisit c) {
        return scope(c, Facts.none());
    }

    @Override
    public Set<Tag> scope(CancelVisit c, Facts known) {
        return VisitChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(CancelVisit c, Facts known) {
        return VisitPresence.dated(said(c), known);
    }

    @Override
    public Decision decide(CancelVisit c, Facts known) {
        return VisitChange.decide(said(c), known);
    }

    private static VisitCancelled said(CancelVisit c) {
        return new VisitCancelled(c.visit(), c.ground());
    }
}
