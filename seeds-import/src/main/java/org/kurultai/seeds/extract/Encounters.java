package org.kurultai.seeds.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads encounters of two sides: audiences, talks, consultations, conversations by telephone. */
final class Encounters {

    static final String RECEIVED = "who received hosts";

    private static final int NEAR = 5;

    private static final List<Category> TELLING = List.of(
            Category.HELD, Category.MEET, Category.GATHER, Category.HOST, Category.FUTURE, Category.CONCLUDE,
            Category.ATTEND,
            Category.IN, Category.MONTH, Category.WEEKDAY, Category.DAY_OFFSET);

    private final Story story;
    private final Upcoming upcoming;
    private final Visitors visitors;
    private final Audiences audiences;

    Encounters(Story story) {
        this.story = story;
        this.visitors = new Visitors(story);
        this.audiences = new Audiences(story);
        this.upcoming = new Upcoming(story);
    }

    /** Reads a sentence; true if it tells of an encounter, to which its persons then belong. */
    boolean read(Scene scene, List<Person> named) {
        var sentence = scene.sentence();
        var met = sentence.has(Category.RECEIVE) || sentence.has(Category.MEET) || isCall(scene)
                || event(scene, EngagementType.BILATERAL_TALKS);
        if (met && isArrival(sentence)) {
            visitors.welcomed(named);
            return false;
        }
        var present = met ? visitors.with(scene, named) : named;
        if (scene.events().stream()
                .anyMatch(event -> event.isMeeting() && event.ordinal() > 0 && !hasReceived(sentence))) {
            return false;
        }
        if (met && isApart(scene, present)) {
            present.stream().skip(1).forEach(
                    other -> tell(scene, List.of(present.getFirst(), other), EngagementType.BILATERAL_TALKS));
            return true;
        }
        var type = type(scene, present);
        if (type.isEmpty()) {
            return false;
        }
        tell(scene, present, type.get());
        return true;
    }

    /** "Met her colleagues A and B separately": as many talks as there were others, each of another side than the first. */
    private static boolean isApart(Scene scene, List<Person> present) {
        return present.size() > 2 && scene.sentence().has(Category.APART)
                && Story.sides(present).size() == present.size()
                && scene.events().stream().noneMatch(event -> event.ordinal() > 0);
    }

    /** Reads an encounter of those whom a sentence names. */
    void tell(Scene scene, List<Person> present, EngagementType type) {
        var sentence = scene.sentence();
        var words = words(sentence);
        var draft = known(type, present, isUnequal(scene, present))
                .orElseGet(() -> story.add(new Draft(type, false, span(sentence, words), sentence.zone(),
                        "an encounter by its verb")));
        present.forEach(draft::person);
        if (story.isBeside(scene, draft)) {
            draft.beside();
        }
        if (type == EngagementType.AUDIENCE) {
            host(draft, present, sentence);
            if (present.stream().noneMatch(Person::isHeadOfState)) {
                receiver(draft, present, sentence);
            }
            organization(scene, draft);
        } else if (type != EngagementType.PHONE_CALL) {
            receiver(draft, present, sentence);
        }
        states(scene, draft, present);
        parties(scene, draft);
        ordinal(scene, draft);
        var date = story.date(scene, words == Item.NONE ? 0 : words.from());
        draft.when(date, sentence.zone());
        if (Remote.is(sentence, 0, sentence.size())) {
            draft.remote();
        }
        var ahead = isAhead(draft) || upcoming.is(scene, words, date) && !isReceivedNow(sentence, words, date);
        if (type != EngagementType.PHONE_CALL) {
            var to = ahead ? sentence.size() : Tense.beginOfFuture(sentence, words.to(), sentence.size());
            draft.where(Visits.destination(story, scene), sentence.zone());
            draft.where(story.places().whereto(scene, words.from()), sentence.zone());
            draft.where(story.places().in(scene, 0, to), sentence.zone());
            draft.where(story.places().host(scene, 0, to), sentence.zone());
        }
        if (ahead) {
            draft.scheduled(span(sentence, words), sentence.zone());
        }
        story.current(draft);
    }

    /** Whoever is met at what is to come is met later too: "She travels to Oslo tomorrow, where she meets her colleague". */
    private boolean isAhead(Draft encounter) {
        return encounter.when().isUnknown() && encounter.type() != EngagementType.PHONE_CALL
                && story.main().filter(Draft::isScheduled).isPresent();
    }

