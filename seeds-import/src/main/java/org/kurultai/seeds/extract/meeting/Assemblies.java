package org.kurultai.seeds.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.Bodies;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.extract.scene.Eves;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.series.NextHosts;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.RoleMention.Kind;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Meetings of which a sentence only says who met: "the interior ministers of three states gathered in Prague", "she
 * welcomed her counterparts".
 */
public final class Assemblies {

    private static final Set<String> CONFER = Set.of(
            "minister", "president", "prime-minister", "monarch", "speaker", "prosecutor", "secretary", "commander",
            "head");
    private static final Set<String> OF_THEIR_OWN = Set.of("speaker", "prosecutor", "commander");
    private static final Set<String> ADOPTED = Set.of("adopted", "approved");
    private static final int NEAR = 4;
    private static final int FAR = 8;

    private final Scene scene;
    private final Sentence sentence;

    private Assemblies(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** The meeting of those of whom a sentence says that they met; none if it says so of nobody. */
    static Optional<EventMention> in(Scene scene) {
        return new Assemblies(scene).find();
    }

    /**
     * The meeting of those with whom a sentence begins, whatever they are said to have done; none if it begins with nobody
     * who meets.
     */
    public static Optional<EventMention> presumed(Scene scene) {
        var assemblies = new Assemblies(scene);
        return scene.roles().stream()
                .filter(role -> role.maySeveral() && role.from() <= FAR && !assemblies.isNamed(role))
                .filter(role -> !role.organization().isEmpty() || role.states().size() > 2
                        || role.states().isEmpty() && assemblies.isTelling(role))
                .filter(role -> !assemblies.isOfAnother(role))
                .findFirst()
                .map(role -> assemblies.mention(role, scene.sentence().item(role.to() - 1)));
    }

    /** "Ministers met to discuss what the presidents will take up when they gather in Cusco": those of whom it tells besides. */
    static Optional<EventMention> beside(Scene scene, EventMention first) {
        var assemblies = new Assemblies(scene);
        return scene.roles().stream()
                .filter(role -> role.from() > first.at() && role.maySeveral() && role.states().isEmpty()
                        && role.offices().stream().anyMatch(Office::isHeadOfState))
                .flatMap(role -> assemblies.told(Category.GATHER).stream()
                        .filter(verb -> verb.from() >= role.to() && scene.sentence().is(verb.to(), Category.IN)
                                && scene.sentence().first(Category.FUTURE, role.to(), verb.to()) != Item.NONE)
                        .map(verb -> assemblies.mention(role, verb)))
                .findFirst();
    }

    private Optional<EventMention> find() {
        for (var role : scene.roles()) {
            for (var verb : role.isOfTwo(sentence) ? List.<Item>of() : verbs(role)) {
                if (isSubject(role, verb)) {
                    return Optional.of(mention(role, verb));
                }
            }
        }
        return Optional.empty();
    }

    /** The words by which those who hold an office may be said to have met. */
    private List<Item> verbs(RoleMention role) {
        var verbs = new ArrayList<Item>();
        if (role.kind() == Kind.COUNTERPART) {
            if (areSeveral(role)) {
                verbs.addAll(role.isOfManyToMeet(sentence) ? told(Category.MEET) : List.of());
                verbs.addAll(told(Category.RECEIVE));
                verbs.addAll(told(Category.GUEST));
                verbs.addAll(told(Category.HOST));
                verbs.addAll(told(Category.GATHER));
                verbs.addAll(invites());
                scene.events().stream().filter(event -> event.isMeeting() && isAt(event))
                        .map(event -> sentence.item(event.at()))
                        .filter(meeting -> sentence.is(meeting.to(), Category.IN)).forEach(verbs::add);
            }
        } else if (role.maySeveral() && (!role.organization().isEmpty() || role.states().size() > 2)) {
            verbs.addAll(told(Category.MEET));
            verbs.addAll(told(Category.GATHER));
            verbs.addAll(told(Category.HOST));
            verbs.addAll(welcomes());
            verbs.addAll(invites());
            verbs.addAll(speeches());
            verbs.addAll(occasions());
            told(Category.CONCLUDE).stream().filter(Assemblies::isAdopted).forEach(verbs::add);
        } else if (role.maySeveral() && role.states().isEmpty() && isTelling(role) && !isNamed(role)) {
            verbs.addAll(told(Category.GATHER));
            verbs.addAll(told(Category.HOST));
            verbs.addAll(welcomes());
            verbs.addAll(invites());
            verbs.addAll(occasions());
            told(Category.CONCLUDE).stream().filter(Assemblies::isAdopted).forEach(verbs::add);
        }
        return verbs;
    }

    private List<Item> told(Category category) {
        return sentence.all(category).stream()
                .filter(verb -> !scene.attribution().isNone(verb.from()) && !verb.is(Category.HOST, "guests")
                        && sentence.first(Category.PREVIOUS, verb.from() - NEAR, verb.from()) == Item.NONE)
                .toList();
    }

    /** "Kribi, Cameroon, welcomed the ministers": where nobody else is said to have received them. */
    private List<Item> welcomes() {
        return scene.roles().size() == 1 && scene.persons().stream().allMatch(PersonMention::isBare)
                ? told(Category.RECEIVE) : List.of();
    }

    /** "Hat die Minister für den 3. Mai nach Riga eingeladen": with where and when. */
    private List<Item> invites() {
        return isSettled() ? told(Category.INVITE).stream().filter(verb -> !verb.is(Category.INVITE, "noun")).toList()
                : List.of();
    }

    /** "Spoke about water in Riga on 3 May": with where and when. */
    private List<Item> speeches() {
        return isSettled() ? told(Category.DISCUSS).stream().filter(verb -> verb.is(Category.DISCUSS, "on")).toList()
                : List.of();
    }

    /** Whether it is told where and on what day. */
    private boolean isSettled() {
        return sentence.all(Category.IN).stream().map(Item::to)
                .anyMatch(at -> at < sentence.size() && sentence.token(at).capitalized())
                && (scene.dates().stream().anyMatch(DateMention::hasDay)
                        || sentence.has(Category.WEEKDAY) || sentence.has(Category.DAY_OFFSET));
    }

    /** What many adopt, they adopt where they meet; what they sign they may sign anywhere. */
    private static boolean isAdopted(Item verb) {
        return verb.as(Category.CONCLUDE).filter(term -> ADOPTED.contains(term.kind())).isPresent();
    }

    /** "At talks in Riga", "after meeting in Riga", "ended their meeting", "Gathering in Riga, the ministers". */
    private List<Item> occasions() {
        var gathered = sentence.has(Category.GATHER) || sentence.has(Category.HELD);
        return scene.events().stream()
                .filter(event -> event.relation() == Relation.THIS && event.between().size() != 2
                        && (event.isMeeting() || event.type() == EngagementType.BILATERAL_TALKS))
                .filter(event -> gathered || isAt(event) || isInFront(event) || isBoundFor(event)
                        || isHeldByThem(event))
                .map(event -> sentence.item(event.at()))
                .toList();
    }

    private boolean isAt(EventMention event) {
        return sentence.first(Category.IN, event.at() - NEAR, event.at()) != Item.NONE
                || isDuring(sentence.first(Category.DURING, event.at() - NEAR, event.at()))
                || event.ordinal() == 0 && NextHosts.isIndefinite(sentence, event)
                        && sentence.last(Category.DURING, event.at() - NEAR - 1, event.at()) != Item.NONE;
    }

    private static boolean isDuring(Item words) {
        return words != Item.NONE && !words.is(Category.DURING, "within");
    }

    /** "Are to hold a pivotal meeting": directly behind the verb. */
    private boolean isHeldByThem(EventMention event) {
        var verb = sentence.last(Category.ACT, event.from() - 1, event.at());
        return NextHosts.isIndefinite(sentence, event) && sentence.is(verb.from() - 1, Category.FUTURE)
                && sentence.is(verb.to(), Category.LINK);
    }

    /** "Will fly to Lima for a summit". */
    private boolean isBoundFor(EventMention event) {
        return sentence.is(event.at() - 1, Category.LINK)
                && sentence.last(Category.ARRIVE, event.at() - 2 * FAR, event.at()) != Item.NONE;
    }

    /** "Meeting in Riga, the ministers", "the ministers, meeting in Riga,": but "called for a meeting in Geneva". */
    private boolean isInFront(EventMention event) {
        var next = sentence.item(event.at()).to();
        return event.at() < 2 && sentence.is(next, Category.BETWEEN)
                || (event.at() < 2 || sentence.sign(event.at() - 1, ',')) && sentence.is(next, Category.IN);
    }

    /** "Her counterparts from Sweden and Estonia". */
    private boolean areSeveral(RoleMention role) {
        var head = sentence.first(Category.COUNTERPART, role.from(), role.to());
        var plural = head.as(Category.COUNTERPART).filter(term -> term.value().equals("several")).isPresent();
        return plural && (role.states().size() != 1 || !role.organization().isEmpty()) || role.isOfMany(sentence);
    }

    private boolean isTelling(RoleMention role) {
        return role.offices().stream()
                .anyMatch(office -> CONFER.contains(office.kind())
                        && (!office.portfolio().isEmpty() || office.isHeadOfState()
                                || OF_THEIR_OWN.contains(office.kind()) || isOfAgencies(office, role)
                                || office.kind().equals("minister") && isOfSomeField(role)));
    }

    /** "The heads of the five services". */
    private boolean isOfAgencies(Office office, RoleMention role) {
        return office.kind().equals("head")
                && sentence.first(Category.INSTITUTION, role.from(), role.to()) != Item.NONE;
    }

    /** "Mining ministers": of a field that is in no list. */
    private boolean isOfSomeField(RoleMention role) {
        var head = sentence.first(Category.HEADS, role.from(), role.to());
        var field = head.from() - 1;
        return field >= 0 && sentence.zone() == Zone.BODY && sentence.item(field) == Item.NONE
                && sentence.token(field).kind() == Token.Kind.WORD;
    }

    /** Whether a person's name stands with the office: then it is that person's. */
    private boolean isNamed(RoleMention role) {
        return role.kind() == Kind.EITHER
                && scene.persons().stream().anyMatch(person -> person.from() < role.to() && person.to() > role.from());
    }

    /** Whoever stands before the verb met; behind it only where nobody else stands before it. */
    private boolean isSubject(RoleMention role, Item verb) {
        var done = verb.is(Category.CONCLUDE) || verb.is(Category.HOST) && isOfKnown(verb, role);
        if (isOfAnother(role) || done && isOfClauseBehind(role, verb)) {
            return false;
        }
        return role.kind() == Kind.COUNTERPART
                || role.to() <= verb.from() + 1
                || scene.roles().stream()
                        .noneMatch(other -> other != role && other.from() < verb.from() && !isOfAnother(other)
                                && !isOfChair(other));
    }

    /** "Under the chairmanship of Minister A met the ministers of": who but presided. */
    private boolean isOfChair(RoleMention role) {
        return sentence.last(Category.ATTEND, role.from() - 2, role.from()).is(Category.ATTEND, "by");
    }

    /** "Malta was the host of the meeting, to which the ministers came": of one that is told already. */
    private boolean isOfKnown(Item verb, RoleMention role) {
        return scene.events().stream().anyMatch(event -> event.at() >= verb.to() && event.at() < role.from()
                && event.isMeeting() && !event.isTelling() && !NextHosts.isIndefinite(sentence, event));
    }

    /** "They approved an agreement, which the ministers plan to sign": those of whom the next clause tells. */
    private boolean isOfClauseBehind(RoleMention role, Item verb) {
        return sentence.first(Category.CLAUSE, verb.to(), role.from()) != Item.NONE;
    }

    /** "On the margins of a meeting of the foreign ministers", "on the eve of the third meeting of the heads of state". */
    private boolean isOfAnother(RoleMention role) {
        if (Eves.isOf(sentence, role.from())) {
            return true;
        }
        var margin = sentence.last(Category.MARGIN, role.from() - FAR, role.from());
        return margin != Item.NONE && told(Category.GATHER).stream()
                .noneMatch(verb -> verb.from() > margin.from() && verb.from() < role.from());
    }

    private EventMention mention(RoleMention role, Item verb) {
        var body = body(role);
        var organization = sentence.first(Category.ORGANIZATION, role.from(), role.to());
        var summit = Bodies.isOfHeads(body)
                || verb.as(Category.EVENT).filter(term -> term.kind().equals("summit")).isPresent();
        var time = verb.is(Category.GATHER) || verb.is(Category.MEET) ? Occasions.ofGathering(sentence) : Item.NONE;
        var ordinal = time == Item.NONE && scene.events().isEmpty() ? Occasions.ofKind(sentence) : time;
        return new EventMention(
                verb.from(), Math.min(role.from(), verb.from()), verb.to(),
                summit ? EngagementType.SUMMIT : EngagementType.MEETING,
                ordinal == Item.NONE ? 0 : Occasions.number(ordinal), ordinal == Item.NONE ? -1 : ordinal.from(),
                role.organization(), organization == Item.NONE ? -1 : organization.from(), body, false,
                Relation.THIS, List.of());
    }

    private String body(RoleMention role) {
        var offices = role.kind() == Kind.COUNTERPART
                ? scene.persons().stream()
                        .flatMap(person -> person.offices().stream())
                        .filter(office -> !office.portfolio().isEmpty() || office.isHeadOfState())
                        .toList()
                : role.offices();
        return offices.isEmpty() ? "ministers" : Bodies.name(offices.getFirst());
    }

    /** "The prime ministers of Peru, Chile and Ecuador began their annual meeting": who begins the sentence, and nobody by name. */
    static boolean areHeadsBefore(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        return scene.persons().stream().noneMatch(person -> person.from() < event.at()) && scene.roles().stream()
                .anyMatch(role -> role.from() <= 1 && role.to() <= event.start()
                        && role.kind() == RoleMention.Kind.SEVERAL
                        && role.states().size() > 2 && event.organization().isEmpty()
                        && role.offices().stream().allMatch(Office::isHeadOfState)
                        && sentence.first(Category.HELD, role.to(), event.at()) != Item.NONE);
    }

    /** "Heads of government will gather for their 46th meeting": that is a summit, but not "for the 75th meeting of the Authority". */
    static EventMention ofHeads(Scene scene, EventMention event, Optional<EventMention> assembly) {
        var sentence = scene.sentence();
        var named = sentence.between(Category.INSTITUTION, event.at(), event.to()).stream()
                .anyMatch(body -> sentence.token(body.from()).capitalized()
                        && sentence.first(Category.MISSION, event.at(), body.from()) == Item.NONE);
        var heads = event.type() == EngagementType.MEETING && event.body().isEmpty() && !named
                && (assembly.filter(who -> who.type() == EngagementType.SUMMIT).isPresent()
                        || areHeadsBefore(scene, event));
        return heads ? event.as(EngagementType.SUMMIT) : event;
    }
}
