package org.kurultai.domain.meeting;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.SeriesRejection.SeriesBelongsToAnother;
import org.kurultai.domain.meeting.SeriesRejection.SeriesMeetsAtAnotherLevel;
import org.kurultai.domain.meeting.SeriesRejection.SeriesRotatesOtherwise;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;

/** What several sources state of one series agrees; its portfolios, parties and names add up. */
final class SeriesDetails {

    private SeriesDetails() {}

    static Stream<Rejection> contradictions(SeriesId series, Facts known) {
        return Pairs.of(
                Said.all(known, SeriesEstablished.class, s -> s.series().equals(series)).toList(),
                SeriesDetails::clashes);
    }

    private static Stream<Rejection> clashes(Said<SeriesEstablished> one, Said<SeriesEstablished> other) {
        var a = one.event();
        var b = other.event();
        var both = Said.recorded(one, other);
        var found = new ArrayList<Rejection>();
        if (!a.organization().isNone()
                && !b.organization().isNone()
                && !a.organization().equals(b.organization())) {
            found.add(new SeriesBelongsToAnother(a.series(), both));
        }
        if (a.level() != Level.UNSTATED && b.level() != Level.UNSTATED && a.level() != b.level()) {
            found.add(new SeriesMeetsAtAnotherLevel(a.series(), both));
        }
        if (rotates(a) && rotates(b) && !a.rotation().equals(b.rotation())) {
            found.add(new SeriesRotatesOtherwise(a.series(), both));
        }
        return found.stream();
    }

    private static boolean rotates(SeriesEstablished series) {
        return series.rotation().kind() != RotationRule.Kind.UNSTATED;
    }
}
