package org.kurultai.domain.whatif;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What records are made of. */
final class Components {

    /** How the types of the domain call the value that stands for nothing said. */
    private static final Set<String> NOTHING = Set.of("NONE", "UNKNOWN", "UNSTATED");

    private static final ClassValue<List<Object>> NOTHINGS = new ClassValue<>() {
        @Override
        protected List<Object> computeValue(Class<?> type) {
            return nothings(type);
        }
    };

    private Components() {}

    static List<RecordComponent> of(Object value) {
        return value.getClass().isRecord() ? List.of(value.getClass().getRecordComponents()) : List.of();
    }

    static Object value(RecordComponent component, Object of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read %s of %s".formatted(component, of), e);
        }
    }

    /** Whether the value stands for nothing said. */
    static boolean isNothing(Object value) {
        return NOTHINGS.get(value.getClass()).contains(value);
    }

    /** Whether the text of a record is one of its own, as that of a date is, and not just the list of its components. */
    static boolean hasText(Object value) {
        return !value.getClass().isRecord() || !value.toString().startsWith(value.getClass().getSimpleName() + "[");
    }

    private static List<Object> nothings(Class<?> type) {
        var nothings = new ArrayList<>();
        for (var field : type.getFields()) {
            if (NOTHING.contains(field.getName()) && field.getType() == type) {
                try {
                    nothings.add(field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field + " is public", e);
                }
            }
        }
        return nothings;
    }
}
