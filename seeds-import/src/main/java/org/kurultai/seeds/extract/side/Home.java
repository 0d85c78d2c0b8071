package org.kurultai.seeds.extract.side;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Cities;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The state of whose own people a report need not say of which they are: that of its press, or to which they returned. */
final class Home {

    private static final int NEAR = 3;

    private final Story story;
    private final Set<String> named;
    private final String press;

    Home(Story story) {
        this.story = story;
        this.named = named(story);
        this.press = press();
    }

    /** Whether it is known apart from who met where. */
    boolean isKnown() {
        return !press.isEmpty();
    }

    /** Whether somebody may be of a state only guessed: of none but those told to have met, "the ministers of Peru, Chad and Fiji in Oslo". */
    boolean mayBe(String state) {
        var parties = story.main().filter(Draft::isMeeting).map(Draft::parties).orElse(Set.of());
        return isKnown() || parties.size() < 3 || parties.contains(state)
                || named.contains(state) && story.main().filter(main -> main.host().equals(state)).isPresent();
    }

    /** The state as far as it is known for an engagement; else that of the host, where a third state's people may not be. */
    String of(Draft draft) {
        if (isKnown()) {
            return press;
        }
        var other = draft.isMeeting() ? "" : other(draft);
        var others = other.isEmpty() ? host(draft) : other;
        return others.isEmpty() && !draft.isMeeting() ? accredited() : others;
    }

    /** "Attended by Malta's Ambassador to Chad": whither an ambassador is sent who is there. */
    private String accredited() {
        return story.scenes().stream().flatMap(scene -> scene.persons().stream()
                .filter(person -> person.offices().stream().anyMatch(office -> office.kind().equals("ambassador")))
                .flatMap(person -> scene.sentence().between(Category.STATE, person.from(), person.to()).stream()
                        .filter(state -> scene.sentence().item(state.from() - 1).is(Category.PREPOSITION, "to"))
                        .flatMap(state -> state.as(Category.STATE).stream())
                        .map(Term::value)
                        .filter(state -> !state.equals(person.state()))))
                .findFirst().orElse("");
    }

    private String press() {
        var report = story.report();
        return List.of(report.dateline().home(), ofLanguage(), report.home(), returned(story),
                report.dateline().state()).stream().filter(state -> !state.isEmpty()).findFirst().orElse("");
    }

    /** The state whose press is written in the language; another such state if the page is of it, or names only that. */
    private String ofLanguage() {
        var language = story.report().language();
        if (language.homes().contains(story.report().home())) {
            return story.report().home();
        }
        return language.home().isEmpty() || named.contains(language.home()) ? language.home()
                : language.homes().stream().filter(named::contains).filter(this::isUntold).findFirst()
                        .orElse(language.home());
    }

    /** Of whose people the report tells without their state, as the press at home does. */
    private boolean isUntold(String state) {
        return story.scenes().stream().flatMap(scene -> scene.persons().stream())
                .noneMatch(person -> person.state().equals(state) && !person.offices().isEmpty());
    }

    private String host(Draft draft) {
        var host = story.drafts().stream().filter(other -> !isElsewhere(other, draft)).map(Draft::host)
                .filter(state -> !state.isEmpty()).findFirst().orElse("");
        return hasCounterparts(host) ? ofInstitution(host) : host;
    }

    /** "The summit is on 16 May. Before it, the ministers meet in Riga on 13 May": who hosts the other tells nothing of whose people came. */
    private static boolean isElsewhere(Draft other, Draft draft) {
        if (other == draft || !draft.isMeeting() || !draft.host().isEmpty()) {
            return false;
        }
        if (!other.isMeeting()) {
            return other.persons().keySet().stream().noneMatch(draft.persons()::containsKey);
        }
        return draft.when().start().after(other.when().end()) == Answer.YES
                || other.when().start().after(draft.when().end()) == Answer.YES
                || !draft.organization().isEmpty() && !other.organization().isEmpty()
                        && !draft.organization().equals(other.organization());
    }

    /** "Had talks with their Kenyan counterparts": whoever had is not of that state. */
    boolean hasCounterparts(String state) {
        return story.scenes().stream().flatMap(scene -> scene.roles().stream())
                .anyMatch(role -> role.kind() == RoleMention.Kind.COUNTERPART && role.states().equals(List.of(state)));
    }

