package org.kurultai.seeds.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.mention.PersonMention;
import org.kurultai.seeds.mention.Roles;
import org.kurultai.seeds.text.Item;

/** Of the few states that have an office of that name, its holder is of the only one that the report names. */
final class FewStates {

    /** A state whose adjective is that of another too, which is meant where the report names but that one: "Congolese". */
    private static final Map<String, String> NAMESAKES = Map.of("COD", "COG");
    private static final List<Category> NAMES = List.of(Category.STATE, Category.NATIONALITY);

    private final Language language;
    private final Set<String> named;
    private final Set<String> byName;

    private FewStates(List<Scene> scenes, Language language) {
        this.language = language;
        this.named = scenes.stream().flatMap(FewStates::states).collect(Collectors.toSet());
        this.byName = scenes.stream()
                .flatMap(scene -> scene.sentence().all(Category.STATE).stream().map(Roles::state))
                .collect(Collectors.toSet());
    }

    static List<Scene> settle(List<Scene> scenes, Language language) {
        var few = new FewStates(scenes, language);
        return scenes.stream().map(few::settle).toList();
    }

    private Scene settle(Scene scene) {
        return scene.with(scene.persons().stream().map(this::settle).toList());
    }

    private PersonMention settle(PersonMention person) {
        var namesake = NAMESAKES.getOrDefault(person.state(), "");
        if (byName.contains(namesake) && !byName.contains(person.state())) {
            return person.of(namesake);
        }
        if (person.role().isEmpty() || !person.state().isEmpty() || !person.organization().isEmpty()) {
            return person;
        }
        var told = language.statesOf(person.role()).stream().filter(named::contains).toList();
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
