package org.kurultai.seeds.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Of which kind an encounter is, by the words for it and by who met whom. */
final class EncounterKinds {

    private static final int NEAR = 5;
    private static final int FAR = 9;
    private static final List<Category> TELLING = List.of(
            Category.HELD, Category.MEET, Category.GATHER, Category.HOST, Category.FUTURE, Category.CONCLUDE,
            Category.ATTEND, Category.IN, Category.MONTH, Category.WEEKDAY, Category.DAY_OFFSET);

    private final Story story;
    private final Visitors visitors;
    private final Audiences audiences;

    EncounterKinds(Story story, Visitors visitors) {
        this.story = story;
        this.visitors = visitors;
        this.audiences = new Audiences(story);
    }

    /** Within a conference its participants are welcomed too. */
    private boolean isGreeting(Sentence sentence) {
        return story.current().filter(Draft::isMeeting).isPresent() && !audiences.areOfDelegations(sentence)
                && sentence.all(Category.RECEIVE).stream()
                        .allMatch(verb -> verb.as(Category.RECEIVE).orElseThrow().value().equals("greet"));
    }

    /** "Called her counterpart", but not "called the outcome a success". */
    static boolean isPhoned(Scene scene) {
        return scene.sentence().all(Category.PHONE).stream()
                .anyMatch(verb -> !verb.is(Category.PHONE, "called") || scene.persons().stream()
                        .anyMatch(person -> person.from() >= verb.to() && person.from() <= verb.to() + NEAR
                                && scene.sentence().first(Category.EVENT, verb.to(), person.from()) == Item.NONE
                                && scene.sentence().first(Category.MEET, verb.to(), person.from()) == Item.NONE));
    }

    /** "Will receive the ministers next year". */
    private boolean isOfMany(Sentence sentence) {
        var verb = sentence.first(Category.RECEIVE, 0, sentence.size());
        var whom = sentence.first(Category.HEADS, verb.to(), verb.to() + 3);
        return whom != Item.NONE && sentence.has(Category.FUTURE)
                && story.main().filter(Draft::isMeeting).isPresent();
    }

