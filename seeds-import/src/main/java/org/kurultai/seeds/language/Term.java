package org.kurultai.seeds.language;

/**
 * What a word or phrase means.
 *
 * @param category what it is to the reader
 * @param value which of its category; empty where the category says it all
 */
public record Term(Category category, String value) {

    /** The part of the value before the slash. */
    public String kind() {
        var slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    /** The part of the value after the slash; empty if there is none. */
    public String detail() {
        var slash = value.indexOf('/');
        return slash < 0 ? "" : value.substring(slash + 1);
    }
}
