package org.kurultai.seeds.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.PersonMention;
import org.kurultai.seeds.mention.RoleMention;

/**
 * Whoever accompanies somebody whom the report has told of before is of the same state: "Begleitet wurde Kovač von
 * Staatssekretär A", "at the side of Minister Kovač State Secretary A took part".
 */
final class Accompanied {

    private final Map<String, String> states = new HashMap<>();

    private Accompanied() {}

    /** The scenes of a report, with the states of those who accompany. */
    static List<Scene> settle(List<Scene> scenes) {
        var company = new Accompanied();
        return scenes.stream().map(company::settle).toList();
    }

    private Scene settle(Scene scene) {
        scene.persons().stream().filter(person -> !person.state().isEmpty())
                .forEach(person -> states.putIfAbsent(surname(person), person.state()));
        var sentence = scene.sentence();
        var first = scene.persons().stream().filter(Accompanied::isUnknown).mapToInt(PersonMention::from).min();
        if (!sentence.item(0).is(Category.ATTEND, "accompanied") || first.isEmpty()) {
            return scene;
        }
        var known = sentence.tokens().subList(0, first.getAsInt()).stream().filter(Token::capitalized)
                .map(word -> states.getOrDefault(word.fold(), "")).filter(state -> !state.isEmpty())
                .collect(Collectors.toSet());
        return known.size() != 1 ? scene
                : scene.with(scene.persons().stream()
                        .map(person -> isUnknown(person) ? person.of(known.iterator().next()) : person).toList());
    }

    private static boolean isUnknown(PersonMention person) {
        return person.state().isEmpty() && person.organization().isEmpty() && !person.role().isEmpty()
                && person.kind() != RoleMention.Kind.COUNTERPART;
    }

    private static String surname(PersonMention person) {
        return Letters.fold(person.name().substring(person.name().lastIndexOf(' ') + 1));
    }
}
