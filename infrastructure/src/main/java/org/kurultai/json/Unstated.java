package org.kurultai.json;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The value that stands for "nothing was stated". It is left out when written, and what is absent reads as this value. A
 * type tells it by a constant of its own called {@code NONE}, {@code UNKNOWN} or {@code UNSTATED}.
 */
final class Unstated {

    private static final Set<String> NAMES = Set.of("NONE", "UNKNOWN", "UNSTATED");

    private Unstated() {}

    /** The unstated value of a type; empty if a statement cannot do without one. */
    static Optional<Object> of(Class<?> type) {
        if (type == String.class) {
            return Optional.of("");
        }
        if (type == int.class) {
            return Optional.of(0);
        }
        if (type == boolean.class) {
            return Optional.of(false);
        }
        if (type == Set.class) {
            return Optional.of(Set.of());
        }
        if (type == List.class) {
            return Optional.of(List.of());
        }
        return constant(type);
    }

    private static Optional<Object> constant(Class<?> type) {
        for (var field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type && NAMES.contains(field.getName())) {
                try {
                    return Optional.of(field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field + " is not accessible", e);
                }
            }
        }
        return Optional.empty();
    }
}