    /** The state of which another one's institution is told of: "the Maltese ministry"; empty if none is. */
    private String ofInstitution(String other) {
        for (var scene : story.scenes()) {
            var sentence = scene.sentence();
            for (var institution : sentence.all(Category.INSTITUTION)) {
                var state = sentence.last(Category.NATIONALITY, institution.from() - NEAR, institution.from());
                if (state != Item.NONE && !Roles.state(state).equals(other)) {
                    return Roles.state(state);
                }
            }
        }
        return "";
    }

    /** "The minister returned to Dublin". */
    private static String returned(Story story) {
        for (var scene : story.scenes()) {
            for (var words : scene.sentence().all(Category.RETURN)) {
                var place = scene.sentence().item(words.to());
                if (place.is(Category.CITY) || place.is(Category.STATE)) {
                    return Roles.state(place);
                }
            }
        }
        return "";
    }

    /**
     * Of two states between which something is, the other one: "the first treaty between Poland and Chad"; else the only other
     * that is named.
     */
    String partner(String state) {
        for (var scene : story.scenes()) {
            for (var between : scene.sentence().all(Category.BETWEEN)) {
                var pair = pair(scene.sentence(), between.to());
                if (pair.size() == 2 && pair.contains(state)) {
                    return pair.getFirst().equals(state) ? pair.getLast() : pair.getFirst();
                }
            }
        }
        var joined = joinedWith(state);
        if (!joined.isEmpty()) {
            return joined;
        }
        var others = new LinkedHashSet<>(named);
        others.remove(state);
        return others.size() == 1 ? others.iterator().next() : "";
    }

    /** "Polish-Chadian relations". */
    private String joinedWith(String state) {
        for (var scene : story.scenes()) {
            var sentence = scene.sentence();
            for (var first : sentence.all(Category.NATIONALITY)) {
                var second = sentence.item(first.to() + 1);
                if (sentence.is(first.to() + 1, Category.NATIONALITY) && sentence.token(first.to()).hyphen()) {
                    var pair = List.of(Roles.state(first), Roles.state(second));
                    if (pair.contains(state)) {
                        return pair.getFirst().equals(state) ? pair.getLast() : pair.getFirst();
                    }
                }
            }
        }
        return "";
    }

    private static List<String> pair(Sentence sentence, int from) {
        var states = new ArrayList<String>();
        var at = from;
        while (at < sentence.size() && (sentence.is(at, Category.STATE) || sentence.is(at, Category.STATE_TITLE)
                || sentence.is(at, Category.LINK) || sentence.is(at, Category.AND) || sentence.sign(at, ','))) {
            if (sentence.is(at, Category.STATE)) {
                states.add(Roles.state(sentence.item(at)));
            }
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return states;
    }

    /** Of two states that a report names, the one of which nobody is known. */
    private String other(Draft draft) {
        var sides = Story.sides(List.copyOf(draft.persons().values()));
        var known = sides.isEmpty() && draft.isVisit() && !draft.host().isEmpty() ? Set.of(draft.host()) : sides;
        var others = new LinkedHashSet<>(named);
        if (known.size() != 1 || others.size() != 2 || !others.removeAll(known)) {
            return "";
        }
        return others.size() == 1 ? others.iterator().next() : "";
    }

    /** Whether a report names a state, by its name, its people or its capital. */
    boolean isNamed(String state) {
        return named.contains(state)
                || story.scenes().stream().anyMatch(scene -> scene.sentence().values(Category.CITY)
                        .contains(Cities.capitalOf(state) + "|" + state));
    }

    /** "Spoke about Chad", "über die Lage in Chad": a state that need have nobody there. */
    private static boolean isSpokenAbout(Sentence sentence, Item state) {
        var before = sentence.item(state.from() - 1);
        return before.is(Category.ABOUT)
                || before.is(Category.IN)
                        && sentence.last(Category.TOPIC, before.from() - 2, before.from()) != Item.NONE;
    }

    private static Set<String> named(Story story) {
        var named = new LinkedHashSet<String>();
        for (var scene : story.scenes()) {
            scene.sentence().all(Category.STATE).stream().filter(state -> !isSpokenAbout(scene.sentence(), state))
                    .map(Roles::state).forEach(named::add);
            named.addAll(scene.sentence().values(Category.NATIONALITY));
        }
        return named;
    }
}
