package org.kurultai.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;

/** What an event is about: whatever it names by identifier, in the order of its components. */
public final class About {

    private About() {}

    /** The identifiers, but for those of facts and sources. */
    public static List<Id> of(Event event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .flatMap(component -> named(value(component, event)))
                .toList();
    }

    private static Stream<Id> named(Object value) {
        return switch (value) {
            case Id none when none.isNone() -> Stream.of();
            case FactId fact -> Stream.of();
            case SourceId source -> Stream.of();
            case Id id -> Stream.of(id);
            case Delegate delegate -> Stream.concat(named(delegate.party()), named(delegate.person()));
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
