package org.kurultai.domain.party;

/**
 * A name in one language and script.
 *
 * @param text the name
 * @param language a BCP 47 language tag such as {@code en}, {@code az} or {@code az-Cyrl}; empty if not known
 */
public record Name(String text, String language) {

    /** No name stated. */
    public static final Name NONE = new Name("", "");

    /** A name in English. */
    public static Name english(String text) {
        return new Name(text, "en");
    }

    /** Whether no name was stated. */
    public boolean isNone() {
        return text.isEmpty();
    }

    /** Fails with a clear message when a name that a statement cannot do without is missing. */
    public static void require(Name name, String what) {
        if (name.text().isBlank()) {
            throw new IllegalArgumentException(what + " is missing");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
