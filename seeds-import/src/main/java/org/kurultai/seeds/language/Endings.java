package org.kurultai.seeds.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The endings by which a language bends its nouns and adjectives, taken off to compare words. Where endings are only
 * ever added, a word may be any of those it begins with, if what follows is made of endings; elsewhere both words are
 * stripped of all their endings, and one of a text also of a shorter ending alone if none is left then.
 */
public final class Endings {

    /** What is left of a word has at least so many letters, or the ending is part of the word. */
    private static final int SHORTEST = 3;

    private final Set<String> endings;
    private final int longest;
    private final int layers;
    private final boolean added;
    private final Set<String> neverBare;

    /**
     * @param endings in any order
     * @param layers how many may stand one upon the other
     * @param added whether they are only added, and change nothing before them
     * @param neverBare the endings without which a word that has one in the lexicon never stands: "Герман" is not "Германия"
     */
    Endings(List<String> endings, int layers, boolean added, List<String> neverBare) {
        this.endings = endings.stream().map(Letters::fold).collect(Collectors.toCollection(HashSet::new));
        this.longest = this.endings.stream().mapToInt(String::length).max().orElse(0);
        this.layers = layers;
        this.added = added;
        this.neverBare = neverBare.stream().map(Letters::fold).collect(Collectors.toSet());
    }

    /** Whether a folded word of the lexicon never stands without an ending. */
    boolean isNeverBare(String folded) {
        return neverBare.stream().anyMatch(folded::endsWith);
    }

    /** What a folded word of the lexicon is found by. */
    String key(String folded) {
        return added ? folded : stripped(folded);
    }

    /** What a folded word of a text may be found by, the longest first. */
    public List<String> keys(String folded) {
        if (added) {
            return beginnings(folded);
        }
        var stem = stripped(folded);
        var shorter = withoutShorter(folded);
        return shorter.isEmpty() || shorter.equals(stem) ? List.of(stem) : List.of(stem, shorter);
    }

    /** "Съвета" is "съвет" and "а", though "та" is an ending too: a word without a shorter ending than its longest, if no other is left. */
    private String withoutShorter(String word) {
        var longestOf = word.length() - withoutOne(word).length();
        for (var length = longestOf - 1; length > 0; length--) {
            var rest = word.substring(0, word.length() - length);
            if (endings.contains(word.substring(word.length() - length)) && withoutOne(rest).equals(rest)) {
                return rest;
            }
        }
        return "";
    }

    /** Whether letters are nothing but endings, where endings are only added. */
    boolean are(String folded) {
        var any = "-".repeat(SHORTEST);
        return added && !folded.isEmpty() && beginnings(any + folded).contains(any);
    }

    private List<String> beginnings(String word) {
        var isEndings = new boolean[word.length() + 1];
        isEndings[word.length()] = true;
        var beginnings = new ArrayList<String>(2);
        for (var from = word.length() - 1; from >= SHORTEST; from--) {
            for (var length = 1; length <= Math.min(longest, word.length() - from) && !isEndings[from]; length++) {
                isEndings[from] = isEndings[from + length] && endings.contains(word.substring(from, from + length));
            }
            if (isEndings[from]) {
                beginnings.add(word.substring(0, from));
            }
        }
        return beginnings;
    }

    private String stripped(String folded) {
        var stem = folded;
        for (var layer = 0; layer < layers; layer++) {
            var shorter = withoutOne(stem);
            if (shorter.length() == stem.length()) {
                return stem;
            }
            stem = shorter;
        }
        return stem;
    }

    private String withoutOne(String word) {
        for (var length = Math.min(longest, word.length() - SHORTEST); length > 0; length--) {
            if (endings.contains(word.substring(word.length() - length))) {
                return word.substring(0, word.length() - length);
            }
        }
        return word;
    }
}
