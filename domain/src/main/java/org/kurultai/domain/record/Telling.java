package org.kurultai.domain.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sentence whose subject comes first and whose next part begins with the verb, such as {@code KAZ} {@code hosts meeting
 * 3 of} {@code ots-interior-ministers}. Who or what it names is named by identifier until it is printed.
 *
 * @param parts identifiers, lists of identifiers, and words, in order
 */
public record Telling(List<Object> parts) {

    private static final String IS = "is ";

    public Telling {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a sentence has a subject and a verb, not only " + parts);
        }
    }

    /**
     * A sentence of these parts: identifiers stay, also where several stand together; all else becomes words. Parts
     * without any text are left out.
     */
    public static Telling of(Object... parts) {
        return new Telling(Arrays.stream(parts)
                .map(Telling::part)
                .filter(part -> !words(part, Id::value).isEmpty())
                .toList());
    }

    private static Object part(Object part) {
        return switch (part) {
            case Id id -> id;
            case Collection<?> several -> List.copyOf(several);
            default -> part.toString();
        };
    }

    /** The sentence, with what everything is called. */
    public String in(Function<? super Id, String> names) {
        return words(parts, " ", names);
    }

    /** That the sentence was true and is not any more. */
    public String noLonger(Function<? super Id, String> names) {
        var said = words(parts.subList(1, parts.size()), " ", names);
        return words(parts.getFirst(), names)
                + (said.startsWith(IS) ? " is no longer " + said.substring(IS.length()) : " no longer " + said);
    }

    /** Several things by what they are called: {@code Turkey, Uzbekistan}. */
    public static String list(Collection<? extends Id> several, Function<? super Id, String> names) {
        return words(several, ", ", names);
    }

    private static String words(Collection<?> parts, String between, Function<? super Id, String> names) {
        return parts.stream().map(part -> words(part, names)).collect(Collectors.joining(between));
    }

    private static String words(Object part, Function<? super Id, String> names) {
        return switch (part) {
            case Id id -> id.isNone() ? "" : names.apply(id);
            case Collection<?> several -> words(several, ", ", names);
            default -> part.toString();
        };
    }

    /** The sentence with identifiers as they are. */
    @Override
    public String toString() {
        return in(Id::value);
    }
}
