package org.kurultai.domain.view;

import java.util.Locale;

/**
 * What was on an agenda, however it is spelled in capitals and white space.
 *
 * @param words in small letters
 */
record Topic(String words) implements Comparable<Topic> {

    static Topic of(String words) {
        return new Topic(words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(Topic other) {
        return words.compareTo(other.words);
    }
}
