package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether whoever is received is given an audience: an equal only comes to talks. */
final class Audiences {

    /** How many words of when and where may stand before "by". */
    private static final int NEAR = 12;
    private static final int BESIDE = 4;
    /** How many words may stand between "by" and a verb at the end. */
    private static final int NEAR_BY = 5;

    private static final Categories ORIGINS = Categories.of(Category.STATE, Category.STATE_TITLE, Category.ORGANIZATION,
            Category.INSTITUTION, Category.PORTFOLIO, Category.CITY);

    private final Story story;

    Audiences(Story story) {
        this.story = story;
    }

    /** Whether whoever receives heads a state, and the guest but a government. */
    boolean areOfUnequals(Person receiver, Person guest) {
        return headsState(receiver) && headsGovernment(guest)
                && (story.first(EngagementType.VISIT).isEmpty() || isAnother(receiver, guest));
    }

    /**
     * Whether those of whom one heads a state or a government, and who met, had an audience: with the head of a government where it is
     * one other whom he met at home.
     */
    boolean areGiven(Scene scene, List<Person> present) {
        var head = present.stream().filter(Person::isHeadOfState).findFirst();
        return head.isPresent()
                && (headsState(head.get()) && !isAbroad(scene, head.get())
                        || present.size() == 2 && !head.get().isGuest() && !isAbroad(scene, head.get()))
                && present.stream().noneMatch(other -> isOfVisited(head.get(), other));
    }

    /** Whether a head of state gives an audience to each of those whom he meets, where they are none. */
    boolean isGiven(Scene scene, Person one, Person other) {
        return one.isHeadOfState() && !other.isHeadOfState() && areGiven(scene, List.of(one, other));
    }

    /** "Was received by President A and Prime Minister B": who heads neither a state nor a government. */
    static boolean areGivenByHeads(Sentence sentence, List<Person> present) {
        return present.size() > 2 && !present.getFirst().isHeadOfState() && !present.getFirst().isOfficer()
                && present.stream().skip(1).allMatch(Person::isHeadOfState)
                && sentence.all(Category.RECEIVE).stream().anyMatch(verb -> isPassive(sentence, verb));
    }

    /** "The president met with the heads of delegations that take part in the meeting": who came for it, and whom he received. */
    static boolean areOfVisitors(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        return present.size() == 1 && present.getFirst().isHeadOfState() && sentence.all(Category.MEET).stream()
                .anyMatch(verb -> sentence.first(Category.VISITORS, verb.to(),
                        Math.min(sentence.size(), verb.to() + BESIDE)) != Item.NONE);
    }

    /** "The deputy prime minister received the justice ministers of the GCC": of no ministers' rank, and several. */
    static boolean isOfBody(Scene scene, List<Person> present) {
        return present.size() == 1
                && present.getFirst().offices().stream().noneMatch(office -> office.kind().equals("minister"))
                && !present.getFirst().offices().isEmpty()
                && scene.sentence().all(Category.RECEIVE).stream()
                        .anyMatch(verb -> !isPassive(scene.sentence(), verb)
                                && EncounterWords.bodies(scene).stream()
                                        .anyMatch(body -> (body.states().size() > 2 || !body.organization().isEmpty())
                                                && EncounterWords.isObject(scene.sentence(), body, verb)));
    }

    private boolean isAbroad(Scene scene, Person head) {
        var place = story.places().in(scene, 0, scene.sentence().size()).state();
        return !place.isEmpty() && !head.side().isEmpty() && !place.equals(head.side()) || isAwayFromHome(head);
    }

    /** "On his visit to Chad President A met the Chadian speaker": whose own state the report has not told. */
    private boolean isOfVisited(Person head, Person other) {
        return head.side().isEmpty() && !other.side().isEmpty() && story.scenes().stream()
                .anyMatch(told -> told.events().stream().anyMatch(event -> event.type() == EngagementType.VISIT
                        && Roles.state(told.sentence().first(Category.STATE, event.at(), event.at() + BESIDE))
                                .equals(other.side())));
    }

    /** "The president was received in Riga. She met Minister A too". */
    private boolean isAwayFromHome(Person head) {
        return !head.side().isEmpty() && story.drafts().stream().anyMatch(told -> told.persons().containsKey(head.key())
                && !told.host().isEmpty() && !told.host().equals(head.side()));
    }

    /** "They were received by", "they called on": those of whom the sentence before tells. */
    static boolean areTold(Scene scene) {
        var sentence = scene.sentence();
        return sentence.all(Category.PRONOUN).stream().anyMatch(pronoun -> pronoun.is(Category.PRONOUN, "persons"))
                && (EncounterWords.isCall(scene)
                        || sentence.all(Category.RECEIVE).stream().anyMatch(verb -> isPassive(sentence, verb)));
    }

    /** "Was received by". */
    static boolean isPassive(Sentence sentence, Item verb) {
        return verb.is(Category.RECEIVE, "passive")
                || sentence.between(Category.BY, verb.to(), verb.to() + NEAR).stream()
                        .anyMatch(by -> !isOrigin(sentence, by) && !isOfNextClause(sentence, verb, by))
                || isPassiveBehind(sentence, verb) || isByBefore(sentence, verb);
    }

    /** "Hat eine Delegation empfangen, die vom Minister geleitet wurde": what is done by somebody is told behind the verb. */
    private static boolean isOfNextClause(Sentence sentence, Item verb, Item by) {
        return sentence.first(Category.CLAUSE, verb.to(), by.from()) != Item.NONE
                || sentence.sign(verb.to(), ',') && sentence.is(verb.to() + 1, Category.LINK);
    }

