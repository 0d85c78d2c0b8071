package org.kurultai.seeds.mention.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.name.Gaps;
import org.kurultai.seeds.mention.person.Allegiance;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.mention.presence.Circumstance;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Whoever accompanies somebody is of the same state: "Minister A of Zambia, accompanied by Inspector B and Mr C"; so is who
 * holds a lower office and is named in one breath: "Romania's Minister A and State Secretary B", or behind whom alone an office
 * stands: "Romania's Minister A and B, Minister of Trade".
 */
public final class Companions {

    private static final int NEAR = 6;
    private final Sentence sentence;
    private final boolean verbLast;

    private Companions(Sentence sentence, boolean verbLast) {
        this.sentence = sentence;
        this.verbLast = verbLast;
    }

    /**
     * The persons of a sentence, companions with the state of whom they accompany.
     *
     * @param persons the persons, in order
     * @param verbLast whether verbs stand behind what they are about
     */
    public static List<PersonMention> in(Sentence sentence, List<PersonMention> persons, boolean verbLast) {
        return persons.size() < 2 ? persons : new Companions(sentence, verbLast).read(persons);
    }

    private List<PersonMention> read(List<PersonMention> persons) {
        var read = new ArrayList<PersonMention>();
        var accompanies = false;
        for (var person : persons) {
            if (read.isEmpty()) {
                accompanies = person.standing() == Standing.GUEST;
                read.add(person);
                continue;
            }
            var before = read.getLast();
            accompanies = isCompanion(before, person) || isSubordinate(before, person) || isSubstitute(before, person)
                    || isOfSameSide(before, person)
                    || isFellowTraveller(before, person, persons.getLast())
                    || (accompanies || isOfDelegation(before, person)) && isListed(before, person);
            var unknown = person.state().isEmpty() && person.organization().isEmpty() && !person.isBare();
            read.add((accompanies || isMetToo(before, person)) && unknown && !isPeer(before, person)
                    ? person.of(before.state()).as(before.standing()) : person);
        }
        return read;
    }

    /** "The Polish president A and President B": who holds an office of which a state has but one. */
    private static boolean isPeer(PersonMention before, PersonMention person) {
        return !person.offices().isEmpty() && person.offices().getFirst().isSole()
                && person.offices().equals(before.offices());
    }

    /** "Met his Polish counterpart A and Deputy Minister B", "Polonya Bakanı A ve Bakan Yardımcısı B ile görüştü". */
    private boolean isMetToo(PersonMention before, PersonMention person) {
        var behind = sentence.item(person.to());
        var met = verbLast ? behind.is(Category.MEET, "with") && sentence.is(before.to(), Category.AND)
                : before.standing() == Standing.MET;
        return met && Gaps.areJoined(sentence, before.to(), person.from())
                && !before.offices().equals(person.offices());
    }

    /** "The Polish delegation, which included A, B and C". */
    private boolean isOfDelegation(PersonMention before, PersonMention person) {
        return !verbLast && !sentence.has(Category.MEET) && !before.state().isEmpty()
                && sentence.last(Category.DELEGATION, 0, before.from()) != Item.NONE
                && sentence.between(Category.DELEGATION, 0, person.from()).size() == 1;
    }

    /** With nothing between but what joins: "accompanied by A, and by B". */
    private boolean isListed(PersonMention before, PersonMention person) {
        var at = person.from() - 1;
        while (sentence.is(at, Category.LINK)) {
            at--;
        }
        var title = new Circumstance(sentence).beforeTitles(person.from());
        var behind = sentence.item(title).is(Category.LINK, "definite") ? title - 1 : title;
        var sign = sentence.is(behind, Category.AND) ? behind - 1 : behind;
        if (sentence.sign(sign, ';')) {
            return sign == before.to();
        }
        var to = sentence.is(at, Category.BY) ? sentence.item(at).from() : person.from();
        return Gaps.areJoined(sentence, new Brackets(sentence, Map.of()).behind(before.to()), to);
    }

    private boolean isCompanion(PersonMention before, PersonMention person) {
        if (verbLast) {
            return isCompany(sentence.item(person.to())) && person.from() - before.to() <= 1
                    && !before.offices().equals(person.offices());
        }
        var at = new Circumstance(sentence).beforeTitles(person.from());
        while (sentence.is(at, Category.LINK)) {
            at--;
        }
        return (isCompany(sentence.item(at)) || isTravel(at, before.to())) && sentence.item(at).from() >= before.to()
                || isCompany(sentence.item(0)) && before.from() <= sentence.item(0).to() + 1
                        && sentence.is(before.to(), Category.BE)
                || sentence.is(0, Category.WITH) && before.from() <= 2 && before.kind() != RoleMention.Kind.COUNTERPART
                        && (sentence.is(before.to(), Category.BE) || sentence.is(before.to(), Category.ARRIVE));
    }

