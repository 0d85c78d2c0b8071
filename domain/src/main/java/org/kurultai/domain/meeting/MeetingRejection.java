package org.kurultai.domain.meeting;

import java.util.List;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Rejection;

/** Why something said about a series, a meeting or an occasion was not accepted. */
public sealed interface MeetingRejection extends Rejection
        permits SeriesRejection, CourseRejection, AttendanceRejection {

    /** The recorded facts that cannot stand beside what was said. */
    @Override
    List<FactRef> contradicts();
}
