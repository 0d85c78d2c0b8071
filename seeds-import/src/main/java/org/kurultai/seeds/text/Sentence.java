package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;

/**
 * A sentence, its tokens, and the words in it whose meaning is known.
 *
 * @param index the how-manieth of its report, from 0
 * @param zone what part of the page it stands in
 * @param paragraph the how-manieth paragraph it stands in
 * @param tokens its tokens
 * @param items for each token the phrase it belongs to, or {@link Item#NONE}
 * @param categories those of its phrases: most that are asked for are not among them
 */
public record Sentence(
        int index, Zone zone, int paragraph, List<Token> tokens, List<Item> items, Set<Category> categories) {

    public Sentence {
        tokens = List.copyOf(tokens);
        items = List.copyOf(items);
        categories = Collections.unmodifiableSet(categories);
    }

    /** Reads what the words of a sentence mean. */
    public static Sentence of(int index, Zone zone, int paragraph, List<Token> tokens, Language language) {
        return of(index, zone, paragraph, tokens, new Tagging(tokens, language).items());
    }

    private static Sentence of(int index, Zone zone, int paragraph, List<Token> tokens, List<Item> items) {
        var categories = EnumSet.noneOf(Category.class);
        items.forEach(item -> item.terms().forEach(term -> categories.add(term.category())));
        return new Sentence(index, zone, paragraph, tokens, items, categories);
    }

    /** The same words with other meanings. */
    Sentence meaning(List<Item> others) {
        return of(index, zone, paragraph, tokens, others);
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.size();
    }

    /** The token at a place; {@link Token#NONE} beyond the ends. */
    public Token token(int at) {
        return at < 0 || at >= tokens.size() ? Token.NONE : tokens.get(at);
    }

    /** The phrase of which the token at a place is part; {@link Item#NONE} beyond the ends. */
    public Item item(int at) {
        return at < 0 || at >= items.size() ? Item.NONE : items.get(at);
    }

    /** Whether the token at a place is part of a phrase of that category. */
    public boolean is(int at, Category category) {
        return item(at).is(category);
    }

    /** Whether that sign stands at a place. */
    public boolean sign(int at, char sign) {
        return at >= 0 && at < size() && token(at).is(sign);
    }

    /** The phrases of a category, in order. */
    public List<Item> all(Category category) {
        return between(category, 0, size());
    }

    /** The phrases of a category that begin between two places. */
    public List<Item> between(Category category, int from, int to) {
        if (!has(category)) {
            return List.of();
        }
        var found = new ArrayList<Item>();
        var end = Math.min(to, size());
        for (var at = Math.max(0, from); at < end; at++) {
            var item = items.get(at);
            if (item.from() == at && item.is(category)) {
                found.add(item);
            }
        }
        return found;
    }

    /** Whether it has a phrase of that category. */
    public boolean has(Category category) {
        return categories.contains(category);
    }

    /** The first phrase of a category at or after a place, before another place; {@link Item#NONE} if there is none. */
    public Item first(Category category, int from, int to) {
        var end = has(category) ? Math.min(to, size()) : from;
        for (var at = Math.max(0, from); at < end; at++) {
            var item = items.get(at);
            if (item.is(category) && item.from() == at) {
                return item;
            }
        }
        return Item.NONE;
    }

    /** The last phrase of a category before a place and not before another; {@link Item#NONE} if there is none. */
    public Item last(Category category, int from, int before) {
        var begin = Math.max(0, from);
        for (var at = has(category) ? Math.min(before, size()) - 1 : -1; at >= begin; at--) {
            var item = items.get(at);
            if (item.is(category)) {
                return item;
            }
        }
        return Item.NONE;
    }

    /** The values of the phrases of a category. */
    public List<String> values(Category category) {
        return all(category).stream().flatMap(item -> item.as(category).stream()).map(Term::value).toList();
    }

    /** Where in the report the tokens between two places stand. */
    public Span span(int from, int to) {
        return new Span(token(from).start(), token(Math.max(from, to - 1)).end());
    }

    /** Where in the report it stands. */
    public Span span() {
        return span(0, size());
    }

    /** The words between two places as they stand, given the report's text. */
    public String words(String text, int from, int to) {
        return to <= from ? "" : text.substring(token(from).start(), token(to - 1).end());
    }
}
