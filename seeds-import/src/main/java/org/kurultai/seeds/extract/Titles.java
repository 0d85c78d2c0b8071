package org.kurultai.seeds.extract;

import java.util.EnumSet;
import java.util.Set;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What documents are called: from the word for one to where its name ends. */
final class Titles {

    /** What comes after a name. */
    private static final Set<Category> AFTER = EnumSet.of(Category.CONCLUDE, Category.HELD, Category.FUTURE,
            Category.INSTRUMENT, Category.CLAUSE, Category.WEEKDAY, Category.DAY_OFFSET, Category.BY, Category.SAY,
            Category.COPULA, Category.DURING, Category.PRONOUN, Category.BE);

    /** What binds a name to what follows, and so is none of its last words. */
    private static final Set<Category> BINDING = EnumSet.of(Category.AND, Category.LINK, Category.IN, Category.FROM,
            Category.WITH, Category.BETWEEN, Category.UNTIL, Category.NUMBER, Category.HERE);

    private static final int NO_WORD_OF_A_NAME = 2;

    private Titles() {}

    /** The place after the last word of the name of a document; that after the word for it, if it is called nothing else. */
    static int end(Sentence sentence, Item instrument) {
        var to = instrument.to();
        while (to < sentence.size() && !isOver(sentence, to)) {
            to++;
        }
        while (to > instrument.to() && isBinding(sentence, to - 1)) {
            to--;
        }
        return to;
    }

    /** Whether a document has no name but a word for what it is: "the protocol". */
    static boolean isNone(Sentence sentence, Item instrument, int end) {
        var words = 0;
        for (var at = instrument.from(); at < end; at++) {
            words += isSmall(sentence.token(at)) || sentence.token(at).text().equalsIgnoreCase("the") ? 0 : 1;
        }
        return words < 2;
    }

    private static boolean isOver(Sentence sentence, int at) {
        var token = sentence.token(at);
        return token.is(',') || token.is('(') || token.is('.') || token.is(';') || token.is(':')
                || token.is('"') || token.is('”') || token.is('“') || token.is('»') || token.is('–') || token.is('—')
                || isAny(sentence.item(at), AFTER)
                || sentence.is(at, Category.IN) && sentence.is(at + 1, Category.CITY);
    }

    private static boolean isBinding(Sentence sentence, int at) {
        return isAny(sentence.item(at), BINDING) || isSmall(sentence.token(at));
    }

    private static boolean isSmall(Token token) {
        return token.text().length() <= NO_WORD_OF_A_NAME && Character.isLowerCase(token.text().charAt(0));
    }

    private static boolean isAny(Item item, Set<Category> categories) {
        return item.terms().stream().anyMatch(term -> categories.contains(term.category()));
    }
}
