package org.kurultai.seeds.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * How alike two spellings of a name are, word by word, from 0 to 1: 1 less the share of letters that differ, where
 * letters that transliterations exchange count as half a difference. An initial may stand for any word that begins with it.
 */
final class Likeness {

    private static final String VOWELS = "aeiouy";
    private static final String[] ALIKE = {"cj", "kq", "gq", "hx", "kx", "vw", "sz", "ck", "iy", "jy", "jz"};
    private static final double INITIAL = 0.7;

    /** Where every word has to be found again, one that is no more alike decides. */
    private static final double UNLIKE = 0.5;

    private Likeness() {}

    /** Of two names in words that {@link Romanization#words} gives. */
    static double of(List<String> one, List<String> other) {
        if (one.size() < 2 || other.size() < 2) {
            return one.size() == other.size() && one.getFirst().equals(other.getFirst()) ? 1 : 0;
        }
        var unmatched = new ArrayList<>(other);
        var words = Math.min(one.size(), other.size());
        var least = 1.0;
        var matched = 0;
        for (var word : one) {
            var best = 0.0;
            var bestAt = -1;
            for (var at = 0; at < unmatched.size(); at++) {
                var like = words(word, unmatched.get(at));
                if (like > best) {
                    best = like;
                    bestAt = at;
                }
            }
            if (bestAt >= 0 && (best > 0.5 || matched < words)) {
                unmatched.remove(bestAt);
                least = Math.min(least, best);
                matched++;
            }
            if (matched == words || one.size() <= other.size() && least <= UNLIKE) {
                break;
            }
        }
        return matched < words ? 0 : least;
    }

    private static double words(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 && other.startsWith(one) || other.length() == 1 && one.startsWith(other)) {
            return INITIAL;
        }
        return 1 - differences(one, other) / Math.max(one.length(), other.length());
    }

    private static double differences(String one, String other) {
        var before = new double[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new double[other.length() + 1];
            now[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var exchange = before[column - 1] + difference(one.charAt(row - 1), other.charAt(column - 1));
                now[column] = Math.min(exchange, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }

    private static double difference(char one, char other) {
        if (one == other) {
            return 0;
        }
        if (VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0) {
            return 0.5;
        }
        for (var pair : ALIKE) {
            if (pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0) {
                return 0.5;
            }
        }
        return 1;
    }
}
