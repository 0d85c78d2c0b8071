package org.kurultai.seeds.language;

import java.util.Set;

/**
 * How a language writes its words.
 *
 * @param endings how it bends them
 * @param elisions the words that lose a letter to an apostrophe before the next, such as "l" of "l'Azerbaïdjan"
 * @param suffixes the endings that an apostrophe sets off; an asterisk stands for any, a hyphen for none at all
 * @param ordinalDot whether a full stop makes figures an ordinal
 */
public record Spelling(Endings endings, Set<String> elisions, Set<String> suffixes, boolean ordinalDot) {

    public Spelling {
        elisions = Set.copyOf(elisions);
        suffixes = Set.copyOf(suffixes);
    }

    /** Whether the word stands before an apostrophe as one of its own. */
    public boolean elides(String word) {
        return elisions.contains(word);
    }

    /** Whether what stands after an apostrophe is an ending; the empty one is a bare apostrophe. */
    public boolean isSuffix(String folded) {
        return folded.isEmpty() ? suffixes.contains("-") : suffixes.contains(folded) || suffixes.contains("*");
    }

    /** Whether letters are endings of nouns, where any of them may be set off. */
    public boolean isEnding(String folded) {
        return suffixes.contains("*") && endings.are(folded);
    }
}
