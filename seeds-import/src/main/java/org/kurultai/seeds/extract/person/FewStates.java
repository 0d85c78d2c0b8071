package org.kurultai.seeds.extract.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Standing;
import org.kurultai.seeds.text.Item;

/**
 * Of the few states that have an office of that name, its holder is of that of the page, else of the only one that the report
 * names; whoever comes to one of them is of another.
 */
public final class FewStates {

    /** A state whose adjective is that of another too, which is meant where the report names but that one: "Congolese". */
    private static final Map<String, String> NAMESAKES = Map.of("COD", "COG");
    private static final List<Category> NAMES = List.of(Category.STATE, Category.NATIONALITY);

    private final Language language;
    private final Set<String> named;
    private final Set<String> byName;
    private final String home;

    private FewStates(List<Scene> scenes, Language language, String home) {
        this.language = language;
        this.home = home;
        this.named = scenes.stream().flatMap(FewStates::states).collect(Collectors.toSet());
        this.byName = scenes.stream()
                .flatMap(scene -> scene.sentence().all(Category.STATE).stream().map(Roles::state))
                .collect(Collectors.toSet());
    }

    /**
     * The scenes of a report, with the states of those who hold such offices.
     *
     * @param home the state whose page it is; empty if that is not known
     */
    public static List<Scene> settle(List<Scene> scenes, Language language, String home) {
        var few = new FewStates(scenes, language, home);
        return scenes.stream().map(few::settle).toList();
    }

    private Scene settle(Scene scene) {
        return scene.with(scene.persons().stream().map(person -> settle(person, scene)).toList());
    }

    private PersonMention settle(PersonMention person, Scene scene) {
        var namesake = NAMESAKES.getOrDefault(person.state(), "");
        if (byName.contains(namesake) && !byName.contains(person.state())) {
            return person.of(namesake);
        }
        if (person.role().isEmpty() || !person.state().isEmpty() || !person.organization().isEmpty()) {
            return person;
        }
        var few = language.statesOf(person.role());
        var told = few.stream().filter(named::contains).toList();
        if (few.contains(home) && !home.equals(told.isEmpty() ? home : told.getFirst())) {
            return person;
        }
        if (few.contains(home) && told.size() < 2 && person.standing() != Standing.MET) {
            return person.of(home);
        }
        if (person.standing() == Standing.GUEST && few.size() == 2) {
            var others = few.stream().filter(state -> states(scene).noneMatch(state::equals)).toList();
            return others.size() == 1 ? person.of(others.getFirst()) : person;
        }
        return told.size() == 1 ? person.of(told.getFirst()) : person;
    }

    private static Stream<String> states(Scene scene) {
        var sentence = scene.sentence();
        var states = NAMES.stream().flatMap(name -> sentence.all(name).stream().filter(item -> !item.is(Category.HEAD))
                .flatMap(item -> item.as(name).stream()).map(term -> term.value()));
        return Stream.concat(states, sentence.all(Category.CITY).stream().map(FewStates::ofCity));
    }

    private static String ofCity(Item city) {
        return city.as(Category.CITY).map(term -> term.value().substring(term.value().indexOf('|') + 1)).orElse("");
    }
}
