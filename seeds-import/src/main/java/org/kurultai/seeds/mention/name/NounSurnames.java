package org.kurultai.seeds.mention.name;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Surnames that are nouns too, in a language that gives every noun a capital: "Minister Paul Frieden", "Anna König (Polen)". */
public final class NounSurnames {

    /** No noun of these follows a name without an article. */
    private static final Categories NOUNS = Categories.of(
            Category.REGION, Category.VENUE, Category.RANK, Category.HONORIFIC, Category.DAY_OFFSET, Category.ABSENT,
            Category.MISSION, Category.MISSING, Category.STOP);
    private static final Categories OFFICES = Categories.of(
            Category.HEAD, Category.COUNTERPART, Category.RANK, Category.HONORIFIC);
    private static final String MONARCH = "monarch";

    private final Sentence sentence;
    private final boolean nounsCapitalized;

    public NounSurnames(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.nounsCapitalized = order.nounsCapitalized();
    }

    /** Whether a noun behind a given name is its surname, since it ends the name and no such noun stands without an article. */
    boolean isOne(int at) {
        var item = sentence.item(at);
        if (!nounsCapitalized || item.to() != at + 1 || at < 1 || !sentence.token(at).capitalized()
                || sentence.token(at).allCapitals() || NameWords.mayBegin(sentence, at + 1)) {
            return false;
        }
        return isBracketed(at + 1) || item.isAny(NOUNS) || isMonarch(item);
    }

    /** Whether what may tell an office is a surname behind an office and a given name: "Ministerin Anna König sprach". */
    public boolean isBehindOffice(Item head) {
        var given = head.from() - 1;
        return (isMonarch(head) || isBracketed(head.to())) && NameWords.mayBegin(sentence, given)
                && sentence.item(given - 1).isAny(OFFICES) && isOne(head.from());
    }

    private boolean isMonarch(Item item) {
        return item.as(Category.HEAD).filter(office -> office.kind().equals(MONARCH)).isPresent();
    }

    /** "(Polen)", "(SPD)", "(D)". */
    private boolean isBracketed(int open) {
        return sentence.sign(open, '(')
                && (sentence.is(open + 1, Category.STATE) || sentence.is(open + 1, Category.PARTY)
                        || sentence.sign(open + 2, ')') && sentence.token(open + 1).allCapitals());
    }
}
