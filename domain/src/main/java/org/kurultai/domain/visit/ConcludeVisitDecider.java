package org.kurultai.domain.visit;

import java.util.Set;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;

/** A visit ends once, after it has begun, unless it was called off. */
final class ConcludeVisitDecider implements Decider<ConcludeVisit> {

    @Override
    public Class<ConcludeVisit> command() {
        return ConcludeVisit.class;
    }

    @Override
    public Set<Tag> scope(ConcludeVisit c) {
        return scope(c, Facts.none());
    }

    @Override
    public Set<Tag> scope(ConcludeVisit c, Facts known) {
        return VisitChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(ConcludeVisit c, Facts known) {
        return VisitPresence.dated(said(c), known);
    }

    @Override
    public Decision decide(ConcludeVisit c, Facts known) {
        return VisitChange.decide(said(c), known);
    }

    private static VisitConcluded said(ConcludeVisit c) {
        return new VisitConcluded(c.visit(), c.on());
    }
}
