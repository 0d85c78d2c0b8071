package org.kurultai.domain.whatif;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Id;

/** Commands in words: what they are called, and what they state. */
public final class Words {

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
        return words.told(envelope.command()) + (source.isNone() ? "" : ", says " + names.apply(source));
    }

    /**
     * Such as {@code agree next host (series ots-interior-ministers, host Kazakhstan)}.
     *
     * @param names what things are called
     */
    public static String of(Command command, Function<? super Id, String> names) {
        return new Words(names).told(command);
    }

    /** Such as {@code next host agreed (series ots-interior-ministers, host Kazakhstan)}. */
    static String of(Event event, Function<? super Id, String> names) {
        return new Words(names).told(event);
    }

    /** What is selected, such as {@code everything from Trend}. */
    static String of(Selection selection, Function<? super Id, String> names) {
        return switch (selection) {
            case Selection.OfFact(var fact) -> names.apply(fact);
            case Selection.OfStatement(var statement) -> "one statement of " + names.apply(statement);
            case Selection.FromSource(var source) -> "everything from " + names.apply(source);
            case Selection.AllOf(var several) ->
                    several.stream().map(one -> of(one, names)).collect(Collectors.joining(" and "));
            case Selection.OfType(var type) -> "every " + called(type);
            case Selection.Tagged tagged -> tagged.toString();
            case Selection.GivenBetween between -> between.toString();
            case Selection.Where where -> where.toString();
        };
    }

    /**
     * A change to the past, such as {@code everything from Trend is never said}.
     *
     * @param names what things are called
     */
    public static String of(Edit edit, Function<? super Id, String> names) {
        return switch (edit) {
            case Edit.Drop(var what) -> of(what, names) + " is never said";
            case Edit.Replace(var fact, var by) -> of(by, names) + " is said instead of " + names.apply(fact);
            case Edit.Insert(var said, var at) -> of(said, names) + " is said too";
        };
    }

    /** A type in words, such as {@code agree next host}. */
    static String called(Class<?> type) {
        return spaced(type.getSimpleName());
    }

    private String told(Object said) {
        var stated = parts(said);
        return called(said.getClass()) + (stated.isEmpty() ? "" : " (" + stated + ")");
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
