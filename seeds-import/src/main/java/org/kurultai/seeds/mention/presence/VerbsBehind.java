package org.kurultai.seeds.mention.presence;

import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What the verbs behind a person tell of presence, past the others of a list and past what a relative clause tells. */
final class VerbsBehind {
    private static final int FAR = 40;
    private static final int NEAR = 6;
    private final Sentence sentence;
    private final List<PersonMention> persons;
    private final Governors governors;
    private final Predicates predicates;

    VerbsBehind(Sentence sentence, List<PersonMention> persons, Governors governors, Predicates predicates) {
        this.sentence = sentence;
        this.persons = persons;
        this.governors = governors;
        this.predicates = predicates;
    }

    /**
     * The verb behind a person, be there others between.
     *
     * @param close whether the words before the person may rule it, so that only the next verb counts
     * @param subject whether the person is the subject, so that a sentence without a verb names who is there
     */
    Presence of(PersonMention person, boolean close, boolean subject) {
        var behind = behindRelative(person.to());
        if (behind > person.to() && of(person, behind, false, false) == Presence.DENIED) {
            return Presence.DENIED;
        }
        return of(person, person.to(), close, subject);
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

    private Presence of(PersonMention person, int from, boolean close, boolean subject) {
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
            if (item.is(Category.NOT) && !sentence.between(Category.CONCLUDE, at, at + NEAR).isEmpty()) {
                return Presence.TOLD;
            }
            if (predicates.isAbsence(item) || subject && predicates.isRepresented(item, from)) {
                return Presence.DENIED;
            }
            if (predicates.isPresence(item) && !isOthers(item) && !predicates.isPast(item)
                    && !predicates.isSpokenOf(item)) {
                return predicates.isDenied(item) || isTakenBack(item.to()) ? Presence.DENIED : predicates.told(item);
            }
            if (predicates.isAtEvent(item)) {
                return told == Presence.UNTOLD ? Presence.TOLD : told;
            }
            if (close && predicates.isUnknown(at)) {
                return Presence.UNTOLD;
            }
            verbless &= !predicates.isUnknown(at);
            told = item.is(Category.FUTURE) && !predicates.isInfinitive(item) ? Presence.AHEAD : told;
            at = item == Item.NONE ? at + 1 : item.to();
        }
        return told == Presence.UNTOLD && verbless && subject && !close ? Presence.TOLD : told;
    }

    /** "Was to speak, but remained in Oslo": what a later verb of the same person takes back. */
    private boolean isTakenBack(int from) {
        var but = sentence.first(Category.BUT, from, sentence.size());
        for (var at = from; but != Item.NONE && at < Math.min(sentence.size(), but.to() + NEAR); at++) {
            if (sentence.sign(at, ';') || governors.beginningAt(at) >= 0) {
                return false;
            }
            if (at >= but.to() && Predicates.isElsewhere(sentence.item(at))) {
                return true;
            }
        }
        return false;
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

    /** "Said Minister B": whose verb stands before. */
    private boolean isOthers(Item verb) {
        return verb.is(Category.SAY) && governors.beginningAt(verb.to()) >= 0;
    }

    /**
     * Where verbs come last: what the verbs behind a person tell, of which the last is that of the clause. A verb directly
     * behind a word of absence is part of it: "iptal edildi".
     */
    Presence last(PersonMention person) {
        if (predicates.isOrigin(person)) {
            return Presence.UNTOLD;
        }
        if (predicates.isSource(person)) {
            return Presence.DENIED;
        }
        var owns = predicates.owns(person);
        var object = predicates.isObject(person);
        var told = predicates.isPresence(sentence.item(person.from() - 1)) ? Presence.TOLD : Presence.UNTOLD;
        var denied = -1;
        for (var at = person.to(); at < Math.min(sentence.size(), person.to() + FAR + FAR);) {
            var other = governors.beginningAt(at);
            var item = sentence.item(at);
            if (sentence.sign(at, ';') || item.is(Category.BUT) || other >= 0 && told != Presence.UNTOLD) {
                told = isTakenBack(at) ? Presence.DENIED : told;
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
                denied = item.to();
                if (predicates.isReason(item) || predicates.isMessage(item) || owns && at <= person.to() + 1) {
                    break;
                }
            } else if (at == denied && item != Item.NONE) {
                denied = item.to();
            } else if (predicates.isPresence(item) && !(owns && predicates.isSaidOfOwner(item))
                    && (!owns || at < person.to() + NEAR)
                    && (!object || predicates.isDoneToPersons(item))
                    || owns && at < person.to() + NEAR && item.is(Category.EVENT)) {
                told = predicates.told(item);
            }
            at = item == Item.NONE ? at + 1 : item.to();
        }
        return told;
    }
}
