package org.kurultai.seeds.extract.side;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Who visits which state, and so is not of it: "on the occasion of President A's visit to Peru", "the visit of A to Peru". */
final class Travellers {

    private static final int NEAR = 4;

    private final Story story;
    private final Map<Person, Set<String>> visited = new HashMap<>();

    Travellers(Story story) {
        this.story = story;
        story.scenes().forEach(scene -> scene.sentence().all(Category.EVENT).stream()
                .filter(event -> event.is(Category.EVENT, "visit")).forEach(visit -> read(scene, visit)));
        story.drafts().stream().filter(visit -> visit.isVisit() && !visit.host().isEmpty())
                .forEach(visit -> visit.persons().values().forEach(person -> add(person, visit.host())));
    }

    /** Whether somebody visits a state. */
    boolean visit(Person person, String state) {
        return visited.getOrDefault(person, Set.of()).contains(state);
    }

    private void read(Scene scene, Item visit) {
        for (var person : scene.persons()) {
            var owns = owns(scene.sentence(), person, visit);
            var end = owns ? visit.to() : isOf(scene.sentence(), person, visit) ? person.to() : -1;
            var state = end < 0 ? "" : whither(scene.sentence(), end);
            if (!state.isEmpty() && !state.equals(person.state())) {
                story.known(person, scene.sentence().zone()).ifPresent(one -> add(one, state));
            }
        }
    }

    private void add(Person person, String state) {
        visited.computeIfAbsent(person, one -> new HashSet<>(1)).add(state);
    }

    /** "A's first visit". */
    private static boolean owns(Sentence sentence, PersonMention person, Item visit) {
        return person.to() < visit.from() && visit.from() - person.to() < NEAR
                && sentence.token(person.to()).kind() == Token.Kind.SUFFIX;
    }

    /** "The visit of A", "the visit by the Peruvian president, A". */
    private static boolean isOf(Sentence sentence, PersonMention person, Item visit) {
        return person.from() > visit.to() && person.from() - visit.to() <= 2
                && (sentence.is(visit.to(), Category.LINK) || sentence.is(visit.to(), Category.BY));
    }

    private static String whither(Sentence sentence, int from) {
        var to = from;
        while (sentence.sign(to, ',')) {
            to++;
        }
        if (!sentence.is(to, Category.UNTIL) && !sentence.item(to).is(Category.PREPOSITION, "to")) {
            return "";
        }
        to++;
        while (sentence.is(to, Category.LINK) || sentence.is(to, Category.STATE_TITLE)) {
            to++;
        }
        var place = sentence.item(to);
        return place.is(Category.STATE) || place.is(Category.CITY) ? Roles.state(place) : "";
    }
}