    /** "Er wird von A empfangen", on a visit that is being made: the passive of today. */
    private boolean isReceivedNow(Sentence sentence, Item words, Dated date) {
        return story.report().language().order().nounsCapitalized() && words.is(Category.RECEIVE) && date.isNone()
                && sentence.last(Category.BY, 0, words.from()) != Item.NONE
                && story.first(EngagementType.VISIT).filter(visit -> !visit.isScheduled()).isPresent();
    }

    /** Within a conference its participants are welcomed too. */
    private boolean isGreeting(Sentence sentence) {
        return story.current().filter(Draft::isMeeting).isPresent() && !audiences.areOfDelegations(sentence)
                && sentence.all(Category.RECEIVE).stream()
                        .allMatch(verb -> verb.as(Category.RECEIVE).orElseThrow().value().equals("greet"));
    }

    /** "Was received at the airport": with nobody who talks. */
    private static boolean isArrival(Sentence sentence) {
        return sentence.all(Category.VENUE).stream().anyMatch(venue -> venue.is(Category.VENUE, "airport"));
    }

    /** "Called her counterpart", but not "called the outcome a success". */
    private static boolean isPhoned(Scene scene) {
        return scene.sentence().all(Category.PHONE).stream()
                .anyMatch(verb -> !verb.is(Category.PHONE, "called") || scene.persons().stream()
                        .anyMatch(person -> person.from() >= verb.to() && person.from() <= verb.to() + NEAR));
    }

    /** "Will receive the ministers next year". */
    private boolean isOfMany(Sentence sentence) {
        var verb = sentence.first(Category.RECEIVE, 0, sentence.size());
        var whom = sentence.first(Category.HEADS, verb.to(), verb.to() + 3);
        return whom != Item.NONE && sentence.has(Category.FUTURE)
                && story.main().filter(Draft::isMeeting).isPresent();
    }

