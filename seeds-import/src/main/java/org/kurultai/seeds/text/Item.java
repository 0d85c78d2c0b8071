package org.kurultai.seeds.text;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;

/**
 * A word or phrase of known meaning in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param unbent whether its words stand as the lexicon has them
 * @param terms what it may mean
 */
public record Item(int from, int to, boolean unbent, List<Term> terms) {

    /** What has no known meaning. */
    public static final Item NONE = new Item(0, 0, false, List.of());

    public Item {
        terms = List.copyOf(terms);
    }

    /** What it means as one of that category. */
    public Optional<Term> as(Category category) {
        for (var term : terms) {
            if (term.category() == category) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** Whether it may be one of that category and value. */
    public boolean is(Category category, String value) {
        return terms.contains(new Term(category, value));
    }

    /** Whether it may be one of that category. */
    public boolean is(Category category) {
        return as(category).isPresent();
    }
}
