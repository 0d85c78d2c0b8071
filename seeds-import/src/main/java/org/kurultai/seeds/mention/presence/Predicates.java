package org.kurultai.seeds.mention.presence;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The verbs of a sentence: which are of those who are there, and which are denied. */
public final class Predicates {
    /** Done for somebody who is away. */
    private static final String INSTEAD = "instead";
    /** Where it opens its sentence, whoever it names is there with the others: "besides". */
    private static final String BESIDES = "besides";
    /** Done by somebody instead of who is told before. */
    private static final String PASSIVE = "passive";
    /** To whom somebody says something elsewhere: "told the radio". */
    private static final String MEDIA = "media";
    /** Said or written elsewhere. */
    private static final String MESSAGE = "message";
    /** Where somebody was who was not there: "remained in". */
    private static final String ELSEWHERE = "elsewhere";
    private static final int NEAR = 3;
    private static final int FAR = 20;
    private static final Categories OF_PRESENCE = Categories.of(
            Category.ATTEND, Category.MEET, Category.RECEIVE, Category.GATHER, Category.REPRESENT, Category.PERSONAL,
            Category.SAY, Category.ACT, Category.CONCLUDE, Category.HOST, Category.ARRIVE, Category.HELD,
            Category.PHONE, Category.TRIBUTE, Category.GUEST, Category.ASIDE, Category.BEGIN, Category.CLOSE,
            Category.SIDE, Category.DELEGATION);
    private static final Categories COMING = Categories.of(
            Category.ARRIVE, Category.ATTEND, Category.MEET, Category.GATHER, Category.SAY);
    private static final Set<String> GENITIVES = Set.of("in", "un", "nin", "nun");
    private static final Set<String> OF_FACTS = Set.of("gunu", "gini");
    private static final Set<String> OBJECTS = Set.of("i", "u", "ni", "nu", "yi", "yu");
    private static final Set<String> ORIGINS = Set.of("dan", "den", "tan", "ten");
    private final Sentence sentence;
    private final boolean deniedAtEnd;
    private final boolean deniedBehind;

    Predicates(Sentence sentence, Language.Order order) {
        this.sentence = sentence;
        this.deniedAtEnd = order.nounsCapitalized();
        this.deniedBehind = order.headLast();
    }

    /** Whether a word before which somebody stands says that they were not there: "skipped", "called her trip off". */
    boolean isAbsence(Item word) {
        return isAway(word) || isMessage(word) || word.is(Category.MISSING, PASSIVE)
                || isInvited(word) && isTo(word.to());
    }

    /** Whether a word behind which somebody stands says that they were not there: "without", "stood in for". */
    boolean isAbsenceOf(Item word) {
        return isAway(word)
                || word.is(Category.MISSING, INSTEAD) && !(opens(word) && word.is(Category.MISSING, BESIDES));
    }

    private static boolean opens(Item word) {
        return word.from() == 0;
    }

    /** Whether somebody did what is told from afar: "in a recorded message". */
    boolean isMessage(Item word) {
        return word.is(Category.MISSING, MESSAGE);
    }

    private boolean isAway(Item word) {
        return word.is(Category.NOT) || isMissing(word) || word.is(Category.CANCEL, "") || word.terms().stream()
                .anyMatch(term -> term.category() == Category.MISSING && !term.value().equals(INSTEAD)
                        && !term.value().equals(PASSIVE) && endsClause(Letters.fold(term.value()), word.to()));
    }

    private static boolean isMissing(Item word) {
        return word.is(Category.MISSING, "") || isElsewhere(word);
    }

    /** Whether a verb tells where somebody was instead: "remained in Oslo". */
    static boolean isElsewhere(Item verb) {
        return verb.is(Category.MISSING, ELSEWHERE);
    }

    /** Whether it is a noun for being there, of which its own verb tells whether it came to be: "the participation of". */
    static boolean isNounOfPresence(Item word) {
        return word.is(Category.ATTEND, "noun");
    }

