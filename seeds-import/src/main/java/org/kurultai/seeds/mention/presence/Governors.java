package org.kurultai.seeds.mention.presence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What rules persons from the left, past the others of their list: the verb of "met A and B", the noun of "the chair of A". */
final class Governors {
    private static final Categories OF_NAMES = Categories.of(
            Category.HONORIFIC, Category.RANK, Category.ABBREVIATION, Category.GRADE, Category.STATE,
            Category.NATIONALITY, Category.STATE_TITLE, Category.LINK, Category.COUNTERPART, Category.HEAD,
            Category.HEADS,
            Category.PORTFOLIO, Category.PARTICLE, Category.ORDINAL, Category.NUMBER, Category.WEEKDAY, Category.MONTH,
            Category.DAY_OFFSET, Category.THERE, Category.CITY, Category.STOP, Category.BE, Category.INSTITUTION);
    private static final Categories BEFORE_ADJECTIVES = Categories.of(
            Category.LINK, Category.WITH, Category.BY, Category.FROM);
    private final Sentence sentence;
    private final boolean subjectBehind;
    private final int[] froms;
    private final Map<Integer, Integer> byEnd = new HashMap<>();
    private final Map<Integer, Integer> byBeginning = new HashMap<>();

    Governors(Sentence sentence, List<PersonMention> persons, Language.Order order) {
        this.sentence = sentence;
        this.subjectBehind = order.nounsCapitalized();
        var beside = new Beside(sentence, order);
        for (var i = 0; i < persons.size(); i++) {
            if (persons.get(i).isBare() && persons.get(i).words() == 1) {
                continue;
            }
            byBeginning.put(persons.get(i).from(), i);
            byEnd.put(persons.get(i).to(), i);
            byEnd.put(beside.withState(persons.get(i).to()), i);
        }
        this.froms = persons.stream().mapToInt(PersonMention::from).toArray();
    }

    /**
     * The word that rules a person.
     *
     * @param at where it stands; negative before the sentence
     * @param isNone whether a clause or the sentence begins with the person
     * @param owned whether something else is said to be the person's: "the chair of"
     * @param ofBeing whether "was" stands before the person: "in the chair was"
     */
    record Governor(int at, boolean isNone, boolean owned, boolean ofBeing) {}

    /** The how-manieth person ends before a place, be it with a state; negative if none does. */
    int endingAt(int to) {
        return byEnd.getOrDefault(to, -1);
    }

    /** The how-manieth person begins at a place; negative if none does. */
    int beginningAt(int from) {
        return byBeginning.getOrDefault(from, -1);
    }

    Governor of(PersonMention person) {
        var owned = false;
        var alone = true;
        var being = false;
        var at = person.from() - 1;
        while (at >= 0) {
            var other = endingAt(at + 1);
            if (other >= 0 && froms[other] < at + 1) {
                at = froms[other] - 1;
                alone = false;
            } else if (sentence.sign(at, ')')) {
                at = opening(at) - 1;
            } else if (joins(at)) {
                at = begin(at) - 1;
                alone = false;
                owned = false;
            } else if (isSubjectOfVerb(at)) {
                at--;
                break;
            } else if (binds(at)) {
                owned = alone && sentence.item(at).is(Category.LINK, "of") || owned && !isOffice(at);
                being |= sentence.is(at, Category.BE);
                at = begin(at) - 1;
            } else {
                break;
            }
        }
        var relative = subjectBehind && opensRelativeClause(at);
        return new Governor(relative ? at - 1 : at, at < 0 || relative || opensClause(at), owned, being);
    }

    /** "In Riga traf Huber den Minister A": a surname between the verb and whom it rules. */
    private boolean isSubjectOfVerb(int at) {
        return subjectBehind && sentence.item(at) == Item.NONE && sentence.token(at).capitalized()
                && (sentence.is(at - 1, Category.MEET) || sentence.is(at - 1, Category.RECEIVE));
    }

    /** "Fanden Gespräche statt, an denen A und B teilnahmen": a preposition and a pronoun behind a comma. */
    private boolean opensRelativeClause(int at) {
        return sentence.is(at, Category.PREPOSITION) && sentence.sign(at - 1, ',') && sentence.is(at + 1, Category.LINK)
                && !sentence.token(at + 1).capitalized();
    }

    private int begin(int at) {
        return sentence.item(at) == Item.NONE ? at : sentence.item(at).from();
    }

    private boolean binds(int at) {
        var item = sentence.item(at);
        var token = sentence.token(at);
        if (item.is(Category.NOT) || item.is(Category.MISSING)
                || item.is(Category.PREPOSITION) && !item.is(Category.LINK)
                || item.is(Category.PREPOSITION, "for") && !sentence.is(item.to(), Category.STATE)
                || item.is(Category.BUT) || item.is(Category.ACT) || item.is(Category.SAY) || item.is(Category.PERSONAL)
                || item.is(Category.WITH) || item.is(Category.BY) || item.is(Category.CLAUSE)
                || item.is(Category.ATTEND)
                || item.is(Category.HOST) || item.is(Category.SIDE) || item.is(Category.DELEGATION)) {
            return false;
        }
        return token.kind() == Token.Kind.SUFFIX || token.is('"') || token.is('.') && isShortened(at - 1)
                || token.kind() == Token.Kind.NUMBER || item.isAny(OF_NAMES)
                || item.is(Category.IN) && sentence.is(item.to(), Category.CITY) || isAdjective(at);
    }

    private boolean isOffice(int at) {
        return sentence.is(at, Category.HEAD) || sentence.is(at, Category.HEADS);
    }

    private boolean isShortened(int at) {
        return sentence.is(at, Category.HONORIFIC) || sentence.is(at, Category.RANK)
                || sentence.is(at, Category.ABBREVIATION) && !sentence.is(at, Category.YEAR);
    }

    private int opening(int bracket) {
        var at = bracket;
        while (at > 0 && !sentence.sign(at, '(')) {
            at--;
        }
        return at;
    }

    /** "A junior minister", "die St. Galler Regierungspräsidentin": an unknown word that belongs to the office behind it. */
    private boolean isAdjective(int at) {
        if (sentence.item(at) != Item.NONE || sentence.token(at).kind() != Token.Kind.WORD) {
            return false;
        }
        if (subjectBehind && sentence.is(at - 1, Category.BE)) {
            return true;
        }
        return !sentence.is(at + 1, Category.LINK)
                && (sentence.token(at).capitalized()
                        || sentence.item(at - 1).isAny(BEFORE_ADJECTIVES));
    }

    /** A comma or "and" between persons. */
    private boolean joins(int at) {
        if (!sentence.sign(at, ',') && !sentence.is(at, Category.AND)) {
            return false;
        }
        var before = begin(at) - 1;
        before = sentence.sign(before, ',') ? before - 1 : before;
        return endingAt(before + 1) >= 0 || sentence.sign(before, ')');
    }

    private boolean opensClause(int at) {
        var item = sentence.item(at);
        return sentence.token(at).kind() == Token.Kind.SIGN && !sentence.token(at).hyphen() || item.is(Category.AND)
                || item.is(Category.CLAUSE) || item.is(Category.BUT);
    }
}
