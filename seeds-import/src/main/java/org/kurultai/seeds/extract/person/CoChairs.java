package org.kurultai.seeds.extract.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;

/** Of the two who chair together what two states hold, each is of one of them, in the order in which the states are named. */
final class CoChairs {

    private static final int NEAR = 3;

    private final List<Scene> scenes;
    private final Scene scene;

    CoChairs(List<Scene> scenes, Scene scene) {
        this.scenes = scenes;
        this.scene = scene;
    }

    /** The persons of the sentence, those who chair it together with their states. */
    List<PersonMention> of(List<PersonMention> persons) {
        var two = persons.stream().filter(person -> !person.isBare() || person.words() > 1).toList();
        if (two.size() != 2 || !areTogether(two.getFirst(), two.getLast())
                || two.stream().anyMatch(person -> person.words() < 2 || !person.organization().isEmpty())) {
            return persons;
        }
        var told = two.stream().map(PersonMention::state).filter(state -> !state.isEmpty()).toList();
        var pair = pair();
        if (told.size() > 1 || pair.size() != 2 || !pair.containsAll(told)) {
            return persons;
        }
        var first = told.isEmpty() ? pair.getFirst()
                : two.getFirst().state().isEmpty() ? other(pair, told.getFirst()) : told.getFirst();
        return persons.stream().map(person -> person == two.getFirst() ? person.of(first)
                : person == two.getLast() ? person.of(other(pair, first)) : person).toList();
    }

    /** "A and B co-chaired", "the delegations were headed by A and B", "Ministers A and B". */
    private boolean areTogether(PersonMention first, PersonMention second) {
        var sentence = scene.sentence();
        var led = sentence.item(first.from() - 1);
        var by = led.is(Category.ATTEND, "by") || led.is(Category.REPRESENT);
        var ministers = first.kind() == RoleMention.Kind.SEVERAL && second.kind() == RoleMention.Kind.SEVERAL;
        return ministers || sentence.all(Category.ATTEND).stream().anyMatch(word -> word.is(Category.ATTEND, "pair"))
                || (by || areOfOneRank(first, second) && areConsultations()
                        && sentence.is(second.to(), Category.ATTEND))
                        && areJoined(first.to(), second.from());
    }

    /** Whether the sentence before tells of consultations, which two states hold. */
    private boolean areConsultations() {
        var before = scene.sentence().index() - 1;
        return before >= 0 && scenes.get(before).sentence().all(Category.EVENT).stream()
                .anyMatch(event -> event.is(Category.EVENT, "consultation"));
    }

    /** "The head of the department A and the head of the department B took part". */
    private static boolean areOfOneRank(PersonMention first, PersonMention second) {
        return !first.offices().isEmpty() && !second.offices().isEmpty()
                && first.offices().getFirst().kind().equals(second.offices().getFirst().kind());
    }

    private boolean areJoined(int from, int to) {
        for (var at = from + 1; at < to; at++) {
            if (!scene.sentence().is(at, Category.HONORIFIC) && !scene.sentence().is(at, Category.LINK)) {
                return false;
            }
        }
        return scene.sentence().is(from, Category.AND);
    }

    private static String other(List<String> pair, String state) {
        return pair.getFirst().equals(state) ? pair.getLast() : pair.getFirst();
    }

    /** The two states that this sentence or the nearest before it names; none if each names more or fewer. */
    private List<String> pair() {
        for (var at = scene.sentence().index(); at >= Math.max(0, scene.sentence().index() - NEAR); at--) {
            var states = states(scenes.get(at));
            if (states.size() == 2) {
                return List.copyOf(states);
            }
        }
        return List.of();
    }

    private static Set<String> states(Scene scene) {
        var sentence = scene.sentence();
        var states = new LinkedHashSet<String>();
        for (var at = 0; at < sentence.size(); at++) {
            if (sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY)) {
                states.add(Roles.state(sentence.item(at)));
            }
        }
        return states;
    }
}
