package org.kurultai.seeds.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.mention.state.Companions;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * The persons of a sentence in the light of those before it: bare names after "the ministers of A, B and C" are of those
 * states in that order; and a line that is a name and a state is a person where a sentence announces who took part.
 */
public final class Roll {

    private static final int LONGEST = 60;
    private static final int SHORT_LINE = 14;
    private static final int HEADING = 6;
    private static final int NEAR = 2;
    private static final int LISTED = 6;

    private final List<Scene> scenes;
    private final Scene scene;
    private final Bearers bearers;
    private final boolean verbLast;

    public Roll(List<Scene> scenes, Scene scene, Bearers bearers, boolean verbLast) {
        this.scenes = scenes;
        this.scene = scene;
        this.bearers = bearers;
        this.verbLast = verbLast;
    }

    public List<PersonMention> persons() {
        var persons = new CoChairs(scenes, scene).of(ofCompany(ofDelegation(companions())));
        if (persons.size() == 1 && isUnannounced(persons.getFirst())) {
            return List.of();
        }
        var ofNone = persons.stream().filter(Roll::isOfNone).toList();
        var states = ofNone.size() < 2 || !areEquals(ofNone) || !areEnumerated(ofNone) ? List.<String>of()
                : statesBefore();
        if (states.size() != ofNone.size()) {
            return persons;
        }
        var named = new ArrayList<PersonMention>();
        persons.forEach(
                person -> named.add(ofNone.contains(person) ? person.of(states.get(ofNone.indexOf(person))) : person));
        return named;
    }

    /** "Horák brought Minister A": whoever accompanies somebody whose state the report tells elsewhere; of nobody else it counts. */
    private List<PersonMention> companions() {
        var persons = scene.persons();
        if (persons.size() < 2) {
            return persons;
        }
        var named = persons.stream().map(bearers::named).toList();
        var read = Companions.in(scene.sentence(), named, verbLast);
        return IntStream.range(0, persons.size())
                .mapToObj(i -> read.get(i).equals(named.get(i)) ? persons.get(i) : read.get(i))
                .toList();
    }

    /**
     * Whom "the delegation" includes, but neither whom it met nor who received it, is of the state whose delegation a sentence
     * before tells of, or of that of the one whose it is: "the Premier's delegation".
     */
    private List<PersonMention> ofDelegation(List<PersonMention> persons) {
        var sentence = scene.sentence();
        var delegation = sentence.first(Category.DELEGATION, 0, sentence.size());
        var end = delegation.to() + NEAR + 1;
        if (delegation == Item.NONE || sentence.first(Category.STATE, 0, end) != Item.NONE
                || sentence.first(Category.NATIONALITY, 0, end) != Item.NONE) {
            return persons;
        }
        var told = delegationBefore();
        var state = told.isEmpty() ? scene.roles().stream()
                .filter(role -> role.to() <= delegation.from() && role.kind() == RoleMention.Kind.ONE
                        && role.states().isEmpty())
                .map(this::holderBefore).filter(code -> !code.isEmpty()).findFirst().orElse("") : told;
        return state.isEmpty() ? persons : persons.stream()
                .map(person -> person.from() > delegation.from() && !person.offices().isEmpty()
                        && person.state().isEmpty() && person.organization().isEmpty()
                        && sentence.first(Category.MEET, delegation.to(), person.from()) == Item.NONE
                        && sentence.first(Category.RECEIVE, delegation.to(), person.from()) == Item.NONE
                                ? person.of(state) : person)
                .toList();
    }