    /** "Paid a courtesy call on", "called on the president". */
    static boolean isCall(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.MEET).stream().anyMatch(verb -> verb.is(Category.MEET, "call"))
                || sentence.all(Category.CALL).stream()
                        .anyMatch(verb -> scene.roles().stream().anyMatch(role -> isObject(sentence, role, verb))
                                && !isCallToAct(sentence, verb));
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
            return !isOfTakingPart(sentence, verb) && (event == Item.NONE
                    || sentence.first(Category.ORDINAL, verb.to(), event.from()) == Item.NONE);
        });
    }

    /** "Участие в заседании приняли": where the verb for receiving is that for taking part as well. */
    private static boolean isOfTakingPart(Sentence sentence, Item verb) {
        return sentence.between(Category.ATTEND, Math.max(0, verb.from() - FAR), verb.from()).stream()
                .anyMatch(part -> part.is(Category.ATTEND, "noun"));
    }

    /** The kind of encounter of which a sentence tells, of those who are there; empty if it tells of none. */
    Optional<EngagementType> of(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var sides = Story.sides(present);
        var heads = present.stream().filter(Person::isHeadOfState).count();
        var others = present.size() > 1 || sentence.has(Category.DELEGATION) || !bodies(scene).isEmpty()
                || sentence.has(Category.VISITORS) || Audiences.areTold(scene);
        if (isPhoned(scene) || isNamed(scene, EngagementType.PHONE_CALL)) {
            return Story.areSides(present) || present.isEmpty() && areOfficeAndCounterpart(scene)
                    ? Optional.of(EngagementType.PHONE_CALL) : Optional.empty();
        }
        if (hasReceived(sentence) && !isGreeting(sentence) && !isOfMany(sentence)
                || isCall(scene)
                || isNamed(scene, EngagementType.AUDIENCE)
                || hostedCounterpart(scene, present)) {
            var goesOn = isNamed(scene, EngagementType.AUDIENCE) && story.first(EngagementType.AUDIENCE).isPresent();
            if (heads == 1 && others && !isByEqual(sentence, present) || heads == 0 && goesOn
                    || isUnequal(scene, present) || isNamed(scene, EngagementType.AUDIENCE) && Story.areSides(present)) {
                return Optional.of(EngagementType.AUDIENCE);
            }
            return Story.areSides(present) && sides.size() < 3 ? Optional.of(EngagementType.BILATERAL_TALKS)
                    : Unnamed.of(scene, present);
        }
        if (isNamed(scene, EngagementType.CONSULTATION) && (sides.size() > 1 || states(scene).size() > 1
                || areConsultationsWith(scene) && Story.areSides(present) || areOfGuests(present)
                || present.size() == 1 && areAttended(scene))) {
            return Optional.of(EngagementType.CONSULTATION);
        }
        if (!present.isEmpty() && isApart(scene, present)) {
            return Optional.of(EngagementType.BILATERAL_TALKS);
        }
        if (heads == 1 && present.getFirst().isHeadOfState() && meetsDelegation(scene)) {
            return Optional.of(EngagementType.AUDIENCE);
        }
        if (Story.parties(present) > 2
                || present.size() > 1 && bodies(scene).stream().anyMatch(body -> isTelling(body)
                        && body.kind() == RoleMention.Kind.SEVERAL && !isBeside(scene, body))) {
            return Optional.empty();
        }
        if (present.size() == 1 && heads == 1 && meetsAll(scene)) {
            return Optional.of(EngagementType.AUDIENCE);
        }
        var met = sentence.has(Category.MEET) || isSpeakingWith(scene)
                || sentence.has(Category.GATHER) && (present.isEmpty() || sentence.has(Category.WITH))
                || isNamed(scene, EngagementType.BILATERAL_TALKS)
                || isHeldWith(scene) || isSpokenWith(scene)
                || scene.events().stream()
                        .anyMatch(event -> event.type() == EngagementType.MEETING
                                && (event.between().size() == 2 || isBetween(sentence, event)
                                        || isGerund(scene, event) || isOfOneWith(scene, event)
                                        || isOfTwoBefore(scene, event)));
        if (!met) {
            return Optional.empty();
        }
        var withGuest = sentence.has(Category.VISITORS) && heads == 1 && present.size() > 1;
        if ((heads == 1 && others && audiences.areGiven(scene, present) || withGuest) && Story.areSides(present)) {
            return Optional.of(EngagementType.AUDIENCE);
        }
        var named = Story.areSides(present) || present.size() == 1
                && (isNamed(scene, EngagementType.BILATERAL_TALKS)
                        || sentence.has(Category.MEET) && sentence.has(Category.FUTURE))
                && sentence.has(Category.HEADS) && visitors.isOne(present.getFirst());
        var pair = present.size() == 1 && present.getFirst().isCounterpart() && scene.persons().size() > 1;
        var nameless = present.size() < 2 && states(scene).size() == 2 && !scene.events().isEmpty() && !isOfAudience(scene)
                && isToldOf(sentence) && scene.events().stream().anyMatch(
                        event -> event.type() == EngagementType.BILATERAL_TALKS || event.between().size() == 2)
                || present.isEmpty() && bodies(scene).size() == 1 && bodies(scene).getFirst().states().size() == 2
                        && bodies(scene).getFirst().organization().isEmpty();
        var counterpart = present.size() < 2 && sentence.has(Category.MEET) && states(scene).size() == 2
                && areOfficeAndCounterpart(scene);
        return named || pair || nameless || counterpart || present.isEmpty() && areStatesBetween(sentence)
                ? Optional.of(EngagementType.BILATERAL_TALKS) : Unnamed.of(scene, present);
    }

    /** "Met bilaterally with the presidents of Peru and Chad", or with several who are named. */
    private static boolean isApart(Scene scene, List<Person> present) {
        return scene.sentence().all(Category.MEET).stream().anyMatch(verb -> verb.is(Category.MEET, "apart")
                && (Story.areSides(present) && present.size() > 2
                        || scene.roles().stream().anyMatch(role -> role.from() >= verb.to() && areSeveral(role))));
    }

    private static boolean areSeveral(RoleMention role) {
        return role.kind() == RoleMention.Kind.SEVERAL
                || role.kind() == RoleMention.Kind.COUNTERPART && role.states().size() > 1;
    }

    /** "The British minister A met the Estonian minister B and the Latvian and Lithuanian ministers C and D": one meeting of all. */
    boolean isOfAll(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        return Story.sides(present).size() > 2 && sentence.has(Category.MEET) && !sentence.has(Category.APART)
                && story.drafts().stream().noneMatch(Draft::isMeeting)
                && scene.events().stream().noneMatch(EventMention::isMeeting)
                && scene.roles().stream().anyMatch(role -> role.maySeveral() && role.states().size() > 1);
    }

    /** "The Maltese delegation under A took part in the 12th consultations": of whom the other side is told behind. */
    private static boolean areAttended(Scene scene) {
        return scene.sentence().has(Category.ATTEND) && scene.events().stream()
                .anyMatch(event -> event.type() == EngagementType.CONSULTATION && event.ordinal() > 0);
    }

    /** "Ministers A and B stayed in Malta. They had come for consultations": those of whom nothing else is told. */
    private boolean areOfGuests(List<Person> present) {
        return present.isEmpty() && story.drafts().isEmpty() && Story.sides(story.bystanders()).size() > 1;
    }

    /** "The talks were about the ties of A and B": those at the audience of which the report tells. */
    private boolean isOfAudience(Scene scene) {
        return scene.events().getFirst().at() <= 1 && story.first(EngagementType.AUDIENCE).isPresent();
    }

    /** "Zwischen der Regierung von Peru und der von Chad wurde verhandelt": two states, and the verb behind them. */
    private static boolean areStatesBetween(Sentence sentence) {
        var between = sentence.first(Category.BETWEEN, 0, sentence.size());
        var states = new ArrayList<String>();
        var at = between.to();
        while (between != Item.NONE && at < sentence.size() && (sentence.is(at, Category.STATE)
                || sentence.is(at, Category.STATE_TITLE) || sentence.is(at, Category.LINK)
                || sentence.is(at, Category.STOP) || sentence.is(at, Category.AND))) {
            sentence.item(at).as(Category.STATE).ifPresent(state -> states.add(state.value()));
            at = sentence.item(at).to();
        }
        return between.from() == 0 && states.size() == 2
                && sentence.first(Category.MEET, at, sentence.size()) != Item.NONE;
    }

    /** "Talks between Peru and Chad were held", but not "called for talks between Peru and Chad". */
    private static boolean isToldOf(Sentence sentence) {
        return TELLING.stream().anyMatch(sentence::has) || sentence.zone() == Zone.HEADLINE;
    }

    /** "The president met with the ministers of Peru, Chile and Chad", or only "the ministers": those who met at what the report is about. */
    private boolean meetsAll(Scene scene) {
        var bodies = bodies(scene);
        return bodies.size() == 1 && (isTelling(bodies.getFirst()) || bodies.getFirst().states().isEmpty() && haveMet())
                && scene.sentence().all(Category.MEET).stream()
                        .anyMatch(verb -> isObject(scene.sentence(), bodies.getFirst(), verb));
    }

    /** "The president had a meeting with a delegation of ministers". */
    private static boolean meetsDelegation(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.MEET).stream().anyMatch(verb -> {
            var whom = sentence.first(Category.DELEGATION, verb.to(), Math.min(sentence.size(), verb.to() + NEAR));
            return whom != Item.NONE && !bodies(scene).isEmpty() && bodies(scene).getFirst().to() > verb.to();
        });
    }

    /** "G20 Maliye Bakanları Toplantısı kapsamında A ile görüştü": those on the margins of whose meeting others talked. */
    private boolean isBeside(Scene scene, RoleMention body) {
        var margin = scene.sentence().first(Category.MARGIN, body.to(), body.to() + FAR);
        return story.report().language().order().headLast() && margin != Item.NONE
                && scene.persons().getLast().from() >= margin.to();
    }

    private static boolean isTelling(RoleMention body) {
        return body.states().size() > 2 || !body.organization().isEmpty();
    }

    private boolean haveMet() {
        return story.main().filter(main -> main.type() == EngagementType.MEETING && !main.isScheduled()).isPresent();
    }

    /** "The Zambian minister had talks with his Namibian counterpart": of whom the report may have named neither. */
    private static boolean areOfficeAndCounterpart(Scene scene) {
        return scene.roles().size() == 2 && scene.roles().getFirst().states().size() == 1
                && scene.roles().getFirst().kind() == RoleMention.Kind.ONE
                && scene.roles().getLast().kind() == RoleMention.Kind.COUNTERPART
                && scene.roles().getLast().states().size() == 1;
    }

    /** Whether somebody is received, or called on, by whom no equal would be. */
    boolean isUnequal(Scene scene, List<Person> present) {
        if (present.size() < 2 || !Story.areSides(present)) {
            return false;
        }
        var receiver = visitors.receiver(present, scene.sentence());
        var guest = receiver == present.getFirst() ? present.get(1) : present.getFirst();
        return hasReceived(scene.sentence()) && audiences.areOfUnequals(receiver, guest)
                || scene.sentence().all(Category.MEET).stream().anyMatch(verb -> verb.is(Category.MEET, "call"));
    }

    /** "The speaker gave a reception for the president": told by whom, where the verb stands between them. */
    private boolean isByEqual(Sentence sentence, List<Person> present) {
        if (present.size() < 2 || story.report().language().order().headLast()) {
            return false;
        }
        var receiver = visitors.receiver(present, sentence);
        return audiences.isByEqual(receiver, receiver == present.getFirst() ? present.get(1) : present.getFirst());
    }

    /** "A meeting was held between". */
    private static boolean isBetween(Sentence sentence, EventMention event) {
        return event.ordinal() == 0
                && sentence.first(Category.BETWEEN, event.at() + 1, event.at() + NEAR) != Item.NONE;
    }

    /** "A meeting of the Zambian minister A with the Namibian minister B". */
    private boolean isOfOneWith(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var persons = scene.persons();
        return !story.report().language().order().headLast() && event.ordinal() == 0 && persons.size() == 2
                && scene.roles().stream().anyMatch(role -> role.kind() == RoleMention.Kind.ONE
                        && isObject(sentence, role, sentence.item(event.at())))
                && sentence.first(Category.WITH, persons.getFirst().to(), persons.getLast().to()) != Item.NONE;
    }

    /** "A ilə B arasında görüş keçirilib": where both stand before the word for "between". */
    private boolean isOfTwoBefore(Scene scene, EventMention event) {
        return story.report().language().order().headLast() && event.ordinal() == 0 && scene.persons().size() == 2
                && scene.persons().getLast().to() < event.at()
                && scene.sentence().is(scene.persons().getLast().to(), Category.BETWEEN);
    }

    /** "Hosted his Hungarian counterpart", "hosted the Foreign Minister of Hungary Péter Szabó". */
    private static boolean hostedCounterpart(Scene scene, List<Person> present) {
        var host = scene.sentence().first(Category.HOST, 0, scene.sentence().size());
        return present.size() == 2 && host != Item.NONE && !host.is(Category.HOST, "person") && scene.roles().stream()
                .anyMatch(role -> role.kind() == RoleMention.Kind.COUNTERPART
                        || role.kind() == RoleMention.Kind.ONE && isObject(scene.sentence(), role, host));
    }

    /** "The minister, meeting his Finnish counterpart": where no ending tells the verb from the noun. */
    private boolean isGerund(Scene scene, EventMention event) {
        return story.report().language().order().namesUnbent() && event.ordinal() == 0
                && !scene.sentence().is(event.at() - 1, Category.LINK)
                && scene.roles().stream()
                        .anyMatch(role -> isObject(scene.sentence(), role, scene.sentence().item(event.at())));
    }

    /** "The minister had brief meetings on Monday with": somebody holds it, with somebody else, and it is no body's. */
    static boolean isHeldWith(Scene scene) {
        var sentence = scene.sentence();
        return scene.events().stream()
                .filter(event -> event.type() == EngagementType.MEETING && !event.isTelling())
                .anyMatch(event -> {
                    var verb = holding(sentence, event.at());
                    var with = sentence.first(Category.WITH, event.at() + 1, event.at() + FAR);
                    return verb != Item.NONE && with != Item.NONE
                            && scene.persons().stream().anyMatch(person -> person.to() <= verb.from())
                            && scene.persons().stream().anyMatch(person -> person.from() >= with.to());
                });
    }

    /** "A spoke in Riga on 2 May with the Minister of Energy B": the verb, where and when, and with whom. */
    static boolean isSpokenWith(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.DISCUSS).stream().filter(verb -> verb.is(Category.DISCUSS, "on")).anyMatch(verb -> {
            var with = sentence.first(Category.WITH, verb.to(), verb.to() + FAR);
            var between = with == Item.NONE ? Item.NONE : sentence.first(Category.IN, verb.to(), with.from());
            var day = with == Item.NONE ? Item.NONE : sentence.first(Category.WEEKDAY, verb.to(), with.from());
            return (between != Item.NONE || day != Item.NONE)
                    && scene.persons().stream().anyMatch(person -> person.to() == verb.from())
                    && scene.roles().stream().anyMatch(role -> isObject(sentence, role, with));
        });
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

    /** "Spoke in Riga with her colleague A": a verb of talking, and with whom; at a meeting there it is what was done at it. */
    boolean isSpeakingWith(Scene scene) {
        var sentence = scene.sentence();
        var atMeeting = sentence.has(Category.THERE) && story.main().filter(Draft::isMeeting).isPresent();
        return !atMeeting && sentence.all(Category.DISCUSS).stream().anyMatch(verb -> verb.is(Category.DISCUSS, "on") || verb.is(Category.DISCUSS, ""))
                && scene.persons().stream().anyMatch(person -> isWith(sentence, person.from()));
    }

    private static boolean isWith(Sentence sentence, int person) {
        var at = person - 1;
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)) {
            at--;
        }
        return sentence.is(at, Category.WITH);
    }

    private static boolean isObject(Sentence sentence, RoleMention role, Item verb) {
        var at = verb.to();
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)
                || sentence.is(at, Category.HONORIFIC)) {
            at++;
        }
        return role.from() >= verb.to() && role.from() <= at;
    }

    /** "Led the eighth round of consultations with", "had political consultations in Riga with". */
    private static boolean areConsultationsWith(Scene scene) {
        return scene.sentence().has(Category.WITH) && scene.events().stream()
                .anyMatch(event -> event.type() == EngagementType.CONSULTATION);
    }

    static boolean isNamed(Scene scene, EngagementType type) {
        return scene.events().stream().anyMatch(event -> event.type() == type);
    }

    static List<RoleMention> bodies(Scene scene) {
        return scene.roles().stream().filter(role -> !isOnMargins(scene, role)).filter(role -> role.kind() == RoleMention.Kind.SEVERAL
                || role.kind() == RoleMention.Kind.EITHER && areNameless(scene, role)).toList();
    }

    /** "On the margins of the foreign ministers' meeting": who met there is told behind. */
    private static boolean isOnMargins(Scene scene, RoleMention role) {
        return scene.sentence().is(role.to(), Category.EVENT)
                && scene.sentence().last(Category.MARGIN, role.from() - 4, role.from()) != Item.NONE;
    }

    /** "Die Minister von Peru und Chile", "die Minister der EU": where one is called as several are; "der Rat der Minister" is whose session it is. */
    private static boolean areNameless(Scene scene, RoleMention role) {
        var council = scene.sentence().item(role.from() - 2);
        return (role.states().size() > 1 || !role.organization().isEmpty())
                && !council.is(Category.SITTING) && !council.is(Category.EVENT)
                && scene.persons().stream().noneMatch(person -> person.from() <= role.from() && person.to() >= role.to());
    }

    private static List<String> states(Scene scene) {
        var states = new ArrayList<String>();
        for (var category : List.of(Category.STATE, Category.NATIONALITY)) {
            scene.sentence().values(category).stream().filter(state -> !states.contains(state)).forEach(states::add);
        }
        return states;
    }
}
