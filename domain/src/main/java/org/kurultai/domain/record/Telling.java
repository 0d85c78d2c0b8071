package org.kurultai.domain.record;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sentence whose subject comes first and whose next part begins with the verb, such as {@code KAZ} {@code hosts meeting
 * 3 of} {@code ots-interior-ministers}. Who or what it names is named by identifier until it is printed.
 *
 * @param parts identifiers and words, in order
 */
public record Telling(List<Object> parts) {

    public Telling {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a sentence has a subject and a verb, not only " + parts);
        }
    }

    /** A sentence of these parts: identifiers stay, all else becomes words. Parts without any text are left out. */
    public static Telling of(Object... parts) {
        return new Telling(Arrays.stream(parts)
                .map(part -> part instanceof Id ? part : part.toString())
                .filter(part -> !part.toString().isEmpty())
                .toList());
    }

    /** The sentence, with what everything is called. */
    public String in(Function<? super Id, String> names) {
        return words(parts, names);
    }

    /** That the sentence was true and is not any more. */
    public String noLonger(Function<? super Id, String> names) {
        return words(parts.subList(0, 1), names) + " no longer " + words(parts.subList(1, parts.size()), names);
    }

    private static String words(List<Object> parts, Function<? super Id, String> names) {
        return parts.stream()
                .map(part -> part instanceof Id id ? names.apply(id) : part.toString())
                .collect(Collectors.joining(" "));
    }

    /** The sentence with identifiers as they are. */
    @Override
    public String toString() {
        return in(Id::value);
    }
}
