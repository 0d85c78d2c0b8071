package org.kurultai.seeds.extract.person;

import java.util.List;

/** Whether a name is another with one letter more, less or other, as those who write in haste have it. */
final class Misspelling {

    private static final int SHORTEST = 5;

    private Misspelling() {}

    /** Whether each word of a name is one of another's, but for a letter of one of them. */
    static boolean of(List<String> words, List<String> others) {
        var unlike = words.stream().filter(word -> !others.contains(word)).toList();
        return unlike.size() == 1 && String.join("", words).length() > SHORTEST
                && others.stream().anyMatch(other -> !words.contains(other) && isAlike(unlike.getFirst(), other));
    }

    /** Whether two words differ by one letter, or by two that have changed places. */
    private static boolean isAlike(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        if (shorter + 1 < Math.max(one.length(), other.length()) || shorter < SHORTEST - 1) {
            return false;
        }
        var from = 0;
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        var first = one.substring(from);
        var second = other.substring(from);
        return first.length() == second.length()
                ? first.isEmpty() || first.substring(1).equals(second.substring(1)) || isTurned(first, second)
                : first.length() > second.length() ? first.substring(1).equals(second)
                : second.substring(1).equals(first);
    }

    private static boolean isTurned(String first, String second) {
        return first.length() > 1 && first.charAt(0) == second.charAt(1) && first.charAt(1) == second.charAt(0)
                && first.substring(2).equals(second.substring(2));
    }
}
