package org.kurultai.seeds.language;

import java.util.List;
import java.util.function.Predicate;

/**
 * Ordinals above twenty, put together the way a language does: "forty eighth", "achtundvierzigste", "soixante et onzième".
 * Only what stands last is an ordinal word, what stands before it is a number.
 */
final class Ordinals {

    private static final String TENS = "tens";
    private static final String UNITS = "units";
    private static final int LOWEST_TENS = 20;

    private final List<LanguageFile.Line> lines;

    Ordinals(List<LanguageFile.Line> lines) {
        this.lines = lines;
    }

    /** Adds all that a pattern of {@code tens} and {@code units} makes. */
    void add(String pattern, Lexicon lexicon) {
        var tensFirst = pattern.startsWith(TENS);
        for (var tens : of(tensFirst ? Category.NUMBER : Category.ORDINAL, Ordinals::isTens)) {
            for (var units : of(tensFirst ? Category.ORDINAL : Category.NUMBER, value -> value < LOWEST_TENS)) {
                var term = new Term(Category.ORDINAL, Integer.toString(value(tens) + value(units)));
                for (var first : tens.forms()) {
                    for (var second : units.forms()) {
                        lexicon.add(term, joined(pattern, first, second));
                    }
                }
            }
        }
    }

    private List<LanguageFile.Line> of(Category category, Predicate<Integer> counts) {
        return lines.stream()
                .filter(line -> line.key().equals(category.name().toLowerCase(java.util.Locale.ROOT)))
                .filter(line -> counts.test(value(line)))
                .toList();
    }

    private static boolean isTens(int value) {
        return value >= LOWEST_TENS && value % 10 == 0;
    }

    private static int value(LanguageFile.Line line) {
        return Integer.parseInt(line.value());
    }

    private static String joined(String pattern, String tens, String units) {
        var exact = tens.startsWith("=") || units.startsWith("=") ? "=" : "";
        return exact + pattern.replace(TENS, tens.replace("=", "")).replace(UNITS, units.replace("=", ""));
    }
}
