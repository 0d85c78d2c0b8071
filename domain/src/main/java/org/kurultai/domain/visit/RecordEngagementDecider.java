package org.kurultai.domain.visit;

import java.util.Set;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;

/** An engagement is part of a visit that is made, on one of its days. */
final class RecordEngagementDecider implements Decider<RecordEngagement> {

    @Override
    public Class<RecordEngagement> command() {
        return RecordEngagement.class;
    }

    @Override
    public Set<Tag> scope(RecordEngagement c) {
        return scope(c, Facts.none());
    }

    @Override
    public Set<Tag> scope(RecordEngagement c, Facts known) {
        return VisitChange.scope(said(c), known);
    }

    @Override
    public Set<Dated> dated(RecordEngagement c, Facts known) {
        return VisitPresence.dated(said(c), known);
    }

    @Override
    public Decision decide(RecordEngagement c, Facts known) {
        return VisitChange.decide(said(c), known);
    }

    private static EngagementRecorded said(RecordEngagement c) {
        return new EngagementRecorded(c.engagement(), c.visit(), c.kind(), c.on(), c.place(), c.institutions(),
                c.meeting());
    }
}
