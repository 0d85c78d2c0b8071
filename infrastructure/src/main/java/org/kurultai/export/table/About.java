package org.kurultai.export.table;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitId;

/** What an event is about: whatever it states by identifier that has a name, in the order of its components. */
final class About {

    private About() {}

    static List<Object> of(Event event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .flatMap(component -> named(value(component, event)))
                .toList();
    }

    private static Stream<Object> named(Object value) {
        return switch (value) {
            case Id none when none.isNone() -> Stream.of();
            case Occasion none when none.isNone() -> Stream.of();
            case MeetingId meeting -> Stream.of(Occasion.of(meeting));
            case VisitId visit -> Stream.of(VisitEvent.occasion(visit));
            case EngagementId engagement -> Stream.of(VisitEvent.occasion(engagement));
            case Delegate delegate -> Stream.concat(named(delegate.party()), named(delegate.person()));
            case Occasion o -> Stream.of(o);
            case PartyId p -> Stream.of(p);
            case PersonId p -> Stream.of(p);
            case PostId p -> Stream.of(p);
            case SeriesId s -> Stream.of(s);
            case InstrumentId i -> Stream.of(i);
            default -> Stream.of();
        };
    }

    private static Object value(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