    /** Whether the clause goes on with the other part of a verb: "sagte ihre Reise ab". */
    private boolean endsClause(String part, int from) {
        for (var at = from; at < Math.min(sentence.size(), from + FAR) && !sentence.sign(at, ';'); at++) {
            var next = at + 1;
            var ends = next == sentence.size() || sentence.token(next).kind() == Token.Kind.SIGN
                    || sentence.is(next, Category.AND);
            if (ends && sentence.token(at).fold().equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is of those who are there. */
    boolean isPresence(Item verb) {
        return verb.is(Category.MISSING, INSTEAD) || verb.is(Category.MISSING, PASSIVE)
                || verb.isAny(OF_PRESENCE) && !isWish(verb) && !isInvited(verb) && !verb.is(Category.SAY, "nobody")
                || verb.is(Category.FUTURE) && isInfinitive(verb) && isAhead(verb);
    }

    /** "Was invited". */
    private boolean isInvited(Item verb) {
        return verb.is(Category.ASIDE) && sentence.last(Category.BE, verb.from() - 2, verb.from()) != Item.NONE;
    }

    /** "Hoped to attend". */
    boolean isWish(Item verb) {
        return (isInfinitive(verb) || isTo(verb.from() - 1)) && !isAhead(verb);
    }

    /** "To attend". */
    boolean isInfinitive(Item verb) {
        return sentence.is(verb.from(), Category.FUTURE) && isTo(verb.from());
    }

    /** "Called on A to support it": what somebody who need not be there is asked to do. */
    boolean isAskedTo(PersonMention person) {
        return sentence.item(person.from() - 1).is(Category.CALL) && isTo(person.to());
    }

    private boolean isTo(int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).fold().equals("to");
    }

    /** "Is expected to attend", "is to attend". */
    private boolean isAhead(Item verb) {
        var before = isTo(verb.from() - 1) ? verb.from() - 2 : verb.from() - 1;
        return sentence.is(before, Category.FUTURE) || sentence.is(before, Category.BE);
    }

    /** "Wurde von einem Beamten vertreten": where the verb ends the clause, and by whom stands before it. */
    boolean isRepresented(Item verb, int from) {
        return deniedAtEnd && verb.is(Category.REPRESENT)
                && sentence.first(Category.BY, from, verb.from()) != Item.NONE;
    }

    /** Whether it is a verb, or begins one: "after A had spoken". */
    boolean isVerb(Item word) {
        return word.is(Category.BE) || word.is(Category.SAY) || word.is(Category.PERSONAL) || word.is(Category.ATTEND);
    }

    /** Whether it is a verb of speaking, behind which "for" tells in whose place: "an official spoke for A". */
    boolean isSpeech(Item verb) {
        return verb.is(Category.SAY) || verb.is(Category.PERSONAL) || verb.is(Category.REPRESENT)
                || verb.is(Category.ACT);
    }

    /** Whether something is only said of whoever is told before: "had been announced". */
    boolean isSpokenOf(Item verb) {
        return verb.is(Category.SAY) && sentence.is(verb.from() - 1, Category.BE);
    }

    /** What a verb of those who are there tells, by its tense. */
    Presence told(Item verb) {
        return isToCome(verb) ? Presence.AHEAD : Presence.TOLD;
    }

    /** Whether an unlisted word with a small letter stands there, which may be a verb. */
    boolean isUnknown(int at) {
        return at < sentence.size() && sentence.item(at) == Item.NONE && sentence.token(at).kind() == Token.Kind.WORD
                && !sentence.token(at).capitalized();
    }

    /** Whether a verb tells of what is still to be: "will attend". */
    private boolean isToCome(Item verb) {
        return verb.is(Category.FUTURE) || isTo(verb.from() - 1) && isAhead(verb)
                || sentence.item(verb.to()).is(Category.LATER) || isHope(verb)
                || deniedBehind && sentence.item(verb.to()).is(Category.FUTURE)
                || sentence.first(Category.FUTURE, verb.from() - NEAR + 1, verb.from()) != Item.NONE
                || deniedAtEnd && isPlanned(verb);
    }

    /** "Hopes to come": what somebody would do, where the verb before says no more than that; not "als Gast gekommen". */
    private boolean isHope(Item verb) {
        var next = verb.to();
        while (isTo(next) || sentence.is(next, Category.STOP)) {
            next++;
        }
        var noun = verb.from() > 0 && sentence.token(verb.from()).capitalized();
        return !noun && !verb.isAny(COMING) && next <= verb.to() + 1 && next < sentence.size()
                && sentence.item(next).is(Category.ARRIVE) && !sentence.token(next).capitalized()
                && !sentence.item(next).is(Category.EVENT);
    }

    /** "Will im Juni nach Brünn reisen": the other verb may stand far before the one that ends the clause. */
    private boolean isPlanned(Item verb) {
        for (var at = verb.from() - 1; at >= 0 && !isCut(at); at--) {
            if (sentence.is(at, Category.EXPECTED) && !sentence.token(at).capitalized()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells of another time: "spoke with A the week before", "had told parliament in May". */
    boolean isPast(Item verb) {
        return isBefore(verb) || tells(verb, item -> item.is(Category.PAST) || item.is(Category.DAYS_AGO));
    }

    private boolean isBefore(Item verb) {
        return sentence.last(Category.BE, verb.from() - FAR, verb.from()).is(Category.BE, "past")
                && sentence.first(Category.CLAUSE, 0, verb.from()) == Item.NONE
                && (sentence.all(Category.MONTH).stream().anyMatch(this::isAlone) || isInYear(verb));
    }

    /** "Had visited the region in 1994": in a year and on no day of it. */
    private boolean isInYear(Item verb) {
        return sentence.all(Category.MONTH).isEmpty() && IntStream.range(verb.from() - NEAR, sentence.size())
                .filter(at -> at > 0 && (deniedAtEnd || sentence.is(at - 1, Category.IN)))
                .mapToObj(sentence::token)
                .anyMatch(word -> word.kind() == Token.Kind.NUMBER && word.text().length() == 4);
    }

    private boolean isAlone(Item month) {
        return sentence.is(month.from() - 1, Category.IN) && (month.to() == sentence.size()
                || sentence.token(month.to()).kind() != Token.Kind.NUMBER);
    }

    private boolean tells(Item verb, Predicate<Item> what) {
        for (var at = verb.to(); at < sentence.size() && !isCut(at); at++) {
            if (what.test(sentence.item(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCut(int at) {
        return ",;:\"„“”«»".contains(sentence.token(at).text()) || sentence.is(at, Category.BUT);
    }

    /** Whether a verb is denied, by what stands before it or, as in "kam nicht", behind, or tells of a message. */
    boolean isDenied(Item verb) {
        return tells(verb, item -> isMessage(item) || deniedAtEnd && item.is(Category.NOT)) || verb.is(Category.NOT)
                || isMissing(sentence.item(verb.to())) || isPrevented(verb) || isUnreal(verb)
                || (verb.is(Category.SAY) || isSmall(sentence.item(verb.to())))
                        && sentence.between(Category.MISSING, verb.to(), verb.to() + NEAR).stream()
                                .anyMatch(told -> told.is(Category.MISSING, MEDIA))
                || sentence.sign(verb.to(), ',') && isMessage(sentence.item(verb.to() + 1))
                || sentence.first(Category.NOT, verb.from() - NEAR, verb.from()) != Item.NONE
                || !verb.is(Category.SAY) && !sentence.is(verb.to(), Category.CLAUSE) && !sentence.sign(verb.to(), ':')
                        && sentence.first(Category.NOT, verb.to(), verb.to() + 2) != Item.NONE;
    }

    /** "Would have been glad to welcome". */
    private boolean isUnreal(Item verb) {
        for (var at = verb.from() - 1; at >= 0 && !isCut(at); at--) {
            if (sentence.item(at).is(Category.NOT, "unreal")) {
                return true;
            }
        }
        return false;
    }

    /** "Told the radio", "said on television". */
    private static boolean isSmall(Item word) {
        return word.is(Category.PREPOSITION) || word.is(Category.IN);
    }

    /** "Was to have been accompanied by", "unable to attend". */
    private boolean isPrevented(Item verb) {
        var at = verb.from() - 1;
        while (sentence.is(at, Category.BE) || isTo(at)) {
            at--;
        }
        return at < verb.from() - 1 && isMissing(sentence.item(at));
    }

    /** Whether whoever has it done to them is there too: met, received. */
    boolean isDoneToPersons(Item verb) {
        return verb.is(Category.MEET) || verb.is(Category.RECEIVE) || verb.is(Category.PERSONAL)
                || verb.is(Category.PHONE) || verb.is(Category.ATTEND);
    }

    /** "At the meeting". */
    boolean isAtEvent(Item event) {
        if (!event.is(Category.EVENT)) {
            return false;
        }
        for (var at = event.from() - 1; at >= Math.max(0, event.from() - NEAR); at--) {
            if (sentence.is(at, Category.IN) || sentence.is(at, Category.DURING)) {
                return true;
            }
        }
        return false;
    }

    /** "Gelemediğinden": what did not happen, and why something else did. */
    boolean isReason(Item verb) {
        var last = sentence.token(verb.to() - 1).fold();
        return verb.is(Category.NOT) && ORIGINS.stream().anyMatch(last::endsWith);
    }

    /** "Bakan X'in plana karşı olduğunu söyledi": what the verb says of somebody in the genitive is said by another. */
    boolean isSaidOfOwner(Item verb) {
        var before = verb.from() == 0 ? "" : sentence.token(verb.from() - 1).fold();
        return verb.is(Category.SAY) && OF_FACTS.stream().anyMatch(before::endsWith);
    }

    /** "Bunu Bakan X söyledi": whoever told the press what the report says, at no engagement that the sentence names. */
    boolean isSource(PersonMention person) {
        var what = sentence.all(Category.PRONOUN).stream().filter(word -> word.is(Category.PRONOUN, "this"))
                .findFirst().orElse(Item.NONE);
        var verb = what == Item.NONE ? Item.NONE
                : sentence.first(Category.SAY, Math.max(person.to(), what.to()), person.to() + 2 * NEAR);
        return verb != Item.NONE && sentence.first(Category.EVENT, 0, verb.from()) == Item.NONE
                && sentence.first(Category.NO_EVENT, 0, verb.from()) == Item.NONE;
    }

    /** Whether a person stands in the genitive of what follows: "Bakan X'in mesajı". */
    boolean owns(PersonMention person) {
        return hasEnding(person, GENITIVES);
    }

    /** Whether a person stands in a case of those to whom something is done: "Bakan X'i". */
    boolean isObject(PersonMention person) {
        return hasEnding(person, OBJECTS);
    }

    /** Whether something comes from a person: "Bakan X'ten". */
    boolean isOrigin(PersonMention person) {
        return hasEnding(person, ORIGINS);
    }

    /** Whether a word ends in what says whence something is. */
    public static boolean tellsWhence(Token word) {
        return ORIGINS.stream().anyMatch(word.fold()::endsWith);
    }

    private boolean hasEnding(PersonMention person, Set<String> endings) {
        if (person.to() < sentence.size() && sentence.token(person.to()).kind() == Token.Kind.SUFFIX) {
            return endings.contains(Letters.fold(sentence.token(person.to()).text().substring(1)));
        }
        var last = sentence.token(person.to() - 1).fold();
        return endings.stream().anyMatch(last::endsWith) && !Letters.fold(person.name()).endsWith(last);
    }
}
