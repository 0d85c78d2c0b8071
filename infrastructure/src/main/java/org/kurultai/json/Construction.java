package org.kurultai.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Event;

/** Makes records of one type from their components. Values repeat themselves: one made not long ago is given again. */
final class Construction {

    private static final int SLOTS = 1 << 10;

    private final Constructor<?> constructor;
    private final boolean isStatement;
    private final @Nullable Object[] recent = new Object[SLOTS];

    Construction(Class<?> type, List<Property> properties) {
        isStatement = Event.class.isAssignableFrom(type) || Command.class.isAssignableFrom(type);
        try {
            constructor = type.getConstructor(properties.stream()
                    .map(property -> property.type().getRawClass())
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no public canonical constructor", e);
        }
    }

    Class<?> type() {
        return constructor.getDeclaringClass();
    }

    /** @throws IllegalArgumentException if the record refuses them */
    Object of(@Nullable Object[] values) {
        try {
            return shared(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(constructor + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }

    private Object shared(Object value) {
        if (isStatement) {
            return value;
        }
        var slot = value.hashCode() & SLOTS - 1;
        var known = recent[slot];
        if (value.equals(known)) {
            return known;
        }
        recent[slot] = value;
        return value;
    }
}
