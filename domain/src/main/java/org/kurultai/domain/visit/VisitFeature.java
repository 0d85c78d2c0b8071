package org.kurultai.domain.visit;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.record.Feature;
import org.kurultai.domain.visit.VisitCommand.AnnounceVisit;
import org.kurultai.domain.visit.VisitCommand.CancelVisit;
import org.kurultai.domain.visit.VisitCommand.ConcludeVisit;
import org.kurultai.domain.visit.VisitCommand.RecordEngagement;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;
import org.kurultai.domain.visit.VisitEvent.VisitCancelled;
import org.kurultai.domain.visit.VisitEvent.VisitConcluded;

/** Visits and their engagements. */
public final class VisitFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature(
            "visit",
            VisitCommand.class,
            VisitEvent.class,
            List.of(
                    new VisitDecider<>(AnnounceVisit.class, VisitFeature::announced),
                    new VisitDecider<>(RecordEngagement.class, VisitFeature::engaged),
                    new VisitDecider<>(ConcludeVisit.class, c -> new VisitConcluded(c.visit(), c.on())),
                    new VisitDecider<>(CancelVisit.class, c -> new VisitCancelled(c.visit(), c.ground()))),
            Stream.concat(
                    new OnVisits().guards().stream(),
                    Stream.of(
                            new CancelMeetingGuard(),
                            new RecordAttendanceGuard(),
                            new CorrectAttendanceGuard(),
                            new RecordCeremonyGuard(),
                            new RecordStatementGuard()))
                    .toList(),
            new VisitMatters());

    private VisitFeature() {}

    private static VisitAnnounced announced(AnnounceVisit c) {
        return new VisitAnnounced(c.visit(), c.visitor(), c.host(), c.when(), c.days(), c.level(), c.ledBy(),
                c.invitation(), c.place(), c.aim());
    }

    private static EngagementRecorded engaged(RecordEngagement c) {
        return new EngagementRecorded(c.engagement(), c.visit(), c.kind(), c.on(), c.place(), c.institutions(),
                c.meeting());
    }
}