    /** "A, B tarafından törenle karşılandı": by whoever stands before, and none stands between. */
    private static boolean isByBefore(Sentence sentence, Item verb) {
        var by = sentence.last(Category.BY, verb.from() - NEAR_BY, verb.from());
        return by != Item.NONE && IntStream.range(by.to(), verb.from())
                .noneMatch(at -> sentence.token(at).capitalized() && sentence.item(at) == Item.NONE
                        || sentence.is(at, Category.HEAD) || sentence.is(at, Category.COUNTERPART)
                        || sentence.sign(at, ',') || sentence.is(at, Category.STATE));
    }

    /** "Wurde in Riga vom Minister empfangen": by somebody, where the verb comes last, and by no one who "hat empfangen". */
    private static boolean isPassiveBehind(Sentence sentence, Item verb) {
        var be = sentence.last(Category.BE, 0, verb.from());
        return be != Item.NONE && !be.is(Category.BE, "perfect") && !be.is(Category.BE, "past")
                && sentence.between(Category.BY, be.to(), verb.from()).stream()
                        .anyMatch(by -> isSomebody(sentence, by.to()));
    }

    private static boolean isSomebody(Sentence sentence, int from) {
        var at = from;
        while (!sentence.is(at, Category.HEAD) && (sentence.is(at, Category.STOP) || sentence.is(at, Category.LINK)
                || sentence.is(at, Category.NATIONALITY) || sentence.is(at, Category.STATE)
                || sentence.is(at, Category.HONORIFIC)
                || sentence.is(at, Category.GRADE))) {
            at++;
        }
        return sentence.is(at, Category.HEAD) || sentence.is(at, Category.COUNTERPART);
    }

    /** "Received his colleague from Latvia", "empfing König Olaf von Dänemark": where the word for "by" is that for "from" or "of" as well. */
    private static boolean isOrigin(Sentence sentence, Item by) {
        return by.is(Category.FROM) && (sentence.is(by.from() - 1, Category.DELEGATION)
                || sentence.isAny(by.to(), ORIGINS))
                || by.is(Category.LINK, "of") && sentence.is(by.to(), Category.STATE)
                        && !sentence.is(sentence.item(by.to()).to(), Category.HEAD);
    }

    /** "The minister had talks with her colleague. The head of the border guard received the guest": not the colleague. */
    private boolean isAnother(Person receiver, Person guest) {
        return !guest.side().isEmpty() && story.drafts().stream()
                .anyMatch(talks -> talks.type() == EngagementType.BILATERAL_TALKS
                        && talks.persons().containsKey(guest.key()) && talks.persons().size() > 1
                        && !talks.persons().containsKey(receiver.key()));
    }

    /** "The heads of delegation were welcomed by the president": he is not of the meeting of ministers. */
    boolean areOfDelegations(Sentence sentence) {
        return (sentence.has(Category.VISITORS) || sentence.has(Category.DELEGATION))
                && sentence.all(Category.RECEIVE).stream().anyMatch(verb -> isPassive(sentence, verb))
                && story.main().filter(main -> main.type() == EngagementType.MEETING).isPresent();
    }

    /** Whether a speaker or a minister received who heads a state or a government: no more than an equal. */
    boolean isByEqual(Sentence sentence, Person receiver, Person guest) {
        var verb = sentence.first(Category.RECEIVE, 0, sentence.size());
        return guest.isHeadOfState()
                && (isSpeaker(receiver) || verb != Item.NONE && !guest.side().isEmpty() && !receiver.isHeadOfState()
                        && receiver.offices().stream().anyMatch(office -> office.kind().equals("minister")));
    }

    private static boolean isSpeaker(Person person) {
        return person.offices().stream().anyMatch(office -> office.kind().equals("speaker") && office.grade().isEmpty()
                || office.kind().equals("chairman") && office.portfolio().equals("parliament"));
    }

    /** Whether somebody heads a state, a government or a parliament. */
    static boolean isAtTheHead(Person person) {
        return person.isHeadOfState() || isSpeaker(person);
    }

    static boolean headsState(Person person) {
        return person.isHeadOfState() && !headsGovernment(person);
    }

    private static boolean headsGovernment(Person person) {
        return person.offices().stream().filter(Office::isHeadOfState)
                .anyMatch(office -> office.kind().equals("prime-minister"));
    }

    /** "The minister was received by the president and the prime minister": one visitor, and who heads the state or its government. */
    static boolean areHeadsOfHost(List<Person> present) {
        var hosts = present.isEmpty() ? List.<Person>of() : present.subList(1, present.size());
        return hosts.size() > 1 && !present.getFirst().isHeadOfState() && hosts.stream().allMatch(Person::isHeadOfState)
                && Story.sides(hosts).size() < 2 && !Story.sides(hosts).contains(present.getFirst().side());
    }

    /** "The day ended with an audience with President A": of those who met, where the sentence names but who gave it. */
    boolean isOfThoseWhoMet(Scene scene) {
        return (EncounterWords.isNamed(scene, EngagementType.AUDIENCE) || EncounterWords.isCall(scene))
                && story.main().filter(main -> main.isMeeting()
                        || Story.sides(List.copyOf(main.persons().values())).size() > 1).isPresent();
    }
}
