package org.kurultai.domain.visit;

import java.util.List;
import java.util.stream.Stream;
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
}
