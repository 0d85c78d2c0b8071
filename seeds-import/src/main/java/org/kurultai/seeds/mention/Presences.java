package org.kurultai.seeds.mention;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;
import org.kurultai.seeds.text.Token;

/**
 * Which persons of a sentence it says were there. Being named tells nothing: it is the verb that has the person for its subject,
 * or the words that rule the person, that must be of those who are there; or the person is one of a list. What is denied, and
 * what keeps people away, tells of nobody's presence, whatever verb follows.
 */
final class Presences {
    /** "Because": tells why somebody came who is told of elsewhere. */
    private static final String CAUSE = "cause";
    private static final int FAR = 40;
    private static final int NEAR = 6;
    private static final int LIST = 3;
    private final Sentence sentence;
    private final List<PersonMention> persons;
    private final List<PersonMention> read = new ArrayList<>();
    private final boolean verbLast;
    private final SpokenOf spokenOf;
    private final Governors governors;
    private final Predicates predicates;

    private Presences(Sentence sentence, List<PersonMention> persons, Language.Order order) {
        this.sentence = sentence;
        this.persons = persons;
        this.verbLast = order.headLast();
        this.spokenOf = new SpokenOf(sentence);
        this.governors = new Governors(sentence, persons, order);
        this.predicates = new Predicates(sentence, order);
    }

    /** The persons of a sentence, each with what it says of presence. */
    static List<PersonMention> in(Sentence sentence, List<PersonMention> persons, Language.Order order) {
        if (persons.isEmpty()) {
            return persons;
        }
        var presences = new Presences(sentence, persons, order);
        if (sentence.sign(sentence.size() - 1, '?')) {
            return persons.stream().map(person -> person.with(Presence.DENIED)).toList();
        }
        persons.forEach(person -> presences.read.add(person.with(presences.of(person))));
        return presences.read;
    }

    private Presence of(PersonMention person) {
        if (spokenOf.is(person.from(), person.to())) {
            return Presence.DENIED;
        }
        var told = verbLast ? ofVerbBehind(person) : ofGovernor(person, governors.of(person));
        return told == Presence.UNTOLD && (persons.size() >= LIST || isLine()) ? Presence.TOLD : told;
    }

