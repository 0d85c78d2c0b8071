package org.kurultai.seeds.mention.presence;

import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What the word that rules a person from the left tells of presence: "met A", "a call from A", "instead of A"; else the verb behind. */
final class Ruled {
    /** "Because": tells why somebody came who is told of elsewhere. */
    private static final String CAUSE = "cause";
    /** Done to somebody who need not be there: "urged". */
    private static final String APPEAL = "appeal";
    private static final int FAR = 40;
    private static final int NEAR = 6;
    private static final int CLOSE = 3;
    private final Sentence sentence;
    private final List<PersonMention> persons;
    private final Governors governors;
    private final Predicates predicates;
    private final VerbsBehind verbs;

    Ruled(Sentence sentence, List<PersonMention> persons, Governors governors, Predicates predicates,
            VerbsBehind verbs) {
        this.sentence = sentence;
        this.persons = persons;
        this.governors = governors;
        this.predicates = predicates;
        this.verbs = verbs;
    }

    /**
     * What it tells of a person.
     *
     * @param governor what rules the person
     * @param last what is told of the person named before
     */
    Presence of(PersonMention person, Governors.Governor governor, Presence last) {
        var word = sentence.item(governor.at());
        if (word.is(Category.CLAUSE, CAUSE)) {
            return Presence.DENIED;
        }
        if (word.is(Category.CLAUSE) && isHoped(word)) {
            return Presence.DENIED;
        }
        if (word.is(Category.CLAUSE) && isSaid(word)) {
            return verbs.of(person, false, false);
        }
        if (isSpokenOf(word, governor)) {
            return Presence.DENIED;
        }
        if ((governor.isNone() || word.is(Category.MISSING, "media")) && isFiledElsewhere(person)) {
            return Presence.DENIED;
        }
        if (governor.isNone()) {
            var behind = governor.owned() ? Presence.UNTOLD : ofSubject(person, governor, false);
            return behind == Presence.UNTOLD && (governor.ofBeing() || sentence.sign(governor.at(), ':'))
                    ? before(governor.at(), FAR) : behind;
        }
        if (predicates.isAbsenceOf(word) && word.from() == 0 && isApart(person)) {
            return ofSubject(person, governor, false);
        }
        if (word.is(Category.MISSING) && word.is(Category.REPRESENT, "sent")) {
            return Presence.TOLD;
        }
        if (predicates.isAbsenceOf(word) || word.is(Category.REPRESENT) && isSomebodyBefore(word, person)) {
            return Presence.DENIED;
        }
        if (word.is(Category.ABSENT, "alike")) {
            return last == Presence.UNTOLD ? before(word.from(), FAR) : last;
        }
        if (isOfMinisters(word)) {
            return Presence.UNTOLD;
        }
        if (word.is(Category.ACT, APPEAL) && sentence.is(person.to(), Category.UNTIL)) {
            return Presence.DENIED;
        }
        if (word.is(Category.SAY) && governor.owned()) {
            return Presence.DENIED;
        }
        var fate = word.is(Category.EVENT) || word.is(Category.MEET) ? ofEvent(person) : Presence.UNTOLD;
        if (fate != Presence.UNTOLD) {
            return fate;
        }
        var noun = noun(word);
        if ((Predicates.isNounOfPresence(noun) || noun.is(Category.EVENT) && governor.owned()) && opensClause(noun)) {
            return verbs.of(person, false, false);
        }
        if (predicates.isPresence(word)) {
            return predicates.isAbsence(sentence.item(person.to() + 1)) || predicates.isPast(word)
                    || predicates.isDenied(word)
                    || isNoun(word) && verbs.of(person, false, false) == Presence.DENIED
                            ? Presence.DENIED : predicates.told(word);
        }
        if (governor.ofBeing()) {
            var before = before(governor.at() + 1, FAR);
            var verb = before == Presence.DENIED ? before : ofSubject(person, governor, false);
            return verb == Presence.UNTOLD ? before : verb;
        }
        if (word.is(Category.BY) && isRepresenting(person, word)) {
            return Presence.TOLD;
        }
        if (word.is(Category.WITH) || word.is(Category.BETWEEN) || word.is(Category.BY)) {
            var behind = verbs.of(person, false, false);
            var told = behind == Presence.UNTOLD && !isOfSpeech(word, person) ? before(word.from(), FAR) : behind;
            return told == Presence.UNTOLD && isMeetingOfOneBefore(word) ? last : told;
        }
        if (word.is(Category.PREPOSITION, "for") && word.from() == 0 && !sentence.is(word.to(), Category.STATE)
                && predicates.isSpeech(sentence.item(person.to()))) {
            return Presence.DENIED;
        }
        if (word.is(Category.FROM) && word.from() == 0 && isSender(person)) {
            return Presence.DENIED;
        }
        if (word.is(Category.FROM) && word.from() == 0 || isOfSide(person)) {
            return ofSubject(person, governor, false);
        }
        if (word.is(Category.PREPOSITION, "for") && !sentence.is(word.to(), Category.STATE)) {
            return forPerson(word);
        }
        if (word.is(Category.UNTIL) && word.from() == 0 && listenerBefore(person) >= 0) {
            return verbs.of(persons.get(listenerBefore(person)), false, true);
        }
        if (word.is(Category.FROM) || word.is(Category.UNTIL) || word.is(Category.PREPOSITION, "to")) {
            return isGreeted(word) || verbs.of(person, false, false) == Presence.DENIED ? Presence.DENIED
                    : before(word.from(), sentence.is(word.from() - 1, Category.AND) ? FAR : NEAR);
        }
        if (word.is(Category.PREPOSITION) && predicates.isVerb(sentence.item(person.to()))) {
            return verbs.of(person, false, true);
        }
        if (word.is(Category.PREPOSITION)) {
            return sentence.last(Category.DELEGATION, word.from() - NEAR, word.from()) == Item.NONE ? Presence.UNTOLD
                    : Presence.TOLD;
        }
        if (governor.owned()) {
            return ofOwner(person, word);
        }
        var subjectLast = word.is(Category.EVENT) || word.is(Category.FUTURE) || sentence.is(0, Category.BE);
        var told = ofSubject(person, governor, !subjectLast);
        return told == Presence.TOLD && word.is(Category.FUTURE) ? Presence.AHEAD : told;
    }

