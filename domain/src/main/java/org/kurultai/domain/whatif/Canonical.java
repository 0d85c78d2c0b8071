package org.kurultai.domain.whatif;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.record.Id;

/** Values written so that equal ones are written alike on any machine, in any time zone and locale. */
final class Canonical {

    private Canonical() {}

    static String of(Object value) {
        return switch (value) {
            case Id id -> quoted(id.value());
            case String text -> quoted(text);
            case Enum<?> constant -> constant.name();
            case Class<?> type -> type.getSimpleName();
            case Map<?, ?> map -> sorted(map.entrySet().stream().map(e -> of(e.getKey()) + ":" + of(e.getValue())));
            case Set<?> set -> sorted(set.stream().map(Canonical::of));
            case Collection<?> list -> "[" + String.join(",", list.stream().map(Canonical::of).toList()) + "]";
            case Object parts when parts.getClass().isRecord() -> record(parts);
            default -> quoted(value.toString());
        };
    }

    private static String record(Object value) {
        return value.getClass().getSimpleName() + "("
                + String.join(",", Components.of(value).stream()
                        .map(component -> of(Components.value(component, value)))
                        .toList())
                + ")";
    }

    private static String sorted(Stream<String> elements) {
        return "{" + String.join(",", elements.sorted().toList()) + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
