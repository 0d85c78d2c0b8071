package org.kurultai.seeds.text;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Meanings;
import org.kurultai.seeds.language.Term;

/**
 * A word or phrase of known meaning in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param unbent whether its words stand as the lexicon has them
 * @param meanings what it may mean
 */
public record Item(int from, int to, boolean unbent, Meanings meanings) {

    /** What has no known meaning. */
    public static final Item NONE = new Item(0, 0, false, Meanings.NONE);

    /** A phrase that may mean one of these. */
    static Item of(int from, int to, boolean unbent, List<Term> terms) {
        return new Item(from, to, unbent, Meanings.of(terms));
    }

    /** What it may mean. */
    public List<Term> terms() {
        return meanings.terms();
    }

    /** What it means as one of that category. */
    public Optional<Term> as(Category category) {
        return meanings.first(category);
    }

    /** Whether it may be one of that category and value. */
    public boolean is(Category category, String value) {
        return meanings.has(category, value);
    }

    /** Whether it may be one of any of these categories. */
    public boolean isAny(Categories categories) {
        return meanings.hasAny(categories);
    }

    /** Whether it may be nothing but one of that category. */
    public boolean isOnly(Category category) {
        return meanings.hasOnly(category);
    }

    /** Whether it may be one of that category. */
    public boolean is(Category category) {
        return meanings.has(category);
    }
}