    /**
     * "Polen wird durch A vertreten", "die polnische Delegation wird von A geleitet": "wird" tells what is to come only where another
     * verb does not make it a passive.
     */
    private boolean isRepresenting(PersonMention person, Item by) {
        var verb = sentence.item(sentence.sign(person.to(), ',') ? person.to() + 1 : person.to());
        var leading = (verb.is(Category.ACT) || verb.is(Category.ATTEND))
                && sentence.last(Category.DELEGATION, Math.max(0, by.from() - NEAR), by.from()) != Item.NONE;
        return (verb.is(Category.REPRESENT) || leading) && !sentence.is(verb.to(), Category.BE)
                && sentence.last(Category.BE, by.from() - NEAR, by.from()) != Item.NONE
                && sentence.first(Category.NOT, Math.max(0, by.from() - NEAR), person.from()) == Item.NONE;
    }

    /** "The announced participation of A": the subject of a clause, and not "with the participation of A". */
    private boolean opensClause(Item noun) {
        var at = noun.from() - 1;
        while (at > 0 && !sentence.is(at, Category.PREPOSITION) && !sentence.is(at, Category.IN)
                && (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)
                        || sentence.is(at, Category.SAY) || predicates.isUnknown(at))) {
            at--;
        }
        return at < 0 || isAdjective(at) && (at == 0 || sentence.sign(at - 1, '.'))
                || sentence.token(at).kind() == Token.Kind.SIGN
                || sentence.is(at, Category.AND)
                || sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.BUT);
    }

    private boolean isAdjective(int at) {
        var item = sentence.item(at);
        return item == Item.NONE || item.is(Category.SAY) || item.is(Category.LINK)
                || item.is(Category.STOP) && !item.is(Category.PREPOSITION);
    }

    /** "A said that the visit of B had been a good one, that he had telephoned with B": what somebody tells of another. */
    private boolean isSpokenOf(Item word, Governors.Governor governor) {
        var noun = word.is(Category.BY) && word.is(Category.LINK, "of") ? sentence.item(word.from() - 1) : word;
        var visit = (governor.owned() || noun != word) && (noun.is(Category.NO_EVENT) || noun.is(Category.EVENT));
        var that = visit || word.is(Category.WITH) && sentence.has(Category.PHONE)
                ? sentence.last(Category.CLAUSE, 0, word.from()) : Item.NONE;
        return that.is(Category.CLAUSE, "") && sentence.sign(that.from() - 1, ',')
                && persons.stream()
                        .anyMatch(other -> other.to() <= that.from() && (!other.isBare() || other.words() > 1));
    }

    /** "Everybody hopes that A will come". */
    private boolean isHoped(Item that) {
        return verbBefore(that).is(Category.EXPECTED, "hope");
    }

    private Item verbBefore(Item that) {
        return sentence.item(sentence.sign(that.from() - 1, ',') ? that.from() - 2 : that.from() - 1);
    }

    /** "It was said at the meeting of A with B": whose meeting it was with another is told right before "with". */
    private boolean isMeetingOfOneBefore(Item with) {
        var before = governors.endingAt(with.from());
        var of = before < 0 ? 0 : persons.get(before).from() - 1;
        return with.is(Category.WITH) && before >= 0 && sentence.is(of, Category.LINK)
                && sentence.item(of - 1).is(Category.EVENT);
    }

    /** "A delegate said that A was against it": what another says of somebody. */
    private boolean isSaid(Item that) {
        return verbBefore(that).is(Category.SAY) && persons.stream().noneMatch(other -> other.from() < that.from());
    }

    /** "In an interview with a daily, A": what is said elsewhere, and on no occasion of the report's. */
    private boolean isFiledElsewhere(PersonMention person) {
        var media = sentence.first(Category.MISSING, 0, person.from());
        return media.is(Category.MISSING, "media") && sentence.first(Category.EVENT, 0, person.from()) == Item.NONE
                && sentence.first(Category.MARGIN, 0, person.from()) == Item.NONE
                && (sentence.is(0, Category.IN) || sentence.is(0, Category.PREPOSITION)
                        || sentence.is(0, Category.LINK));
    }

    /** "A speech by A was dropped": what became of it is told by a verb that nobody knows. */
    private boolean isOfSpeech(Item by, PersonMention person) {
        var noun = sentence.item(by.from() - 1);
        return by.is(Category.BY) && noun.is(Category.ACT) && noun.from() <= 1 && opensClause(noun)
                && sentence.is(person.to(), Category.BE) && predicates.isUnknown(person.to() + 1);
    }

    /** "La participation annoncée du ministre": the noun before an adjective. */
    private Item noun(Item word) {
        var before = sentence.item(word.from() - 1);
        return word.is(Category.SAY) && Predicates.isNounOfPresence(before) ? before : word;
    }

    /** "The meeting with A was cancelled", "is planned". */
    private Presence ofEvent(PersonMention person) {
        var verb = sentence.item(sentence.is(person.to(), Category.BE) ? person.to() + 1 : person.to());
        if (verb.is(Category.CANCEL)) {
            return Presence.DENIED;
        }
        return verb.is(Category.FUTURE) || verb.is(Category.EXPECTED) ? Presence.AHEAD : Presence.UNTOLD;
    }

    /** "To Minister A, Minister B repeated that": the how-manieth person speaks, if it is this one or the one behind; -1 if neither. */
    private int listenerBefore(PersonMention person) {
        var next = sentence.sign(person.to(), ',') ? governors.beginningAt(person.to() + 1)
                : governors.beginningAt(person.from());
        var speaks = next < 0 || sentence.sign(persons.get(next).to(), ',') ? Item.NONE
                : sentence.item(persons.get(next).to());
        return sentence.sign(next < 0 ? 0 : persons.get(next).from() - 1, ',')
                && (speaks.is(Category.SAY) || speaks.is(Category.ACT) || speaks.is(Category.PERSONAL)) ? next : -1;
    }

    /** "From President A, B brought best wishes": somebody behind a comma brings what the sender wishes. */
    private boolean isSender(PersonMention person) {
        return sentence.sign(person.to(), ',') && governors.beginningAt(person.to() + 1) >= 0
                && sentence.first(Category.ABSENT_AFTER, person.to(), sentence.size()) != Item.NONE;
    }

    /** "Conveyed the greetings of A to B". */
    private boolean isGreeted(Item to) {
        return to.is(Category.PREPOSITION, "to")
                && sentence.between(Category.ABSENT, Math.max(0, to.from() - FAR), to.from()).stream()
                        .anyMatch(SpokenOf::isAbsence);
    }

    /** "The ministers criticised A": what a body does to somebody who need not be there. */
    private boolean isOfMinisters(Item verb) {
        var at = verb.from() - 1;
        while (sentence.is(at, Category.BE) || sentence.is(at, Category.STOP) && !sentence.is(at, Category.HEADS)) {
            at--;
        }
        var word = verb.to() - verb.from() == 1;
        return word && (verb.is(Category.ACT) || verb.is(Category.GATHER)) && !predicates.isDoneToPersons(verb)
                && sentence.is(at, Category.HEADS) && governors.endingAt(at + 1) < 0
                && !isBeside(sentence.item(at).from());
    }

    /** "Im Beisein der beiden Präsidenten unterzeichneten A und B": those who did nothing, told before the verb. */
    private boolean isBeside(int heads) {
        var at = heads - 1;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.PRONOUN) || sentence.is(at, Category.NUMBER)
                || sentence.is(at, Category.NATIONALITY)) {
            at--;
        }
        return at <= 2 && sentence.is(at, Category.WITH);
    }

    /** "An official spoke for A", who is not there; "a dinner was hosted for A", who is. */
    private Presence forPerson(Item word) {
        var hosted = sentence.first(Category.HOST, word.from() - CLOSE, word.from()) != Item.NONE
                || sentence.first(Category.RECEIVE, word.from() - CLOSE, word.from()) != Item.NONE;
        if (predicates.isSpeech(sentence.item(word.from() - 1)) || before(word.from(), NEAR) == Presence.DENIED) {
            return Presence.DENIED;
        }
        return hosted ? Presence.TOLD : Presence.UNTOLD;
    }

    /** "In place of A, B came": two, and a comma between them, of whom the other acts. */
    private boolean isApart(PersonMention person) {
        var comma = person.from() - 1;
        return sentence.sign(comma, ',') && governors.endingAt(comma) >= 0 && !sentence.sign(person.to(), ',')
                && !sentence.is(person.to(), Category.AND);
    }

    /** "On the Uzbek side Minister A". */
    private boolean isOfSide(PersonMention person) {
        return !sentence.between(Category.DELEGATION, person.from(), person.to()).isEmpty();
    }

    /** "The meeting of A and B": what is a person's where it is what people do together; a counterpart who invites is the host. */
    private Presence ofOwner(PersonMention person, Item owned) {
        if (owned.is(Category.INVITE, "noun") && person.kind() == RoleMention.Kind.COUNTERPART) {
            return Presence.TOLD;
        }
        return owned.is(Category.EVENT) || owned.is(Category.DELEGATION) ? verbs.of(person, false, false)
                : Presence.UNTOLD;
    }

    /** What the last telling word before a place tells: "a call from", "the delegation under". */
    private Presence before(int until, int far) {
        var others = false;
        for (var at = until - 1; at >= Math.max(0, until - far); at--) {
            var item = sentence.item(at);
            others |= governors.endingAt(at + 1) >= 0;
            if (SpokenOf.isDoneBy(sentence, item)) {
                return Presence.TOLD;
            }
            if (predicates.isAbsenceOf(item)
                    || !others && (SpokenOf.isAbsence(item) && !isForState(item) || item.is(Category.TRIBUTE))) {
                return Presence.DENIED;
            }
            if (predicates.isPresence(item) || item.is(Category.FUTURE)) {
                return predicates.isDenied(item) || predicates.isPast(item) ? Presence.DENIED : predicates.told(item);
            }
        }
        return Presence.UNTOLD;
    }

    /** "On behalf of Poland", "on behalf of the other three". */
    private boolean isForState(Item words) {
        var state = sentence.is(words.to(), Category.LINK) ? sentence.item(words.to()).to() : words.to();
        return words.is(Category.FROM)
                && (sentence.is(state, Category.STATE) || sentence.is(state, Category.NUMBER)
                        || sentence.is(state + 1, Category.NUMBER) && !sentence.token(state).capitalized());
    }

    /** "A represented B", "A, who represented B": who stands before such a verb came for who stands behind. */
    private boolean isSomebodyBefore(Item verb, PersonMention person) {
        var who = sentence.is(verb.from() - 1, Category.STOP) || sentence.is(verb.from() - 1, Category.CLAUSE)
                ? verb.from() - 1 : verb.from();
        var apposed = sentence.sign(who - 1, ',') && !sentence.is(0, Category.WITH) && !sentence.is(0, Category.FROM)
                && new Circumstance(sentence).beforeTitles(person.from()) < verb.to();
        var before = governors.endingAt(apposed ? who - 1 : verb.from());
        return verb.to() - verb.from() == 1 && before >= 0
                && !sentence.is(persons.get(before).from() - 1, Category.ABSENT);
    }

    /** The verb behind a person, else that to the left: "welcomed his guests, A and B". */
    private Presence ofSubject(PersonMention person, Governors.Governor governor, boolean close) {
        var verb = verbs.of(person, close, true);
        return verb == Presence.UNTOLD && !close && !predicates.isUnknown(person.to()) ? before(governor.at() + 1, FAR)
                : verb;
    }

    /** "A meeting with B": not what A did. */
    private boolean isNoun(Item word) {
        return word.is(Category.MEET) && persons.stream().noneMatch(person -> person.from() < word.from());
    }
}
