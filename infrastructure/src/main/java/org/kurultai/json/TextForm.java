package org.kurultai.json;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Function;
import org.kurultai.domain.record.Id;

/**
 * The types that are stored as one text: identifiers, and those with a {@code parse} that reads what their
 * {@code toString} gives.
 */
final class TextForm {

    private interface Call {
        Object with(String text) throws ReflectiveOperationException;
    }

    private TextForm() {}

    /** Reads a type from its text form; empty if the type has none. */
    static Optional<Function<String, Object>> of(Class<?> type) {
        return parsed(type).or(() -> Id.class.isAssignableFrom(type) ? made(type) : Optional.empty());
    }

    private static Optional<Function<String, Object>> parsed(Class<?> type) {
        try {
            var parse = type.getMethod("parse", String.class);
            return Modifier.isStatic(parse.getModifiers()) && parse.getReturnType() == type
                    ? Optional.of(reading(parse, text -> parse.invoke(null, text)))
                    : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Optional<Function<String, Object>> made(Class<?> type) {
        try {
            var constructor = type.getConstructor(String.class);
            return Optional.of(reading(constructor, constructor::newInstance));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Function<String, Object> reading(Executable executable, Call call) {
        return text -> {
            try {
                return call.with(text);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException invalid) {
                    throw invalid;
                }
                throw new IllegalStateException(executable + " failed", e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(executable + " cannot be called", e);
            }
        };
    }
}