    /** "Paid a courtesy call on", "called on the president". */
    private static boolean isCall(Scene scene) {
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
    private static boolean hasReceived(Sentence sentence) {
        return sentence.all(Category.RECEIVE).stream().anyMatch(verb -> {
            var event = sentence.first(Category.EVENT, verb.to(), verb.to() + NEAR);
            return event == Item.NONE || sentence.first(Category.ORDINAL, verb.to(), event.from()) == Item.NONE;
        });
    }

    private Optional<EngagementType> type(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var sides = Story.sides(present);
        var heads = present.stream().filter(Person::isHeadOfState).count();
        var others = present.size() > 1 || sentence.has(Category.DELEGATION) || !bodies(scene).isEmpty()
                || sentence.has(Category.VISITORS) || Audiences.areTold(sentence);
        if (isPhoned(scene) || event(scene, EngagementType.PHONE_CALL)) {
            return Story.areSides(present) ? Optional.of(EngagementType.PHONE_CALL) : Optional.empty();
        }
        if (hasReceived(sentence) && !isGreeting(sentence) && !isOfMany(sentence)
                || isCall(scene)
                || event(scene, EngagementType.AUDIENCE)
                || hostedCounterpart(scene, present)) {
            var goesOn = event(scene, EngagementType.AUDIENCE) && story.first(EngagementType.AUDIENCE).isPresent();
            if (heads == 1 && others || heads == 0 && goesOn || isUnequal(scene, present)) {
                return Optional.of(EngagementType.AUDIENCE);
            }
            return Story.areSides(present) && sides.size() < 3 ? Optional.of(EngagementType.BILATERAL_TALKS)
                    : Optional.empty();
        }
        if (event(scene, EngagementType.CONSULTATION) && (sides.size() > 1 || states(scene).size() > 1
                || isRoundWith(scene) && Story.areSides(present))) {
            return Optional.of(EngagementType.CONSULTATION);
        }
        if (Story.parties(present) > 2) {
            return Optional.empty();
        }
        if (present.size() == 1 && heads == 1 && meetsAll(scene)) {
            return Optional.of(EngagementType.AUDIENCE);
        }
        var met = sentence.has(Category.MEET)
                || sentence.has(Category.GATHER) && (present.isEmpty() || sentence.has(Category.WITH))
                || event(scene, EngagementType.BILATERAL_TALKS)
                || scene.events().stream()
                        .anyMatch(event -> event.type() == EngagementType.MEETING
                                && (event.between().size() == 2 || isBetween(sentence, event)
                                        || isGerund(scene, event)));
        if (!met) {
            return Optional.empty();
        }
        var stateHead = present.stream().filter(person -> person.isHeadOfState()
                && person.offices().stream().noneMatch(office -> office.kind().equals("prime-minister"))).count();
        var withGuest = sentence.has(Category.VISITORS) && heads == 1 && present.size() > 1;
        if ((stateHead == 1 && heads == 1 && others || withGuest) && Story.areSides(present)) {
            return Optional.of(EngagementType.AUDIENCE);
        }
        var named = Story.areSides(present) || present.size() == 1 && event(scene, EngagementType.BILATERAL_TALKS)
                && sentence.has(Category.HEADS) && isVisitor(present.getFirst());
        var nameless = present.size() < 2 && states(scene).size() == 2 && !scene.events().isEmpty()
                && isToldOf(sentence) && scene.events().stream().anyMatch(
                        event -> event.type() == EngagementType.BILATERAL_TALKS || event.between().size() == 2)
                || present.isEmpty() && bodies(scene).size() == 1 && bodies(scene).getFirst().states().size() == 2
                        && bodies(scene).getFirst().organization().isEmpty();
        var unnamed = present.size() < 2 && sentence.has(Category.MEET) && states(scene).size() == 2
                && areOfficeAndCounterpart(scene);
        return named || nameless || unnamed ? Optional.of(EngagementType.BILATERAL_TALKS) : Optional.empty();
    }

    /** "Talks between Peru and Chad were held", but not "called for talks between Peru and Chad". */
    private static boolean isToldOf(Sentence sentence) {
        return TELLING.stream().anyMatch(sentence::has) || sentence.zone() == Zone.HEADLINE;
    }

    /** "The president met with the ministers of Peru, Chile and Chad", or only "the ministers": those who met at what the report is about. */
    private boolean meetsAll(Scene scene) {
        var bodies = bodies(scene);
        return bodies.size() == 1 && (isTelling(bodies.getFirst()) || haveMet())
                && scene.sentence().all(Category.MEET).stream()
                        .anyMatch(verb -> isObject(scene.sentence(), bodies.getFirst(), verb));
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
    private boolean isUnequal(Scene scene, List<Person> present) {
        if (present.size() < 2 || !Story.areSides(present)) {
            return false;
        }
        var receiver = receiver(present, scene.sentence());
        var guest = receiver == present.getFirst() ? present.get(1) : present.getFirst();
        return hasReceived(scene.sentence()) && audiences.areOfUnequals(receiver, guest)
                || scene.sentence().all(Category.MEET).stream().anyMatch(verb -> verb.is(Category.MEET, "call"));
    }

    /** "A meeting was held between". */
    private static boolean isBetween(Sentence sentence, EventMention event) {
        return event.ordinal() == 0
                && sentence.first(Category.BETWEEN, event.at() + 1, event.at() + NEAR) != Item.NONE;
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

    private static boolean isObject(Sentence sentence, RoleMention role, Item verb) {
        var at = verb.to();
        while (sentence.is(at, Category.LINK) || sentence.is(at, Category.STOP)
                || sentence.is(at, Category.HONORIFIC)) {
            at++;
        }
        return role.from() >= verb.to() && role.from() <= at;
    }

    /** "Led the eighth round of consultations with". */
    private static boolean isRoundWith(Scene scene) {
        return scene.sentence().has(Category.WITH) && scene.events().stream()
                .anyMatch(event -> event.type() == EngagementType.CONSULTATION && event.ordinal() > 0);
    }

    private static boolean event(Scene scene, EngagementType type) {
        return scene.events().stream().anyMatch(event -> event.type() == type);
    }

    private static List<RoleMention> bodies(Scene scene) {
        return scene.roles().stream().filter(role -> role.kind() == RoleMention.Kind.SEVERAL).toList();
    }

    private static List<String> states(Scene scene) {
        var states = new ArrayList<String>();
        for (var category : List.of(Category.STATE, Category.NATIONALITY)) {
            scene.sentence().values(category).stream().filter(state -> !states.contains(state)).forEach(states::add);
        }
        return states;
    }

    private static Item words(Sentence sentence) {
        for (var category : List.of(Category.RECEIVE, Category.PHONE, Category.MEET, Category.CALL,
                Category.EVENT)) {
            var words = sentence.first(category, 0, sentence.size());
            if (words != Item.NONE) {
                return words;
            }
        }
        return Item.NONE;
    }

    private static Span span(Sentence sentence, Item words) {
        return words == Item.NONE ? sentence.span() : sentence.span(words.from(), words.to());
    }

    /** The same encounter told again: of the same persons, or of one of them where the other is not told. */
    private Optional<Draft> known(EngagementType type, List<Person> present, boolean unequal) {
        for (var draft : story.drafts()) {
            if (draft.type() != type) {
                continue;
            }
            var shared = present.stream().filter(person -> draft.persons().containsKey(person.key())).count();
            var head = present.stream()
                    .anyMatch(person -> person.isHeadOfState() && draft.persons().containsKey(person.key()));
            if (draft.persons().isEmpty()
                    || type == EngagementType.AUDIENCE && present.stream().noneMatch(Person::isHeadOfState) && !unequal
                    || shared == Math.min(present.size(), draft.persons().size())
                    || type == EngagementType.AUDIENCE && head || shared > 1) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    private void host(Draft draft, List<Person> present, Sentence sentence) {
        present.stream().filter(Person::isHeadOfState).filter(head -> !isVisitor(head)).findFirst()
                .ifPresent(head -> draft
                        .where(new Located("", head.state(), head.span(), "received by the head of state"),
                                sentence.zone()));
    }

    /** Who receives hosts; who is said to be on a visit does not. */
    private void receiver(Draft draft, List<Person> present, Sentence sentence) {
        var guest = present.stream().filter(Person::isGuest).findFirst();
        var other = guest.flatMap(
                visitor -> present.stream().filter(person -> !person.side().equals(visitor.side())).findFirst());
        if (other.filter(host -> !host.state().isEmpty()).isPresent()) {
            draft.where(new Located("", other.get().state(), guest.get().span(), "host of a visitor"), sentence.zone());
        } else if (sentence.has(Category.RECEIVE) && present.size() > 1) {
            var receiver = receiver(present, sentence);
            draft.receiver(receiver);
            if (!receiver.state().isEmpty()) {
                draft.where(new Located("", receiver.state(), receiver.span(), RECEIVED), sentence.zone());
            }
        }
    }

    private Person receiver(List<Person> present, Sentence sentence) {
        var verb = sentence.first(Category.RECEIVE, 0, sentence.size());
        var passive = verb != Item.NONE && Audiences.isPassive(sentence, verb);
        var guestFirst = passive || isVisitor(present.getFirst()) || sentence.has(Category.VISITORS);
        return guestFirst ? present.get(1) : present.getFirst();
    }

    /** "He was on a visit. President A received him": the visitor, whom the sentence does not name. */
    private boolean isVisitor(Person person) {
        return story.first(EngagementType.VISIT)
                .filter(visit -> visit.persons().containsKey(person.key()) && !person.state().equals(visit.host()))
                .isPresent();
    }

    private static void organization(Scene scene, Draft draft) {
        for (var event : scene.events()) {
            if (event.organizationAt() >= 0) {
                var at = event.organizationAt();
                draft.organization(event.organization(), scene.sentence().span(at, scene.sentence().item(at).to()),
                        scene.sentence().zone(), "whose participants were received");
            }
        }
    }

    /** "The second round of consultations". */
    private static void ordinal(Scene scene, Draft draft) {
        var sentence = scene.sentence();
        for (var event : scene.events()) {
            var time = Occasions.ofHolding(sentence, sentence.item(event.at()));
            if (event.type() == draft.type() && event.ordinal() > 0) {
                draft.ordinal(event.ordinal(), sentence.span(event.ordinalAt(), event.ordinalAt() + 1),
                        sentence.zone());
            } else if (event.type() == draft.type() && time != Item.NONE) {
                draft.ordinal(Occasions.number(time), sentence.span(time.from(), time.to()), sentence.zone());
            }
        }
    }

    /** "Consultations between Malta and Chile". */
    private static void parties(Scene scene, Draft draft) {
        scene.events().stream().filter(event -> event.between().size() == 2).findFirst()
                .ifPresent(event -> event.between()
                        .forEach(state -> draft.party(state, scene.sentence().span(event.from(), event.to()),
                                scene.sentence().zone())));
    }

    private static void states(Scene scene, Draft draft, List<Person> present) {
        if (present.size() < 2) {
            for (var role : bodies(scene)) {
                role.states().forEach(state -> draft.party(state, scene.sentence().span(role.from(), role.to()),
                        scene.sentence().zone()));
            }
        }
    }
}
