package org.kurultai.seeds.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a word or phrase may mean. It is asked of every word for many categories, most of which it is not of: that
 * is told by one look at a number whose bits stand for the categories, several for one bit.
 */
public final class Meanings {

    /** Those of what is not known. */
    public static final Meanings NONE = new Meanings(List.of());

    private final List<Term> terms;
    private final Categories categories;
    private final long bits;

    private Meanings(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.categories = Categories.of(terms);
        this.bits = categories.folded();
    }

    /** Those of a word with these terms. */
    public static Meanings of(List<Term> terms) {
        return terms.isEmpty() ? NONE : new Meanings(terms);
    }

    /** All of them, in the order of the lexicon. */
    public List<Term> terms() {
        return terms;
    }

    /** Those they are of. */
    public Categories categories() {
        return categories;
    }

    /** Whether one is of that category. */
    public boolean has(Category category) {
        return (bits & 1L << category.ordinal()) != 0 && categories.has(category);
    }

    /** Whether none is of another category. */
    public boolean hasOnly(Category category) {
        for (var at = 0; at < terms.size(); at++) {
            if (terms.get(at).category() != category) {
                return false;
            }
        }
        return true;
    }

    /** Whether one is of any of these. */
    public boolean hasAny(Categories others) {
        return categories.hasAny(others);
    }

    /** Whether one is of that category and value. */
    public boolean has(Category category, String value) {
        if (categories.has(category)) {
            for (var at = 0; at < terms.size(); at++) {
                if (terms.get(at).category() == category && terms.get(at).value().equals(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first of that category. */
    public Optional<Term> first(Category category) {
        return Optional.ofNullable(find(category));
    }

    private @Nullable Term find(Category category) {
        if (categories.has(category)) {
            for (var at = 0; at < terms.size(); at++) {
                if (terms.get(at).category() == category) {
                    return terms.get(at);
                }
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meanings meanings && terms.equals(meanings.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms);
    }

    @Override
    public String toString() {
        return terms.toString();
    }
}
