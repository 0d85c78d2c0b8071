package org.kurultai.seeds.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Those of a delegation whom the next sentence names, which does not say whose it is: "met a Polish delegation. It was led by Minister A", "at its
 * head was A", "Minister A was in it".
 */
final class LedNext {

    private final List<Scene> scenes;

    private LedNext(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /** The scenes of a report, with the state of the delegation for those who led it or were in it. */
    static List<Scene> settle(List<Scene> scenes) {
        var next = new LedNext(scenes);
        return IntStream.range(0, scenes.size()).mapToObj(next::settled).toList();
    }

    /** Who led a delegation that the sentence before says somebody met. */
    static Stream<PersonMention> leaders(List<Scene> scenes) {
        var next = new LedNext(scenes);
        return IntStream.range(1, scenes.size())
                .filter(at -> isMet(scenes.get(at - 1).sentence()) && !scenes.get(at).persons().isEmpty()
                        && !next.stateAt(at).isEmpty())
                .mapToObj(at -> scenes.get(at).persons().getFirst())
                .filter(person -> !person.offices().isEmpty());
    }

    private static boolean isMet(Sentence sentence) {
        return sentence.has(Category.MEET) || sentence.has(Category.RECEIVE);
    }

    private Scene settled(int at) {
        var state = scenes.get(at).persons().isEmpty() ? "" : stateAt(at);
        return state.isEmpty() ? scenes.get(at) : scenes.get(at).with(scenes.get(at).persons().stream()
                .map(person -> person.state().isEmpty() && person.organization().isEmpty() && !person.isBare()
                        ? person.of(state) : person)
                .toList());
    }

    /** The state of the delegation that the sentence goes on about; empty if it does about none. */
    private String stateAt(int at) {
        if (at == 0 || !goesOn(scenes.get(at))
                || scenes.get(at).sentence().zone() != scenes.get(at - 1).sentence().zone()) {
            return "";
        }
        var told = statesOf(scenes.get(at - 1).sentence());
        return told.size() == 1 ? told.getFirst() : told.isEmpty() ? stateAt(at - 1) : "";
    }

    /** "It was led by", "at its head was", "A and B are in it", "the delegation was led by". */
    private static boolean goesOn(Scene scene) {
        var sentence = scene.sentence();
        if (sentence.has(Category.DELEGATION)) {
            return sentence.is(0, Category.LINK) && sentence.is(1, Category.DELEGATION) && statesOf(sentence).isEmpty()
                    && (sentence.is(2, Category.REPRESENT) || sentence.is(2, Category.ATTEND));
        }
        var behind = scene.persons().isEmpty() ? 0 : scene.persons().getLast().to();
        var being = sentence.sign(behind, ',') ? behind + 1 : behind;
        return sentence.item(0).is(Category.ATTEND, "headed") || sentence.is(being, Category.BE)
                && sentence.is(being + 1, Category.IN) && sentence.item(being + 2).is(Category.PRONOUN, "object");
    }

    private static List<String> statesOf(Sentence sentence) {
        var states = new ArrayList<String>();
        for (var delegation : sentence.all(Category.DELEGATION)) {
            var state = stateOf(sentence, delegation);
            if (!state.isEmpty() && !states.contains(state)) {
                states.add(state);
            }
        }
        return states;
    }

    /** "A Polish delegation", "Poland's delegation", "a Polish parliamentary delegation", "a delegation of the Polish parliament". */
    private static String stateOf(Sentence sentence, Item delegation) {
        var at = delegation.from() - 1;
        while (sentence.is(at, Category.PORTFOLIO)
                || at > 0 && sentence.token(at).kind() == Token.Kind.SUFFIX) {
            at--;
        }
        var before = Roles.state(sentence.item(at));
        var next = delegation.to();
        while (sentence.is(next, Category.LINK) || sentence.is(next, Category.STATE_TITLE)
                || sentence.is(next, Category.FROM)) {
            next = sentence.item(next).to();
        }
        return before.isEmpty() && next > delegation.to() ? Roles.state(sentence.item(next)) : before;
    }
}