    /** "Minister A accompanied the President": of the same state as the one whom a sentence before named by that office. */
    private List<PersonMention> ofCompany(List<PersonMention> persons) {
        var sentence = scene.sentence();
        var verb = sentence.first(Category.ATTEND, 0, sentence.size());
        var state = verb.is(Category.ATTEND, "company") && !sentence.is(verb.from() - 1, Category.BE)
                ? scene.roles().stream().filter(role -> role.from() >= verb.to() && role.from() <= verb.to() + 1)
                        .filter(role -> role.states().isEmpty() && role.kind() == RoleMention.Kind.ONE)
                        .map(this::holderBefore).findFirst().orElse("")
                : "";
        return state.isEmpty() ? persons : persons.stream()
                .map(person -> person.to() <= verb.from() && isOfNone(person) ? person.of(state) : person).toList();
    }

    /** The state of the only holder of an office named before; empty if there are more. */
    private String holderBefore(RoleMention role) {
        var states = scenes.subList(Math.max(0, scene.sentence().index() - LONGEST), scene.sentence().index()).stream()
                .flatMap(before -> before.persons().stream())
                .filter(person -> !person.state().isEmpty() && person.offices().equals(role.offices()))
                .map(PersonMention::state).distinct().toList();
        return states.size() == 1 ? states.getFirst() : "";
    }

    private String delegationBefore() {
        var index = scene.sentence().index();
        for (var at = index - 1; at >= Math.max(0, index - NEAR); at--) {
            var before = scenes.get(at).sentence();
            var delegation = before.first(Category.DELEGATION, 0, before.size());
            if (delegation != Item.NONE) {
                var state = delegationOf(before, delegation);
                return state.isEmpty() ? leaderOf(scenes.get(at), delegation) : state;
            }
        }
        return "";
    }

    /** "A delegation led by the Minister of Latvia A". */
    private static String leaderOf(Scene scene, Item delegation) {
        return scene.persons().stream()
                .filter(person -> person.from() >= delegation.to() && person.from() <= delegation.to() + NEAR + NEAR)
                .map(PersonMention::state).findFirst().orElse("");
    }

    /** "The delegation of the parliament of Latvia", "the Latvian delegation". */
    private static String delegationOf(Sentence sentence, Item delegation) {
        var at = delegation.to();
        while (at < sentence.size() && (sentence.is(at, Category.LINK) || sentence.is(at, Category.INSTITUTION)
                || sentence.is(at, Category.PORTFOLIO) || sentence.is(at, Category.STATE_TITLE))) {
            at = sentence.item(at).to();
        }
        var after = state(sentence.item(at));
        return after.isEmpty() ? state(sentence.item(delegation.from() - 1)) : after;
    }

    private static String state(Item item) {
        return item.as(Category.STATE).or(() -> item.as(Category.NATIONALITY)).map(term -> term.value()).orElse("");
    }

    /** Whether a person stands there with nothing that tells a side, be it with the title of a minister. */
    private static boolean isOfNone(PersonMention person) {
        return person.words() > 1 && person.state().isEmpty() && person.organization().isEmpty()
                && person.standing() != Standing.HOST;
    }

    private static boolean areEquals(List<PersonMention> persons) {
        return persons.stream().map(PersonMention::offices).filter(offices -> !offices.isEmpty()).distinct()
                .count() < 2;
    }

    /** The states whose ministers the sentence before names as a body, or those it lists. */
    private List<String> statesBefore() {
        var before = scene.sentence().index() - 1;
        if (before < 0) {
            return List.of();
        }
        return scenes.get(before).roles().stream()
                .filter(role -> role.kind() == RoleMention.Kind.SEVERAL || role.kind() == RoleMention.Kind.EITHER)
                .map(RoleMention::states)
                .filter(states -> states.size() > 1)
                .findFirst()
                .or(() -> listedBefore(before))
                .orElseGet(() -> areOneOffice() ? ofPersons(scenes.get(before)) : List.of());
    }

    /** The list of states nearest before the sentence, where it names the ministers of one field of as many states. */
    private Optional<List<String>> listedBefore(int before) {
        var ofNone = scene.persons().stream().filter(Roll::isOfNone).count();
        var far = areOneOffice() && ofNone > 2 ? LISTED : 1;
        for (var at = before; at > before - far && at >= 0; at--) {
            var listed = listed(scenes.get(at).sentence());
            if (!listed.isEmpty() && (far == 1 || listed.size() == ofNone)) {
                return Optional.of(listed);
            }
        }
        return Optional.empty();
    }

