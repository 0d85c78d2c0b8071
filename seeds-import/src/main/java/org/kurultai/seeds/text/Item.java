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
        var at = at(category);
        return at < 0 ? Optional.empty() : Optional.of(terms.get(at));
    }

    /** Whether it may be one of that category and value. */
    public boolean is(Category category, String value) {
        for (var at = 0; at < terms.size(); at++) {
            if (terms.get(at).category() == category && terms.get(at).value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be one of that category. */
    public boolean is(Category category) {
        return at(category) >= 0;
    }

    /** Asked for every word, over and over: without an iterator, which takes as long as all the rest. */
    private int at(Category category) {
        for (var at = 0; at < terms.size(); at++) {
            if (terms.get(at).category() == category) {
                return at;
            }
        }
        return -1;
    }
}
