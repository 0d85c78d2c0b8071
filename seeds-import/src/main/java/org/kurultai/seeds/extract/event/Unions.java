package org.kurultai.seeds.extract.event;

import java.util.stream.Collectors;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * The name of what states form together and no list has: "the plenary of the Upper Lake Basin Union". Where not every noun has
 * a capital, capitals tell it, if one of its words means nothing else.
 *
 * @param name the name; empty if there is none
 * @param from its first token
 * @param to the token after its last
 */
public record Unions(String name, int from, int to) {

    public static final Unions NONE = new Unions("", 0, 0);

    private static final int FEWEST_WORDS = 2;
    private static final Categories VERBS = Categories.of(
            Category.BEGIN, Category.CLOSE, Category.HELD, Category.GATHER, Category.CONCLUDE);

    /** The first such name between two places of a sentence. */
    public static Unions in(Sentence sentence, int from, int to) {
        for (var union : sentence.between(Category.UNION, from, to)) {
            var first = union.from();
            while (first > from && isPart(sentence, first - 1)) {
                first--;
            }
            var last = union.to();
            while (last < to && isPart(sentence, last)) {
                last++;
            }
            var ofMembers = sentence.is(last, Category.LINK) && sentence.is(last + 1, Category.HEADS);
            if (isPart(sentence, union.from()) && !ofMembers && isName(sentence, first, last)) {
                return new Unions(sentence.tokens().subList(first, last).stream().map(Token::text)
                        .collect(Collectors.joining(" ")), first, last);
            }
        }
        return NONE;
    }

    /** But not a verb that a headline writes as it does names: "Meeting of the Dam Council Begins". */
    private static boolean isPart(Sentence sentence, int at) {
        var item = sentence.item(at);
        return sentence.token(at).capitalized() && !item.is(Category.HEAD) && !item.is(Category.HEADS)
                && !item.is(Category.ORDINAL) && !item.is(Category.STATE) && !item.is(Category.NATIONALITY)
                && !item.is(Category.MONTH) && !item.is(Category.WEEKDAY) && !item.is(Category.CITY)
                && !item.is(Category.ORGANIZATION) && !item.isAny(VERBS);
    }

    private static boolean isName(Sentence sentence, int first, int last) {
        var unknown = false;
        for (var at = first; at < last; at++) {
            unknown |= sentence.item(at) == Item.NONE;
        }
        return unknown && last - first >= FEWEST_WORDS && sentence.is(first - 1, Category.LINK)
                && !sentence.is(first - 1, Category.ABOUT);
    }
}