    /** "The foreign ministers, A and B". */
    private boolean areOneOffice() {
        return scene.persons().stream().filter(Roll::isOfNone)
                .allMatch(person -> person.kind() == RoleMention.Kind.SEVERAL);
    }

    /** "President A of Poland met President B of Peru": their states. */
    private static List<String> ofPersons(Scene scene) {
        return scene.persons().stream().map(PersonMention::state).filter(state -> !state.isEmpty()).distinct().toList();
    }

    /** "Kenya, Chad and Togo agreed", "in the Kenya-Chad-Togo format": the states of the first list of a sentence, but not those where somebody travels. */
    private static List<String> listed(Sentence sentence) {
        var listed = new ArrayList<String>();
        var first = sentence.first(Category.STATE, 0, sentence.size());
        var at = first.from();
        var before = sentence.item(at - 1);
        if ((before.is(Category.IN) || before.is(Category.UNTIL) || before.is(Category.ARRIVE))
                && !isHyphen(sentence, first.to())) {
            return listed;
        }
        while (at >= 0 && at < sentence.size() && (sentence.is(at, Category.STATE) || sentence.sign(at, ',')
                || sentence.is(at, Category.AND) || sentence.is(at, Category.STATE_TITLE) || isHyphen(sentence, at))) {
            if (sentence.is(at, Category.STATE)) {
                listed.add(state(sentence.item(at)));
            }
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return listed.size() > 1 ? listed : List.of();
    }

    private static boolean isHyphen(Sentence sentence, int at) {
        return at < sentence.size() && at >= 0 && (sentence.token(at).hyphen() || sentence.sign(at, '–'));
    }

    private boolean areEnumerated(List<PersonMention> persons) {
        for (var i = 1; i < persons.size(); i++) {
            for (var at = persons.get(i - 1).to(); at < persons.get(i).from(); at++) {
                if (!scene.sentence().sign(at, ',') && !scene.sentence().sign(at, '.')
                        && !scene.sentence().is(at, Category.AND)
                        && !scene.sentence().is(at, Category.ABBREVIATION)
                        && !scene.sentence().is(at, Category.HONORIFIC) && !scene.sentence().is(at, Category.RANK)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a line is a name and a state, and no sentence before it says that persons follow. */
    private boolean isUnannounced(PersonMention person) {
        var sentence = scene.sentence();
        if (!person.offices().isEmpty() || person.state().isEmpty() || sentence.size() > SHORT_LINE
                || sentence.has(Category.HONORIFIC) || sentence.has(Category.RANK) || isTold(sentence)) {
            return false;
        }
        for (var at = sentence.index() - 1; at >= Math.max(0, sentence.index() - LONGEST); at--) {
            var before = scenes.get(at).sentence();
            var announcing = before.has(Category.ATTEND) || before.has(Category.DELEGATION)
                    || before.has(Category.HEADS) || before.has(Category.REPRESENT);
            if (before.sign(before.size() - 1, ':')) {
                return !announcing;
            }
            if (announcing && before.size() <= HEADING && scenes.get(at).persons().isEmpty()
                    && !before.sign(before.size() - 1, '.')) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is more than a line of a list. */
    private static boolean isTold(Sentence sentence) {
        return sentence.has(Category.BE) || sentence.has(Category.ACT) || sentence.has(Category.MEET)
                || sentence.has(Category.HELD) || sentence.has(Category.REPRESENT)
                || sentence.has(Category.ATTEND) || sentence.has(Category.SAY) || sentence.tokens().stream()
                        .filter(token -> token.kind() == org.kurultai.seeds.language.Token.Kind.WORD
                                && !token.capitalized())
                        .count() > 2;
    }
}
