package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;

/** Tells "traf sie", which is she, from "trafen sie", which are they, where one word says both: by the verb beside it. */
final class OneOrMany {

    private static final String EITHER = "either";
    private static final Categories BEFORE_CLAUSE = Categories.of(Category.AND, Category.CLAUSE, Category.LINK,
            Category.SINCE);

    private final List<Token> tokens;
    private final List<Item> items;

    private OneOrMany(List<Token> tokens, List<Item> items) {
        this.tokens = tokens;
        this.items = items;
    }

    /** The same words, those for one person or several as those for one where the verb is one's. */
    static List<Item> told(List<Token> tokens, List<Item> items) {
        var words = new OneOrMany(tokens, items);
        var meant = items;
        for (var at = 0; at < items.size(); at++) {
            if (items.get(at).is(Category.PRONOUN, EITHER)) {
                meant = meant == items ? new ArrayList<>(items) : meant;
                meant.set(at, as(items.get(at), words.isOne(at) ? "person" : "they"));
            }
        }
        return meant;
    }

    private boolean isOne(int at) {
        return at == 0 ? isOnes(1) : isOnes(at - 1) && !items.get(at - 1).isAny(BEFORE_CLAUSE)
                && items.subList(0, at - 1).stream().noneMatch(item -> item.is(Category.PRONOUN));
    }

    /** A verb that ends as those of one do. */
    private boolean isOnes(int at) {
        var verb = at < tokens.size() ? tokens.get(at) : Token.NONE;
        return verb.kind() == Token.Kind.WORD && !verb.capitalized() && !verb.fold().endsWith("n")
                && !verb.fold().endsWith("nd");
    }

    private static Item as(Item item, String value) {
        var terms = item.terms().stream().map(term -> term.value().equals(EITHER)
                ? new Term(Category.PRONOUN, value) : term).toList();
        return Item.of(item.from(), item.to(), item.unbent(), terms);
    }
}
