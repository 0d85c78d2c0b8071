package org.kurultai.seeds.extract.encounter;

import java.util.List;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.ColleagueVisited;
import org.kurultai.seeds.extract.scene.Eves;
import org.kurultai.seeds.extract.scene.OtherOccasions;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What the words of a sentence tell of those who met, whatever else the report tells. */
final class EncounterWords {

    private static final int NEAR = 5;
    private static final int FAR = 9;

    private EncounterWords() {}

    /** Whether a verb or a noun tells of a call. */
    static boolean isByPhone(Scene scene) {
        return isPhoned(scene) || isNamed(scene, EngagementType.PHONE_CALL);
    }

    /** "Called her counterpart", but not "called the outcome a success", nor "called yesterday on the president". */
    static boolean isPhoned(Scene scene) {
        return scene.sentence().all(Category.PHONE).stream()
                .anyMatch(verb -> !verb.is(Category.PHONE, "called") || !isCalledOn(scene, verb) && scene.persons()
                        .stream()
                        .anyMatch(person -> person.from() >= verb.to() && person.from() <= verb.to() + NEAR
                                && scene.sentence().first(Category.EVENT, verb.to(), person.from()) == Item.NONE
                                && scene.sentence().first(Category.STAY, verb.to(), person.from()) == Item.NONE
                                && scene.sentence().first(Category.MEET, verb.to(), person.from()) == Item.NONE));
    }

