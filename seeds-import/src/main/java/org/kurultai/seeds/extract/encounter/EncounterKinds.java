package org.kurultai.seeds.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Of which kind an encounter is, by the words for it and by who met whom. */
final class EncounterKinds {

    private static final int NEAR = 5;
    private static final int FAR = 9;
    private static final Categories TELLING = Categories.of(
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
    boolean isGreeting(Sentence sentence) {
        return story.current().filter(Draft::isMeeting).isPresent() && !audiences.areOfDelegations(sentence)
                && sentence.all(Category.RECEIVE).stream().allMatch(verb -> verb.is(Category.RECEIVE, "greet"));
    }

    /** "Will receive the ministers next year". */
    private boolean isOfMany(Sentence sentence) {
        var verb = sentence.first(Category.RECEIVE, 0, sentence.size());
        var whom = sentence.first(Category.HEADS, verb.to(), verb.to() + 3);
        return whom != Item.NONE && sentence.has(Category.FUTURE)
                && story.main().filter(Draft::isMeeting).isPresent();
    }

    /** The kind of encounter of which a sentence tells, of those who are there; empty if it tells of none. */
    Optional<EngagementType> of(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var sides = Story.sides(present);
        var heads = present.stream().filter(Person::isHeadOfState).count();
        var ofHeads = heads == 1 || Audiences.areHeadsOfHost(present);
        var others = present.size() > 1 || sentence.has(Category.DELEGATION) || !EncounterWords.bodies(scene).isEmpty()
                || sentence.has(Category.VISITORS) || Audiences.areTold(scene);
        if (EncounterWords.isByPhone(scene)) {
            return Story.areSides(present)
                    || present.isEmpty() && (areOfficeAndCounterpart(scene) || areOfTwoStates(scene))
                    || Unnamed.isCaller(scene, present) ? Optional.of(EngagementType.PHONE_CALL) : Optional.empty();
        }
        if (EncounterWords.hasReceived(sentence) && !isGreeting(sentence) && !isOfMany(sentence)
                || EncounterWords.isCall(scene)
                || EncounterWords.isNamed(scene, EngagementType.AUDIENCE)
                || EncounterWords.isHosted(scene, present.size(), story.report().language().order().namesUnbent())) {
            var goesOn = EncounterWords.isNamed(scene, EngagementType.AUDIENCE)
                    && story.first(EngagementType.AUDIENCE).isPresent();
            if (ofHeads && others && !isByEqual(sentence, present) || heads == 0 && goesOn
                    || Audiences.areGivenByHeads(sentence, present)
                    || heads > 0 && sides.size() < 2 && audiences.isOfThoseWhoMet(scene)
                    || isUnequal(scene, present)
                    || EncounterWords.isNamed(scene, EngagementType.AUDIENCE) && Story.areSides(present)) {
                return Optional.of(EngagementType.AUDIENCE);
            }
            return Story.areSides(present) && sides.size() < 3 || Audiences.isOfBody(scene, present)
                    ? Optional.of(EngagementType.BILATERAL_TALKS) : Unnamed.of(scene, present);
        }
        if (EncounterWords.isNamed(scene, EngagementType.CONSULTATION) && !isHopedFor(scene)
                && (sides.size() > 1 || states(scene).size() > 1
                        || areConsultationsWith(scene) && Story.areSides(present) || areOfGuests(present)
                        || present.size() == 1 && areAttended(scene))) {
            return Optional.of(EngagementType.CONSULTATION);
        }
        if (!present.isEmpty() && isApart(scene, present)) {
            return Optional.of(EngagementType.BILATERAL_TALKS);
        }
        if (Audiences.areOfVisitors(scene, present)
                || heads == 1 && present.getFirst().isHeadOfState() && meetsDelegation(scene)) {
            return Optional.of(EngagementType.AUDIENCE);
        }
        if (Story.parties(notOfHost(present)) > 2 || areRepresented(scene, present)
                || present.size() > 1 && EncounterWords.bodies(scene).stream().anyMatch(body -> isTelling(body)
                        && body.kind() == RoleMention.Kind.SEVERAL && !isBeside(scene, body)
                        && !(EncounterWords.isWithSomebody(scene, headLast())
                                && body.to() <= scene.persons().getFirst().from()))) {
            return Optional.empty();
        }
        if (present.size() == 1 && heads == 1 && meetsAll(scene)) {
            return Optional.of(EngagementType.AUDIENCE);
        }
        var met = sentence.has(Category.MEET) || isSpeakingWith(scene) || EncounterWords.isToMeet(scene)
                || sentence.has(Category.GATHER) && (present.isEmpty() || EncounterWords.hasWith(sentence))
                || EncounterWords.isNamed(scene, EngagementType.BILATERAL_TALKS)
                || EncounterWords.isHeldWith(scene) || EncounterWords.isSpokenWith(scene) || isHeldOnVisit(scene)
                || TalkingOnVisit.are(story, scene, present)
                || scene.events().stream()
                        .anyMatch(event -> event.type() == EngagementType.MEETING
                                && new MeetingOfTwo(story, scene, event).is(present));
        if (!met) {
            return Optional.empty();
        }
        var withGuest = sentence.has(Category.VISITORS) && heads == 1 && present.size() > 1;
        if ((ofHeads && others && audiences.areGiven(scene, present) || withGuest) && Story.areSides(present)) {
            return Optional.of(EngagementType.AUDIENCE);
        }
        var named = Story.areSides(present) || present.size() == 1
                && (EncounterWords.isNamed(scene, EngagementType.BILATERAL_TALKS)
                        || sentence.has(Category.MEET)
                                && (sentence.has(Category.FUTURE) || EncounterWords.isOfTwo(scene)))
                && (sentence.has(Category.HEADS) || story.first(EngagementType.VISIT)
                        .filter(visit -> Visitors.areTalksAhead(scene, visit)).isPresent())
                && visitors.isOne(present.getFirst());
        var pair = present.size() == 1 && present.getFirst().isCounterpart() && scene.persons().size() > 1;
        var nameless = present.size() < 2 && states(scene).size() == 2 && !scene.events().isEmpty()
                && !isOfAudience(scene) && !isProposed(sentence)
                && isToldOf(sentence) && scene.events().stream().anyMatch(
                        event -> event.type() == EngagementType.BILATERAL_TALKS || event.between().size() == 2)
                || present.isEmpty() && areOfTwoStates(scene);
        var counterpart = present.size() < 2 && sentence.has(Category.MEET) && states(scene).size() == 2
                && areOfficeAndCounterpart(scene);
        var beside = present.size() == 1 && scene.isAside() && Continuations.isWithAnother(scene)
                && story.main().filter(Draft::isMeeting).isPresent();
        return named || pair || nameless || counterpart || beside || present.isEmpty() && areStatesBetween(sentence)
                ? Optional.of(EngagementType.BILATERAL_TALKS) : Unnamed.of(scene, present);
    }

    /** "Peru hopes for consultations with Chad": of which no day is told. */
    private static boolean isHopedFor(Scene scene) {
        return scene.dates().isEmpty() && scene.persons().isEmpty() && scene.sentence().all(Category.EXPECTED).stream()
                .anyMatch(words -> words.is(Category.EXPECTED, "hope"));
    }

    /** "The talks between Peru and Chad must be resumed". */
    private static boolean isProposed(Sentence sentence) {
        return sentence.all(Category.EXPECTED).stream().anyMatch(words -> words.is(Category.EXPECTED, "proposed"));
    }

    /** What one of several had with each of the others. */
    EngagementType ofEach(Scene scene, Person one, Person other) {
        return EncounterWords.isPhoned(scene) ? EngagementType.PHONE_CALL
                : audiences.isGiven(scene, one, other) ? EngagementType.AUDIENCE : EngagementType.BILATERAL_TALKS;
    }

    /** Without those who are of no told state and whom a visitor met together with people of the host. */
    private List<Person> notOfHost(List<Person> present) {
        var host = story.first(EngagementType.VISIT).map(Draft::host).orElse("");
        var hosts = !host.isEmpty() && present.stream().anyMatch(person -> person.side().equals(host));
        return present.stream().filter(person -> !hosts || !person.isMet() || !person.side().isEmpty()).toList();
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

    /**
     * "On the margins, A met his counterparts B from Peru and C from Chad", or in no state of theirs: one before the verb, and
     * each of another state behind it.
     */
    boolean isOfOneWithEach(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var met = sentence.first(Category.MEET, 0, sentence.size());
        var verb = met == Item.NONE && isSpeakingWith(scene) ? sentence.first(Category.WITH, 0, sentence.size()) : met;
        var others = present.size() < 3 ? List.<Person>of() : present.subList(1, present.size());
        if (!others.isEmpty() && headLast()) {
            return EncounterWords.isOfEachBefore(scene, present, others);
        }
        return !others.isEmpty()
                && (sentence.has(Category.MARGIN) || sentence.has(Category.SIDELINES) || verb.is(Category.MEET, "apart")
                        || isOnNeutralGround(scene, present) || DaysOfEach.areTold(scene))
                && others.stream()
                        .noneMatch(person -> person.side().isEmpty() || person.side().equals(present.getFirst().side()))
                && Story.sides(others).size() == others.size()
                && scene.persons().size() == present.size()
                && isSubject(scene.persons().getFirst(), verb) && scene.persons().get(1).from() >= verb.to()
                && sentence.first(Category.CLAUSE, verb.to(), sentence.size()) == Item.NONE
                && scene.events().stream().noneMatch(event -> event.ordinal() > 0 || event.between().size() > 1)
                && scene.roles().stream().noneMatch(role -> role.from() < verb.from() && role.states().size() > 1);
    }

    /** "A met", "am Rande traf A". */
    private boolean isSubject(PersonMention person, Item verb) {
        return person.to() <= verb.from()
                || story.report().language().order().nounsCapitalized() && person.from() == verb.to();
    }

    /** "The Peruvian and the Chadian minister talked in Riga": in a city of neither, where no meeting is told of. */
    private boolean isOnNeutralGround(Scene scene, List<Person> present) {
        var place = story.places().in(scene, 0, scene.sentence().size());
        return place.hasCity() && present.size() > 1 && !Story.sides(present).contains(place.state())
                && present.stream().noneMatch(person -> person.side().isEmpty() || person.isOfficer())
                && story.drafts().stream().noneMatch(Draft::isMeeting);
    }

    /** "The British minister A met the Estonian minister B and the Latvian and Lithuanian ministers C and D": one meeting of all. */
    boolean isOfAll(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        return Story.sides(present).size() > 2 && sentence.has(Category.MEET) && !sentence.has(Category.APART)
                && story.drafts().stream().noneMatch(Draft::isMeeting)
                && scene.events().stream().noneMatch(EventMention::isMeeting)
                && scene.roles().stream().anyMatch(role -> role.maySeveral() && role.states().size() > 1);
    }

    /** "The ministers met in Oslo; Peru was represented by A, Chile by B": two of those who met. */
    private static boolean areRepresented(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var met = sentence.first(Category.GATHER, 0, sentence.size());
        return present.size() > 1 && sentence.has(Category.REPRESENT) && sentence.values(Category.STATE).size() > 1
                && scene.roles().stream()
                        .anyMatch(role -> role.kind() != RoleMention.Kind.ONE && role.to() <= met.from()
                                && scene.persons().stream().noneMatch(person -> person.from() <= role.to()));
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
        return sentence.hasAny(TELLING) || sentence.zone() == Zone.HEADLINE;
    }

    /**
     * "The president met with the ministers of Peru, Chile and Chad", or only "the ministers": those who met at what the report
     * is about; "the ministers had a meeting with the president" as well.
     */
    private boolean meetsAll(Scene scene) {
        var bodies = EncounterWords.bodies(scene).stream().filter(body -> scene.events().stream()
                .noneMatch(event -> event.from() <= body.from() && body.to() <= event.to())).toList();
        return bodies.size() == 1 && (isTelling(bodies.getFirst()) || bodies.getFirst().states().isEmpty() && haveMet())
                && scene.sentence().all(Category.MEET).stream()
                        .anyMatch(verb -> EncounterWords.isObject(scene.sentence(), bodies.getFirst(), verb)
                                || bodies.getFirst().to() <= verb.from() && scene.persons().stream().limit(1)
                                        .anyMatch(person -> person.from() >= verb.to()));
    }

    /** "The president had a meeting with a delegation of ministers". */
    private static boolean meetsDelegation(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.MEET).stream().anyMatch(verb -> {
            var whom = sentence.first(Category.DELEGATION, verb.to(), Math.min(sentence.size(), verb.to() + NEAR));
            return whom != Item.NONE && !EncounterWords.bodies(scene).isEmpty()
                    && EncounterWords.bodies(scene).getFirst().to() > verb.to();
        });
    }

    /** "G20 Maliye Bakanları Toplantısı kapsamında A ile görüştü": those on the margins of whose meeting others talked. */
    private boolean isBeside(Scene scene, RoleMention body) {
        var margin = scene.sentence().first(Category.MARGIN, body.to(), body.to() + FAR);
        return headLast() && margin != Item.NONE
                && scene.persons().getLast().from() >= margin.to();
    }

    private static boolean isTelling(RoleMention body) {
        return body.states().size() > 2 || !body.organization().isEmpty();
    }

    private boolean haveMet() {
        return story.main().filter(main -> main.type() == EngagementType.MEETING && !main.isScheduled()).isPresent();
    }

    /** "The foreign ministers of Peru and Chad". */
    private static boolean areOfTwoStates(Scene scene) {
        var bodies = EncounterWords.bodies(scene);
        return bodies.size() == 1 && bodies.getFirst().states().size() == 2
                && bodies.getFirst().organization().isEmpty();
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
        return EncounterWords.hasReceived(scene.sentence()) && audiences.areOfUnequals(receiver, guest)
                || EncounterWords.isCall(scene) && InTwoRanks.areAbove(present.getFirst(), List.of(present.get(1)));
    }

    /** "The speaker gave a reception for the president": told by whom, where the verb stands between them. */
    private boolean isByEqual(Sentence sentence, List<Person> present) {
        if (present.size() < 2 || headLast()) {
            return false;
        }
        var receiver = visitors.receiver(present, sentence);
        return audiences.isByEqual(sentence, receiver,
                receiver == present.getFirst() ? present.get(1) : present.getFirst());
    }

    /** "Meetings were held with A and B", on a visit of which the report tells: with whoever visits. */
    boolean isHeldOnVisit(Scene scene) {
        return (story.first(EngagementType.VISIT).filter(visit -> !visit.persons().isEmpty()).isPresent()
                || story.main().isPresent() && story.drafts().stream().noneMatch(Draft::isMeeting))
                && EncounterWords.wereHeldWith(scene);
    }

    /** "Spoke in Riga with her colleague A": a verb of talking, and with whom; at a meeting there it is what was done at it. */
    boolean isSpeakingWith(Scene scene) {
        var sentence = scene.sentence();
        var atMeeting = sentence.has(Category.THERE) && story.main().filter(Draft::isMeeting).isPresent();
        return !atMeeting
                && sentence.all(Category.DISCUSS).stream()
                        .anyMatch(verb -> verb.is(Category.DISCUSS, "on") || verb.is(Category.DISCUSS, ""))
                && scene.persons().stream().anyMatch(person -> EncounterWords.isWith(sentence, person.from()));
    }

    /** "Led the eighth round of consultations with", "had political consultations in Riga with". */
    private static boolean areConsultationsWith(Scene scene) {
        return scene.sentence().has(Category.WITH) && scene.events().stream()
                .anyMatch(event -> event.type() == EngagementType.CONSULTATION);
    }

    private boolean headLast() {
        return story.report().language().order().headLast();
    }

    private static List<String> states(Scene scene) {
        var states = new ArrayList<String>();
        for (var category : List.of(Category.STATE, Category.NATIONALITY)) {
            scene.sentence().values(category).stream().filter(state -> !states.contains(state)).forEach(states::add);
        }
        return states;
    }
}
