package org.kurultai.domain.visit;

import java.util.List;
import org.kurultai.domain.record.Feature;

/** Visits and their engagements. */
public final class VisitFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature(
            "visit",
            VisitCommand.class,
            VisitEvent.class,
            List.of(
                    new AnnounceVisitDecider(),
                    new RecordEngagementDecider(),
                    new ConcludeVisitDecider(),
                    new CancelVisitDecider()),
            List.of(
                    new EstablishPostGuard(),
                    new AppointGuard(),
                    new EndTenureGuard(),
                    new CancelMeetingGuard(),
                    new RecordAttendanceGuard(),
                    new CorrectAttendanceGuard(),
                    new RecordCeremonyGuard(),
                    new RecordStatementGuard()),
            new VisitMatters());

    private VisitFeature() {}
}
