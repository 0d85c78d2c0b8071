package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.language.Tokens;

/** Verbs of which a part stands at the end of the clause and alone tells what they mean: "traf in Riga ein" is no meeting. */
final class SeparableVerbs {

    /** No more words than these stand between the parts. */
    private static final int FAR = 40;

    private final List<Token> tokens;
    private final Language language;

    private SeparableVerbs(List<Token> tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** The items of a sentence, those of the first parts with the meaning of the whole verb. */
    static List<Item> joined(List<Token> tokens, List<Item> items, Language language) {
        var verbs = new SeparableVerbs(tokens, language);
        var joined = items;
        for (var at = 0; at < items.size(); at++) {
            var verb = items.get(at);
            if (verb.is(Category.SEPARABLE) && verb.to() == at + 1) {
                joined = verbs.join(joined, verb);
            }
        }
        return joined;
    }

    private List<Item> join(List<Item> items, Item verb) {
        for (var term : verb.terms()) {
            var part = term.category() == Category.SEPARABLE ? lastPart(verb, term) : -1;
            if (part > 0) {
                var whole = Tokens.of(term.detail(), 0, term.detail().length(), language.spelling());
                var joined = new ArrayList<>(items);
                joined.set(verb.from(),
                        new Item(verb.from(), verb.to(), verb.unbent(), language.lexicon().at(whole, 0).meanings()));
                joined.set(part, Item.NONE);
                return joined;
            }
        }
        return items;
    }

    /** Where the last part ends the clause, before another such verb; -1 if it does not. */
    private int lastPart(Item verb, Term term) {
        for (var at = verb.to(); at < Math.min(tokens.size(), verb.to() + FAR) && !tokens.get(at).is(';'); at++) {
            var ends = at + 1 >= tokens.size() || tokens.get(at + 1).kind() == Token.Kind.SIGN
                    || language.lexicon().at(tokens, at + 1).meanings().has(Category.AND);
            if (ends && tokens.get(at).fold().equals(term.kind()) && !tokens.get(at).capitalized()) {
                return at;
            }
        }
        return -1;
    }
}
