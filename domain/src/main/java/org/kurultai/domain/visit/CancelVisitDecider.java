package org.kurultai.domain.visit;

import java.util.Set;
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
        return VisitChange.scope(c.visit(), known);
    }

    @Override
    public Decision decide(CancelVisit c, Facts known) {
        return VisitChange.decide(
                new VisitCancelled(c.visit(), c.ground()), known);
    }
}
