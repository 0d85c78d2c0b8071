package org.kurultai.domain.whatif;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Id;

/** Commands in words: what they are called, and what they state. */
final class Words {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final int LONGEST = 80;

    private final Function<? super Id, String> names;

    private Words(Function<? super Id, String> names) {
        this.names = names;
    }

    /** Such as {@code agree next host (series ots-interior-ministers, host Kazakhstan), says trend-2025-05-23}. */
    static String of(Envelope envelope, Function<? super Id, String> names) {
        var words = new Words(names);
        var source = envelope.evidence().source();
        return words.command(envelope.command()) + (source.isNone() ? "" : ", says " + names.apply(source));
    }

    /** A type in words, such as {@code agree next host}. */
    static String called(Class<?> type) {
        return spaced(type.getSimpleName());
    }

    private String command(Object command) {
        var stated = parts(command);
        return called(command.getClass()) + (stated.isEmpty() ? "" : " (" + stated + ")");
    }

    private String parts(Object value) {
        return Components.of(value).stream()
                .map(component -> part(spaced(component.getName()), Components.value(component, value)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String part(String name, Object value) {
        if (value instanceof Boolean is) {
            return is ? name : "";
        }
        var text = text(value);
        return text.isEmpty() ? "" : name + " " + text;
    }

    private String text(Object value) {
        return switch (value) {
            case Id id -> id.isNone() ? "" : names.apply(id);
            case Integer number when number == 0 -> "";
            case Object nothing when Components.isNothing(nothing) -> "";
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Collection<?> several ->
                    several.stream().map(this::text).filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" and "));
            case Object parts when !Components.hasText(parts) -> parts(parts);
            default -> shortened(value.toString());
        };
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    private static String spaced(String humps) {
        return Arrays.stream(HUMP.split(humps))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
