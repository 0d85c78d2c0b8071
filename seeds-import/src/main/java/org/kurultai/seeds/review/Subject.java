package org.kurultai.seeds.review;

import java.lang.reflect.RecordComponent;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Id;

/** What a command is about: the first thing it names, such as a meeting or a person. */
final class Subject {

    private Subject() {}

    static String of(Command command) {
        for (var component : command.getClass().getRecordComponents()) {
            var value = value(component, command);
            if (value instanceof Occasion occasion) {
                return occasion.toString();
            }
            if (value instanceof Id id) {
                return component.getName() + ":" + id.value();
            }
        }
        return "";
    }

    private static Object value(RecordComponent component, Object command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getClass() + " cannot be read", e);
        }
    }
}
