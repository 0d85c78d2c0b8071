package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingEvent.OfSeries;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Tag;

/**
 * Each meeting is a matter of its own to whoever looks at all that a party hosts or to which somebody came, and so is what a
 * series agrees on its hosts. What a series is makes a difference to all of its meetings.
 */
final class MeetingMatters implements Matters {

    @Override
    public Set<String> wide() {
        return Set.of(OccasionEvent.BELONGING, MeetingEvent.HOST);
    }

    @Override
    public Optional<Set<Tag>> of(Event event, Function<Set<Tag>, Facts> known) {
        return switch (event) {
            case OfMeeting m -> Optional.of(matter(m.meeting()));
            case OccasionEvent o when !o.occasion().meeting().isNone() -> Optional.of(matter(o.occasion().meeting()));
            case SeriesEstablished s -> Optional.of(matter(s.series(), known));
            case OfSeries s -> Optional.of(Set.of(MeetingEvent.hostingTag(s.series())));
            default -> Optional.empty();
        };
    }

    private static Set<Tag> matter(MeetingId meeting) {
        var occasion = Occasion.of(meeting);
        return Set.of(OccasionEvent.courseTag(occasion), OccasionEvent.happeningTag(occasion));
    }

    private static Set<Tag> matter(SeriesId series, Function<Set<Tag>, Facts> known) {
        var tags = new HashSet<Tag>();
        tags.add(MeetingEvent.hostingTag(series));
        known.apply(Set.of(MeetingEvent.sequenceTag(series)))
                .stated(MeetingScheduled.class)
                .forEach(meeting -> tags.addAll(matter(meeting.meeting())));
        return tags;
    }
}
