package org.kurultai.seeds.extract.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Letters;
import org.kurultai.seeds.mention.person.PersonMention;

/** The states of those whom a report names with one: a name alone, or a surname, is that of the only one who bears it. */
public final class Bearers {

    private static final int INITIAL = 2;
    /** A surname of more is nobody's. */
    private static final int MOST = 16;

    private final Map<String, Set<Bearer>> bySurname = new HashMap<>();

    public Bearers(List<Scene> scenes) {
        scenes.stream().flatMap(scene -> scene.persons().stream())
                .filter(person -> !person.state().isEmpty() && person.words() > 1)
                .map(person -> new Bearer(words(person.name()), person.state()))
                .filter(bearer -> !bearer.words().isEmpty())
                .forEach(bearer -> bySurname
                        .computeIfAbsent(bearer.words().getLast(), surname -> new HashSet<>()).add(bearer));
    }

    private record Bearer(List<String> words, String state) {}

    /** The person with the state in which the report names the only bearer of the name, if no state stands beside it. */
    PersonMention named(PersonMention person) {
        var words = person.isBare() ? words(person.name()) : List.<String>of();
        if (words.isEmpty()) {
            return person;
        }
        var bearers = bySurname.getOrDefault(words.getLast(), Set.of());
        var states = bearers.stream().limit(MOST + 1L)
                .filter(bearer -> bearer.words().containsAll(words)).map(Bearer::state).collect(Collectors.toSet());
        return states.size() == 1 && bearers.size() <= MOST ? person.of(states.iterator().next()) : person;
    }

    private static List<String> words(String name) {
        return Arrays.stream(Letters.fold(name).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > INITIAL)
                .toList();
    }
}
