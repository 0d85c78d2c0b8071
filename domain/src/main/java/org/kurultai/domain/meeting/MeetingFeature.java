package org.kurultai.domain.meeting;

import java.util.List;
import org.kurultai.domain.record.Feature;

/** Meetings, and what can be said of any occasion. */
public final class MeetingFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature("meeting", MeetingCommand.class, MeetingEvent.class, List.of(),
            List.of());

    private MeetingFeature() {}
}
