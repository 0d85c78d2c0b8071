package org.kurultai.seeds.review;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
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

    /** Whether one of these identifiers stands anywhere in what is stated. */
    static boolean names(Object stated, Set<String> identifiers) {
        return switch (stated) {
            case Id id -> identifiers.contains(id.value());
            case Collection<?> several -> several.stream().anyMatch(one -> names(one, identifiers));
            case Record parts -> Arrays.stream(parts.getClass().getRecordComponents())
                    .anyMatch(component -> names(value(component, parts), identifiers));
            default -> false;
        };
    }

    private static Object value(RecordComponent component, Object command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getClass() + " cannot be read", e);
        }
    }
}
