package org.kurultai.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What types and constants are called in stored text: in lower case, with hyphens between the words. */
public final class Names {

    /** More names than this are no help to whoever mistook one. */
    private static final int LISTED = 80;

    private Names() {}

    /** The name of a type: {@code ScheduleMeeting} is {@code schedule-meeting}. */
    public static String of(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The name of a constant: {@code PRESS_REPORT} is {@code press-report}. */
    public static String of(Enum<?> constant) {
        return constant.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The names of all constants of an enum, in their order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).toList();
    }

    /**
     * The constant of that name.
     *
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"%s\" is not allowed here; write one of %s".formatted(name, String.join(", ", all(type)))));
    }

    /** The known name that somebody who wrote this most likely meant; empty if none is near. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(name -> edits(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> edits(written, name) <= Math.max(2, name.length() / 3));
    }

    /** What to tell somebody who wrote an unknown name: the one that was probably meant, and those there are. */
    public static String suggestion(String written, Collection<String> known) {
        return nearest(written, known).map("did you mean \"%s\"? "::formatted).orElse("")
                + "known are "
                + known.stream().limit(LISTED).collect(Collectors.joining(", "))
                + (known.size() > LISTED ? " and %d more".formatted(known.size() - LISTED) : "");
    }

    /** How many characters must be put in, taken out or replaced to make one text the other (Levenshtein). */
    private static int edits(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
