package org.kurultai.domain.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Tag;

/** Each meeting is a matter of its own to whoever looks at all to which somebody came. */
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
            default -> Optional.empty();
        };
    }

    private static Set<Tag> matter(MeetingId meeting) {
        return tags(Occasion.of(meeting));
    }

    private static Set<Tag> tags(Occasion occasion) {
        return Set.of(OccasionEvent.courseTag(occasion), OccasionEvent.happeningTag(occasion));
    }
}