    /** What rules a person from the left, else the verb behind it. */
    private Presence ofGovernor(PersonMention person, Governors.Governor governor) {
        var word = sentence.item(governor.at());
        if (word.is(Category.CLAUSE, CAUSE)) {
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
        if (predicates.isAbsenceOf(word) || word.is(Category.REPRESENT) && isSomebodyBefore(word)) {
            return Presence.DENIED;
        }
        if (word.is(Category.ABSENT, "alike") && !read.isEmpty()) {
            return read.getLast().presence();
        }
        if (isOfMinisters(word)) {
            return Presence.UNTOLD;
        }
        if (word.is(Category.EVENT) || word.is(Category.MEET)) {
            var verb = sentence.item(sentence.is(person.to(), Category.BE) ? person.to() + 1 : person.to());
            if (verb.is(Category.CANCEL)) {
                return Presence.DENIED;
            }
            if (verb.is(Category.FUTURE) || verb.is(Category.EXPECTED)) {
                return Presence.AHEAD;
            }
        }
        if (predicates.isPresence(word)) {
            return predicates.isAbsence(sentence.item(person.to() + 1)) || predicates.isPast(word)
                    || predicates.isDenied(word)
                    || isNoun(word) && ofVerb(person, false, false) == Presence.DENIED
                            ? Presence.DENIED : told(word);
        }
        if (governor.ofBeing()) {
            var before = before(governor.at() + 1, FAR);
            var verb = before == Presence.DENIED ? before : ofSubject(person, governor, false);
            return verb == Presence.UNTOLD ? before : verb;
        }
        if (word.is(Category.WITH) || word.is(Category.BETWEEN) || word.is(Category.BY)) {
            var behind = ofVerb(person, false, false);
            return behind == Presence.UNTOLD ? before(word.from(), FAR) : behind;
        }
        if (word.is(Category.FROM) && word.from() == 0 || isOfSide(person)) {
            return ofSubject(person, governor, false);
        }
        if (word.is(Category.PREPOSITION, "for") && !sentence.is(word.to(), Category.STATE)) {
            return forPerson(word);
        }
        if (word.is(Category.FROM) || word.is(Category.UNTIL) || word.is(Category.PREPOSITION, "to")) {
            return isGreeted(word) || ofVerb(person, false, false) == Presence.DENIED ? Presence.DENIED
                    : before(word.from(), sentence.is(word.from() - 1, Category.AND) ? FAR : NEAR);
        }
        if (word.is(Category.PREPOSITION) && predicates.isVerb(sentence.item(person.to()))) {
            return ofVerb(person, false, true);
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

    /** "Conveyed the greetings of A to B". */
    private boolean isGreeted(Item to) {
        return to.is(Category.PREPOSITION, "to")
                && sentence.between(Category.ABSENT, Math.max(0, to.from() - FAR), to.from()).stream()
                        .anyMatch(words -> words.is(Category.ABSENT, ""));
    }

    /** "The ministers criticised A": what a body does to somebody who need not be there. */
    private boolean isOfMinisters(Item verb) {
        var at = verb.from() - 1;
        while (sentence.is(at, Category.BE) || sentence.is(at, Category.STOP) && !sentence.is(at, Category.HEADS)) {
            at--;
        }
        var word = verb.to() - verb.from() == 1;
        return word && (verb.is(Category.ACT) || verb.is(Category.GATHER)) && !predicates.isDoneToPersons(verb)
                && sentence.is(at, Category.HEADS) && governors.endingAt(at + 1) < 0;
    }

    /** "An official spoke for A", who is not there; "a dinner was hosted for A", who is. */
    private Presence forPerson(Item word) {
        var hosted = sentence.first(Category.HOST, word.from() - LIST, word.from()) != Item.NONE
                || sentence.first(Category.RECEIVE, word.from() - LIST, word.from()) != Item.NONE;
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

    /** "The meeting of A and B": what is a person's where it is what people do together. */
    private Presence ofOwner(PersonMention person, Item owned) {
        return owned.is(Category.EVENT) || owned.is(Category.DELEGATION) ? ofVerb(person, false, false)
                : Presence.UNTOLD;
    }

    /** What the last telling word before a place tells: "a call from", "the delegation under". */
    private Presence before(int until, int far) {
        var others = false;
        for (var at = until - 1; at >= Math.max(0, until - far); at--) {
            var item = sentence.item(at);
            others |= governors.endingAt(at + 1) >= 0;
            if (predicates.isAbsenceOf(item)
                    || !others && (item.is(Category.ABSENT, "") || item.is(Category.TRIBUTE))) {
                return Presence.DENIED;
            }
            if (predicates.isPresence(item) || item.is(Category.FUTURE)) {
                return predicates.isDenied(item) ? Presence.DENIED : told(item);
            }
        }
        return Presence.UNTOLD;
    }

    /** "A represented B": who stands before such a verb came for who stands behind. */
    private boolean isSomebodyBefore(Item verb) {
        return verb.to() - verb.from() == 1 && governors.endingAt(verb.from()) >= 0;
    }

    /** The verb behind a person, else that to the left: "welcomed his guests, A and B". */
    private Presence ofSubject(PersonMention person, Governors.Governor governor, boolean close) {
        var verb = ofVerb(person, close, true);
        return verb == Presence.UNTOLD && !close && !isUnknown(person.to()) ? before(governor.at() + 1, FAR) : verb;
    }

    private boolean isUnknown(int at) {
        return at < sentence.size() && sentence.item(at) == Item.NONE && sentence.token(at).kind() == Token.Kind.WORD
                && !sentence.token(at).capitalized();
    }

    /**
     * The verb behind a person, be there others between.
     *
     * @param close whether the words before the person may rule it, so that only the next verb counts
     * @param subject whether the person is the subject, so that a sentence without a verb names who is there
     */
    private Presence ofVerb(PersonMention person, boolean close, boolean subject) {
        var behind = behindRelative(person.to());
        if (behind > person.to() && ofVerb(person, behind, false, false) == Presence.DENIED) {
            return Presence.DENIED;
        }
        return ofVerb(person, person.to(), close, subject);
    }

    /** The comma that ends a clause about a person, "A, who had been invited, "; the place itself if there is none. */
    private int behindRelative(int to) {
        if (!sentence.sign(to, ',') || !isUncapitalized(to + 1)
                || !sentence.is(to + 1, Category.STOP) && !sentence.is(to + 1, Category.CLAUSE)) {
            return to;
        }
        var at = to + 1;
        while (at < Math.min(sentence.size(), to + FAR) && !sentence.sign(at, ',')) {
            at++;
        }
        return sentence.sign(at, ',') ? at + 1 : to;
    }

    private boolean isUncapitalized(int at) {
        return at < sentence.size() && !sentence.token(at).capitalized();
    }

    private Presence ofVerb(PersonMention person, int from, boolean close, boolean subject) {
        var told = Presence.UNTOLD;
        var verbless = true;
        for (var at = from; at < Math.min(sentence.size(), person.to() + FAR);) {
            var other = governors.beginningAt(at);
            if (other >= 0) {
                at = persons.get(other).to();
                continue;
            }
            var item = sentence.item(at);
            if (subject && sentence.sign(at, ':')) {
                return Presence.TOLD;
            }
            if (sentence.sign(at, ';') || item.is(Category.BUT) && isOthers(at)) {
                break;
            }
            if (predicates.isAbsence(item) || subject && predicates.isRepresented(item, from)) {
                return Presence.DENIED;
            }
            if (predicates.isPresence(item) && !isOthers(item) && !predicates.isPast(item)
                    && !predicates.isSpokenOf(item)) {
                return predicates.isDenied(item) ? Presence.DENIED : told(item);
            }
            if (predicates.isAtEvent(item)) {
                return Presence.TOLD;
            }
            if (close && isUnknown(at)) {
                return Presence.UNTOLD;
            }
            verbless &= !isUnknown(at);
            told = item.is(Category.FUTURE) && !predicates.isInfinitive(item) ? Presence.AHEAD : told;
            at = item == Item.NONE ? at + 1 : item.to();
        }
        return told == Presence.UNTOLD && verbless && subject && !close ? Presence.TOLD : told;
    }

    private Presence told(Item verb) {
        return predicates.isToCome(verb) ? Presence.AHEAD : Presence.TOLD;
    }

    /** "But Minister B": what follows is told of another. */
    private boolean isOthers(int but) {
        if (sentence.is(sentence.item(but).to(), Category.LINK)) {
            return true;
        }
        for (var at = but; at < but + NEAR; at++) {
            if (governors.beginningAt(at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "A meeting with B": not what A did. */
    private boolean isNoun(Item word) {
        return word.is(Category.MEET) && persons.stream().noneMatch(person -> person.from() < word.from());
    }

    /** "Said Minister B": whose verb stands before. */
    private boolean isOthers(Item verb) {
        return verb.is(Category.SAY) && governors.beginningAt(verb.to()) >= 0;
    }

    /** Where verbs come last: what the verbs behind a person tell, of which the last is that of the clause. */
    private Presence ofVerbBehind(PersonMention person) {
        if (predicates.isOrigin(person)) {
            return Presence.UNTOLD;
        }
        var owns = predicates.owns(person);
        var object = predicates.isObject(person);
        var told = predicates.isPresence(sentence.item(person.from() - 1)) ? Presence.TOLD : Presence.UNTOLD;
        for (var at = person.to(); at < Math.min(sentence.size(), person.to() + FAR + FAR);) {
            var other = governors.beginningAt(at);
            var item = sentence.item(at);
            if (sentence.sign(at, ';') || item.is(Category.BUT) || other >= 0 && told != Presence.UNTOLD) {
                break;
            }
            if (other >= 0) {
                at = persons.get(other).to();
                continue;
            }
            if (owns && item.is(Category.HEAD) && at <= person.to() + 1) {
                return Presence.DENIED;
            }
            if (object ? predicates.isAbsenceOf(item)
                    : predicates.isAbsence(item) || owns && item.is(Category.TRIBUTE)) {
                told = Presence.DENIED;
                if (predicates.isReason(item) || predicates.isMessage(item) || owns && at <= person.to() + 1) {
                    break;
                }
            } else if (predicates.isPresence(item) && (!owns || at < person.to() + NEAR)
                    && (!object || predicates.isDoneToPersons(item))
                    || owns && at < person.to() + NEAR && item.is(Category.EVENT)) {
                told = told(item);
            }
            at = item == Item.NONE ? at + 1 : item.to();
        }
        return told;
    }

    /** A line that tells of nothing else: "- Mr A, Minister of Justice of Poland;". */
    private boolean isLine() {
        if (sentence.sign(sentence.size() - 1, '.') && !sentence.token(0).hyphen() && !sentence.sign(0, '–')
                && !sentence.sign(0, '•')) {
            return false;
        }
        for (var at = 0; at < sentence.size(); at++) {
            var other = governors.beginningAt(at);
            if (other >= 0) {
                at = persons.get(other).to() - 1;
            } else if (isUnknown(at) || predicates.isAbsence(sentence.item(at))) {
                return false;
            }
        }
        return true;
    }
}