    /** "Had flown in on Monday with Deputy Minister B", but not "met on his visit to Riga with Minister B". */
    private boolean isTravel(int with, int from) {
        return sentence.is(with, Category.WITH)
                && sentence.last(Category.ARRIVE, Math.max(from, with - NEAR), with) != Item.NONE
                && sentence.first(Category.MEET, from, with) == Item.NONE;
    }

    /** "Poland's president A, Minister B and Minister C flew to Riga". */
    private boolean isFellowTraveller(PersonMention before, PersonMention person, PersonMention last) {
        return !verbLast && !before.state().isEmpty() && before.kind() == RoleMention.Kind.ONE
                && sentence.item(last.to()).is(Category.ARRIVE, "visit")
                && Gaps.areJoined(sentence, before.to(), person.from()) && !sentence.has(Category.MEET);
    }

    /** Who meets whom is of another state, so no verb of meeting may be told. */
    private boolean isSubordinate(PersonMention before, PersonMention person) {
        return Gaps.areJoined(sentence, before.to(), person.from()) && !sentence.has(Category.MEET)
                && !sentence.has(Category.RECEIVE)
                && !sentence.has(Category.CONCLUDE)
                && isBelow(before, person);
    }

    /** "Poland's Minister A and B, Minister of Trade, attended", "for Poland, Minister A, and Minister B". */
    private boolean isOfSameSide(PersonMention before, PersonMention person) {
        var listed = hasOfficeBehind(person) && before.ofOffice() && !hasOfficeBehind(before) || isToldFor(before);
        var title = new Circumstance(sentence).beforeTitles(person.from()) + 1;
        return !verbLast && listed && !before.state().isEmpty() && Gaps.areJoined(sentence, before.to(), title)
                && sentence.last(Category.AND, before.to(), person.from()) != Item.NONE
                && !sentence.has(Category.MEET) && !sentence.has(Category.RECEIVE);
    }

    private static boolean hasOfficeBehind(PersonMention person) {
        return person.span().start() == person.nameSpan().start() && person.span().end() > person.nameSpan().end();
    }

    /** "; for Poland, Minister A": words for which state somebody is there, at the beginning of a clause. */
    private boolean isToldFor(PersonMention person) {
        var at = new Circumstance(sentence).beforeTitles(person.from());
        while (sentence.is(at, Category.LINK) && !sentence.is(at, Category.FROM)) {
            at--;
        }
        var state = sentence.sign(at, ',') ? sentence.item(at - 1) : Item.NONE;
        var to = state.from() - 1;
        while (sentence.is(to, Category.STATE_TITLE) || sentence.is(to, Category.LINK)
                && !sentence.is(to, Category.FROM)) {
            to--;
        }
        return state.is(Category.STATE) && sentence.is(to, Category.FROM) && (to == 0 || sentence.sign(to - 1, ';')
                || sentence.sign(to - 1, ',') || sentence.is(to - 1, Category.AND));
    }

    /** "Minister A of Zambia was ill, Deputy Minister B spoke in his stead". */
    private boolean isSubstitute(PersonMention before, PersonMention person) {
        return sentence.has(Category.MISSING) && isBelow(before, person)
                || sentence.first(Category.MISSING, before.to(), person.from()) != Item.NONE
                        && !sentence.has(Category.MEET) && !sentence.has(Category.RECEIVE);
    }

    private static boolean isBelow(PersonMention before, PersonMention person) {
        return before.offices().stream()
                .anyMatch(held -> person.offices().stream().anyMatch(office -> isBelow(office, held)
                        || office.kind().equals("director") && held.kind().equals("minister")
                                && person.allegiance() == Allegiance.STATE));
    }

    private static boolean isBelow(Office office, Office held) {
        return !held.isDeputy() && (office.isDeputy() && office.kind().equals(held.kind())
                || office.kind().equals("secretary") && held.kind().equals("minister"));
    }

    private static boolean isCompany(Item item) {
        return item.is(Category.ATTEND, "company");
    }
}
