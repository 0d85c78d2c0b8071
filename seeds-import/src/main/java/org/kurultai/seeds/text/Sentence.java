package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;

/**
 * A sentence, its tokens, and the words in it whose meaning is known. Each word is asked about time and again, most often for
 * what nothing in the sentence means.
 */
public final class Sentence {

    private final int index;
    private final Zone zone;
    private final int paragraph;
    private final Token[] tokens;
    private final Item[] items;
    private final Categories categories;

    private Sentence(int index, Zone zone, int paragraph, List<Token> tokens, List<Item> items) {
        this.index = index;
        this.zone = zone;
        this.paragraph = paragraph;
        this.tokens = tokens.toArray(Token[]::new);
        this.items = items.toArray(Item[]::new);
        var meant = new Categories[this.items.length];
        Arrays.setAll(meant, at -> this.items[at].meanings().categories());
        this.categories = Categories.together(meant);
    }

    /** Reads what the words of a sentence mean. */
    public static Sentence of(int index, Zone zone, int paragraph, List<Token> tokens, Language language) {
        return new Sentence(index, zone, paragraph, tokens, new Tagging(tokens, language).items());
    }

    /** The same words with other meanings. */
    Sentence meaning(List<Item> others) {
        return new Sentence(index, zone, paragraph, tokens(), others);
    }

    /** The how-manieth of its report it is, from 0. */
    public int index() {
        return index;
    }

    /** What part of the page it stands in. */
    public Zone zone() {
        return zone;
    }

    /** The how-manieth paragraph it stands in. */
    public int paragraph() {
        return paragraph;
    }

    /** Its tokens. */
    public List<Token> tokens() {
        return Collections.unmodifiableList(Arrays.asList(tokens));
    }

    /** For each token the phrase it belongs to, or {@link Item#NONE}. */
    List<Item> items() {
        return Collections.unmodifiableList(Arrays.asList(items));
    }

    /** How many tokens it has. */
    public int size() {
        return tokens.length;
    }

    /** The token at a place; {@link Token#NONE} beyond the ends. */
    public Token token(int at) {
        return at < 0 || at >= tokens.length ? Token.NONE : tokens[at];
    }

    /** The phrase of which the token at a place is part; {@link Item#NONE} beyond the ends. */
    public Item item(int at) {
        return at < 0 || at >= items.length ? Item.NONE : items[at];
    }

    /** Whether the token at a place is part of a phrase of that category. */
    public boolean is(int at, Category category) {
        return has(category) && item(at).is(category);
    }

    /** Whether the token at a place is part of a phrase of any of these categories. */
    public boolean isAny(int at, Categories any) {
        return item(at).isAny(any);
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
            var item = items[at];
            if (item.from() == at && item.is(category)) {
                found.add(item);
            }
        }
        return found;
    }

    /** Whether it has a phrase of that category. */
    public boolean has(Category category) {
        return categories.has(category);
    }

    /** Whether it has a phrase of any of these categories. */
    public boolean hasAny(Categories any) {
        return categories.hasAny(any);
    }

    /** Whether a phrase of any of these categories begins between two places. */
    public boolean hasAny(Categories any, int from, int to) {
        var end = hasAny(any) ? Math.min(to, size()) : from;
        for (var at = Math.max(0, from); at < end; at++) {
            if (items[at].from() == at && items[at].isAny(any)) {
                return true;
            }
        }
        return false;
    }

    /** The first phrase of a category at or after a place, before another place; {@link Item#NONE} if there is none. */
    public Item first(Category category, int from, int to) {
        var end = has(category) ? Math.min(to, size()) : from;
        for (var at = Math.max(0, from); at < end; at++) {
            var item = items[at];
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
            var item = items[at];
            if (item.is(category)) {
                return item;
            }
        }
        return Item.NONE;
    }

    /** The values of the phrases of a category. */
    public List<String> values(Category category) {
        if (!has(category)) {
            return List.of();
        }
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence sentence && index == sentence.index && zone == sentence.zone
                && paragraph == sentence.paragraph && Arrays.equals(tokens, sentence.tokens)
                && Arrays.equals(items, sentence.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, zone, paragraph, Arrays.hashCode(tokens), Arrays.hashCode(items));
    }

    @Override
    public String toString() {
        return Arrays.toString(tokens);
    }
}