    /** "Paid a courtesy call on", "called on the president". */
    static boolean isCall(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.MEET).stream().anyMatch(verb -> verb.is(Category.MEET, "call"))
                || sentence.all(Category.PHONE).stream().anyMatch(verb -> isCalledOn(scene, verb))
                || byCaller(scene) != Item.NONE || ColleagueVisited.in(scene).isPresent()
                || sentence.all(Category.CALL).stream().filter(verb -> verb.is(Category.CALL, ""))
                        .anyMatch(verb -> (scene.roles().stream().anyMatch(role -> isObject(sentence, role, verb))
                                || scene.persons().stream().anyMatch(person -> isObject(sentence, person, verb)))
                                && !isCallToAct(sentence, verb));
    }

    /** "Minister A was called on this morning by Secretary General B": what stands before who called; nothing if that is not told. */
    static Item byCaller(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.CALL).stream()
                .filter(verb -> verb.is(Category.CALL, "passive") && !sentence.is(verb.to(), Category.WEEKDAY))
                .flatMap(verb -> sentence.between(Category.BY, verb.to(), verb.to() + FAR).stream())
                .filter(by -> scene.persons().stream().anyMatch(person -> person.to() <= by.from())
                        && (scene.roles().stream().anyMatch(role -> isObject(sentence, role, by))
                                || scene.persons().stream().anyMatch(person -> isObject(sentence, person.from(), by))))
                .findFirst().orElse(Item.NONE);
    }

    /** "Called here this afternoon on President A": with no more than where and when between the verb and "on". */
    private static boolean isCalledOn(Scene scene, Item verb) {
        var sentence = scene.sentence();
        return verb.is(Category.PHONE, "called")
                && sentence.between(Category.ABOUT, verb.to(), verb.to() + FAR).stream()
                        .anyMatch(on -> scene.roles().stream().anyMatch(role -> isObject(sentence, role, on))
                                && sentence.first(Category.EVENT, verb.to(), on.from()) == Item.NONE);
    }

    /** "Called on the president to act", but not "to discuss". */
    private static boolean isCallToAct(Sentence sentence, Item call) {
        var to = sentence.first(Category.UNTIL, call.to(), sentence.size());
        var act = to == Item.NONE ? sentence.first(Category.FUTURE, call.to(), sentence.size()) : to;
        return act != Item.NONE && !isToTalk(sentence, act);
    }

    private static boolean isToTalk(Sentence sentence, Item to) {
        return sentence.is(to.to(), Category.DISCUSS) || to.is(Category.FUTURE, "talk");
    }

    /** "Received the ministers", but not "received the 32nd summit". */
    static boolean hasReceived(Sentence sentence) {
        return sentence.all(Category.RECEIVE).stream().anyMatch(verb -> {
            var event = sentence.first(Category.EVENT, verb.to(), verb.to() + NEAR);
            return !isOfTakingPart(sentence, verb) && !isOfDocument(sentence, verb) && !isOfThing(sentence, verb)
                    && (event == Item.NONE
                            || sentence.first(Category.ORDINAL, verb.to(), event.from()) == Item.NONE);
        });
    }

    /** "Принят план": where the verb for receiving is that for adopting as well. */
    private static boolean isOfDocument(Sentence sentence, Item verb) {
        var document = sentence.first(Category.INSTRUMENT, verb.to(), verb.to() + NEAR);
        return verb.is(Category.CONCLUDE) && document != Item.NONE
                && sentence.first(Category.HEAD, verb.to(), document.from()) == Item.NONE;
    }

    /** "Received the gavel from Minister A": a common noun, and from whom. */
    private static boolean isOfThing(Sentence sentence, Item verb) {
        var from = sentence.first(Category.FROM, verb.to(), verb.to() + NEAR);
        return from.from() - 1 >= verb.to() && !sentence.token(from.from() - 1).capitalized()
                && sentence.item(from.from() - 1) == Item.NONE
                && sentence.token(from.from() - 1).kind() == Token.Kind.WORD;
    }

    /** "Участие в заседании приняли": where the verb for receiving is that for taking part as well. */
    private static boolean isOfTakingPart(Sentence sentence, Item verb) {
        return sentence.between(Category.ATTEND, Math.max(0, verb.from() - FAR), verb.from()).stream()
                .anyMatch(part -> part.is(Category.ATTEND, "noun"));
    }

    /** "The intergovernmental commission met under A and B": what met is told by the body. */
    static boolean isOfBody(Sentence sentence, EventMention event) {
        return sentence.is(event.at(), Category.SITTING) && !sentence.is(event.at(), Category.EVENT);
    }

    /** "The minister had brief meetings on Monday with": somebody holds it, with somebody else, and it is no body's. */
    static boolean isHeldWith(Scene scene) {
        var sentence = scene.sentence();
        return scene.events().stream()
                .filter(event -> event.type() == EngagementType.MEETING && !event.isTelling())
                .anyMatch(event -> {
                    var verb = holding(sentence, event.at());
                    if (verb != Item.NONE && areTwo(scene, verb)) {
                        return true;
                    }
                    var with = sentence.first(Category.WITH, event.at() + 1, event.at() + FAR);
                    return verb != Item.NONE && with != Item.NONE
                            && scene.persons().stream().anyMatch(person -> person.to() <= verb.from())
                            && scene.persons().stream().anyMatch(person -> person.from() >= with.to());
                });
    }

    /** "Meetings were held with A and B", "a meeting took place with A": of whom else, is told before. */
    static boolean wereHeldWith(Scene scene) {
        var sentence = scene.sentence();
        return scene.events().stream()
                .filter(event -> event.type() == EngagementType.MEETING && event.ordinal() == 0 && !event.isTelling())
                .anyMatch(event -> {
                    var verb = sentence.first(Category.HELD, event.at() + 1, event.at() + NEAR);
                    var with = verb == Item.NONE ? sentence.item(sentence.item(event.at()).to())
                            : sentence.first(Category.WITH, verb.to(), verb.to() + FAR);
                    return with.is(Category.WITH) && !scene.persons().isEmpty()
                            && scene.persons().stream().allMatch(person -> person.from() >= with.to())
                            && scene.persons().getFirst().from() <= with.to() + NEAR;
                });
    }

    /** "Minister A and Minister B held a meeting": two and nobody else, side by side before the verb. */
    private static boolean areTwo(Scene scene, Item verb) {
        var persons = scene.persons();
        if (persons.size() != 2 || persons.getLast().to() > verb.from()) {
            return false;
        }
        var and = persons.getFirst().to();
        return scene.sentence().is(and, Category.AND)
                && isNear(scene.sentence(), and + 1, persons.getLast().from());
    }

    /** "A spoke in Riga on 2 May with the Minister of Energy B": the verb, where and when, and with whom. */
    static boolean isSpokenWith(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.DISCUSS).stream().filter(verb -> verb.is(Category.DISCUSS, "on"))
                .anyMatch(verb -> {
                    var with = sentence.first(Category.WITH, verb.to(), verb.to() + FAR);
                    var between = with == Item.NONE ? Item.NONE : sentence.first(Category.IN, verb.to(), with.from());
                    var day = with == Item.NONE ? Item.NONE : sentence.first(Category.WEEKDAY, verb.to(), with.from());
                    return (between != Item.NONE || day != Item.NONE)
                            && scene.persons().stream().anyMatch(person -> person.to() == verb.from())
                            && scene.roles().stream().anyMatch(role -> isObject(sentence, role, with));
                });
    }

    /**
     * "Hosted his Hungarian counterpart", "hosted the Foreign Minister of Hungary Péter Szabó", "was hosted by her counterpart".
     *
     * @param unbent whether names stand as they are, so that whoever is hosted stands behind the verb
     */
    static boolean isHosted(Scene scene, int present, boolean unbent) {
        var sentence = scene.sentence();
        var host = sentence.first(Category.HOST, 0, sentence.size());
        if (present != 2 || host == Item.NONE || host.is(Category.HOST, "person") || scene.persons().isEmpty()) {
            return false;
        }
        var by = sentence.first(Category.BY, host.to(), host.to() + NEAR);
        var guestBefore = by != Item.NONE && scene.persons().getFirst().to() == host.from();
        return unbent && isGuestBehind(scene, host) || scene.roles().stream()
                .anyMatch(role -> guestBefore && isObject(sentence, role, by)
                        || role.kind() == RoleMention.Kind.COUNTERPART
                                && (!unbent || role.from() > host.from() && role.from() < host.from() + FAR)
                        || role.kind() == RoleMention.Kind.ONE && isObject(sentence, role, host));
    }

    /** "Hosted B, Minister of Energy of Hungary", "hosted a Hungarian delegation led by B": behind whoever hosts. */
    private static boolean isGuestBehind(Scene scene, Item host) {
        var guest = scene.persons().getLast().from();
        return scene.persons().getFirst().to() <= host.from() && guest >= host.to()
                && !scene.sentence().is(host.to(), Category.BY) && (guest - host.to() <= 1
                        || guest - host.to() <= 2 * FAR
                                && scene.sentence().first(Category.DELEGATION, host.to(), guest) != Item.NONE);
    }

    /** "The two sides talked about the plan that President A proposed": those whom it names are none of those who talked. */
    static boolean areOnlySpokenOf(Scene scene) {
        var sentence = scene.sentence();
        var verb = sentence.first(Category.MEET, 0, sentence.size());
        var that = sentence.first(Category.CLAUSE, verb.to(), sentence.size());
        return verb != Item.NONE && that != Item.NONE && !sentence.has(Category.RECEIVE) && !scene.persons().isEmpty()
                && (sentence.first(Category.DELEGATION, 0, verb.from()) != Item.NONE
                        || sentence.first(Category.HEADS, 0, verb.from()) != Item.NONE)
                && scene.persons().stream().allMatch(person -> person.from() > that.from());
    }

    /** Whether it tells with whom something was, other than a press conference. */
    static boolean hasWith(Sentence sentence) {
        return sentence.all(Category.WITH).stream()
                .anyMatch(with -> !sentence.is(with.from() - 1, Category.NO_EVENT));
    }

    /** Whether "with" stands before somebody, with none but small words between, and not behind a press conference. */
    static boolean isWith(Sentence sentence, int person) {
        var at = person - 1;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)) {
            at--;
        }
        return sentence.is(at, Category.WITH) && !sentence.is(sentence.item(at).from() - 1, Category.NO_EVENT);
    }

    /** "Held", "had": the verb of which a meeting is what is held. */
    private static Item holding(Sentence sentence, int event) {
        for (var at = event - 1; at >= Math.max(0, event - NEAR); at--) {
            var item = sentence.item(at);
            if (item.is(Category.HELD) || item.is(Category.BE, "past") || item.is(Category.BE, "perfect")) {
                return item;
            }
            if (sentence.token(at).kind() != Token.Kind.WORD || item.is(Category.IN) || item.is(Category.WITH)
                    || item.is(Category.DURING) || item.is(Category.LINK, "of")) {
                return Item.NONE;
            }
        }
        return Item.NONE;
    }

    /** "Will travel to Riga to meet Minister A". */
    static boolean isToMeet(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.GATHER).stream()
                .filter(verb -> verb.is(Category.FUTURE) && !sentence.is(verb.from() - 1, Category.EXPECTED))
                .anyMatch(verb -> scene.persons().stream()
                        .anyMatch(person -> !person.offices().isEmpty() && isNear(sentence, verb.to(), person.from())));
    }

    private static boolean isNear(Sentence sentence, int from, int person) {
        var at = from;
        while (at < person && (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)
                || sentence.is(at, Category.HONORIFIC) || sentence.is(at, Category.NATIONALITY))) {
            at++;
        }
        return at == person;
    }

    /** "The two presidents met". */
    static boolean isOfTwo(Scene scene) {
        return scene.roles().stream().anyMatch(role -> role.isOfTwo(scene.sentence()));
    }

    static boolean isNamed(Scene scene, EngagementType type) {
        return scene.events().stream().anyMatch(event -> event.type() == type && !isBeforeOrAfter(scene, event));
    }

    /** "Before the audience he met A": not the audience, but when those met of whom the sentence tells. */
    private static boolean isBeforeOrAfter(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var words = sentence.item(sentence.is(event.at() - 1, Category.LINK) ? event.at() - 2 : event.at() - 1);
        return event.type() == EngagementType.AUDIENCE
                && sentence.first(Category.MEET, event.at(), sentence.size()) != Item.NONE
                && (words.is(Category.DURING, "after") || words.is(Category.PREPOSITION, "before")
                        || words.is(Category.SINCE));
    }

    static List<RoleMention> bodies(Scene scene) {
        var others = OtherOccasions.begin(scene);
        return scene.roles().stream().filter(role -> role.from() < others && !isOnMargins(scene, role)
                && !Eves.isOf(scene.sentence(), role.from()))
                .filter(role -> role.kind() == RoleMention.Kind.SEVERAL
                        || role.kind() == RoleMention.Kind.EITHER && areNameless(scene, role))
                .toList();
    }

    /** "On the margins of the foreign ministers' meeting", "of the 5th meeting of the ministers of": not those who met there. */
    private static boolean isOnMargins(Scene scene, RoleMention role) {
        var sentence = scene.sentence();
        var aside = sentence.last(Category.MARGIN, role.from() - FAR, role.from());
        var during = sentence.last(Category.DURING, role.from() - FAR, role.from());
        var margin = aside == Item.NONE && during.is(Category.DURING, "visit") ? during : aside;
        return margin != Item.NONE
                && (sentence.is(role.to(), Category.EVENT)
                        || sentence.first(Category.EVENT, margin.to(), role.from()) != Item.NONE)
                && scene.persons().stream()
                        .noneMatch(person -> person.from() >= margin.to() && person.to() <= role.from());
    }

    /**
     * "Die Minister von Peru und Chile", "die Minister der EU": where one is called as several are; "der Rat der Minister" is
     * whose session it is.
     */
    private static boolean areNameless(Scene scene, RoleMention role) {
        var council = scene.sentence().item(role.from() - 2);
        return (role.states().size() > 1 || !role.organization().isEmpty())
                && !council.is(Category.SITTING) && !council.is(Category.EVENT)
                && scene.persons().stream()
                        .noneMatch(person -> person.from() <= role.from() && person.to() >= role.to());
    }

    /** "Called on Dr A, Minister of Trade". */
    private static boolean isObject(Sentence sentence, PersonMention person, Item verb) {
        return !person.offices().isEmpty() && isObject(sentence, person.from(), verb);
    }

    static boolean isObject(Sentence sentence, RoleMention role, Item verb) {
        return isObject(sentence, role.from(), verb);
    }

    private static boolean isObject(Sentence sentence, int from, Item verb) {
        var at = verb.to();
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)
                || sentence.is(at, Category.HONORIFIC) || sentence.is(at, Category.GUEST)
                || sentence.is(at, Category.IN) || sentence.is(at, Category.CITY)
                || sentence.is(at, Category.WEEKDAY)) {
            at++;
        }
        return from >= verb.to() && from <= at;
    }

    /** "A ile görüşen": where verbs come last, whoever stands before "with" and the verb was met, whatever else is told. */
    static boolean isWithSomebody(Scene scene, boolean verbLast) {
        var sentence = scene.sentence();
        return verbLast && sentence.all(Category.MEET).stream()
                .anyMatch(verb -> scene.persons().stream().anyMatch(person -> !person.offices().isEmpty()
                        && (person.to() == verb.from()
                                && (verb.is(Category.MEET, "with") || isBentWith(sentence, person))
                                || sentence.is(person.to(), Category.WITH)
                                        && sentence.item(person.to()).to() == verb.from())));
    }

    /** "Kərimovla", "Aksoy'la": a name in the form that says with whom. */
    private static boolean isBentWith(Sentence sentence, PersonMention person) {
        var last = sentence.token(person.to() - 1);
        return (last.fold().endsWith("la") || last.fold().endsWith("le"))
                && (last.kind() == Token.Kind.SUFFIX || !Letters.fold(person.name()).endsWith(last.fold()));
    }

    /** "A; B, C ve D ile görüşmeler yaptı": where verbs come last, several talks of the first with each of other states. */
    static boolean isOfEachBefore(Scene scene, List<Person> present, List<Person> others) {
        return isWithSomebody(scene, true) && scene.sentence().has(Category.APART)
                && scene.persons().stream().filter(person -> !person.offices().isEmpty()).count() == present.size()
                && others.stream().noneMatch(person -> person.side().isEmpty()
                        || person.side().equals(present.getFirst().side()))
                && Story.sides(others).size() == others.size();
    }
}
