package org.kurultai.seeds.mention.presence;

import java.util.List;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether something else is said to be somebody's, where every noun has a capital: "die Verdienste des Ministers A". */
final class OwnedBy {

    private static final Categories BETWEEN = Categories.of(
            Category.NATIONALITY, Category.GRADE, Category.HONORIFIC, Category.RANK, Category.STATE);

    private final Sentence sentence;
    private final List<PersonMention> persons;
    private final Language.Order order;

    OwnedBy(Sentence sentence, List<PersonMention> persons, Language.Order order) {
        this.sentence = sentence;
        this.persons = persons;
        this.order = order;
    }

    /** Whether a noun of no meaning here stands before whoever owns what it names. */
    boolean is(PersonMention person) {
        if (!order.nounsCapitalized()) {
            return false;
        }
        var at = person.from() - 1;
        while (at > 0 && (sentence.item(at).isAny(BETWEEN) || isAdjective(at))) {
            at--;
        }
        return at > 0 && order.genitives().contains(sentence.token(at).fold()) && isNoun(at - 1) && !isPlace(at - 2);
    }

    /** "Im Arbeitszimmer des Ministers": somewhere of his, where he may well be. */
    private boolean isPlace(int noun) {
        var at = noun;
        while (at > 0 && isAdjective(at)) {
            at--;
        }
        return sentence.is(at, Category.IN);
    }

    private boolean isAdjective(int at) {
        var token = sentence.token(at);
        return sentence.item(at) == Item.NONE && token.kind() == Token.Kind.WORD && !token.capitalized()
                && !order.genitives().contains(token.fold());
    }

    private boolean isNoun(int at) {
        return sentence.item(at) == Item.NONE && sentence.token(at).kind() == Token.Kind.WORD
                && sentence.token(at).capitalized()
                && persons.stream().noneMatch(person -> person.words() > 1 && person.from() <= at && at < person.to());
    }
}
