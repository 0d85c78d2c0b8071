package org.kurultai.seeds.extract.meeting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.office.Roles;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** The states of which a report says that they were not there: "Chad and Peru did not take part", "not represented was Chad". */
public final class AbsentStates {

    private static final int NEAR = 5;
    private static final Categories THERE = Categories.of(
            Category.ATTEND, Category.REPRESENT, Category.DELEGATION, Category.ARRIVE);

    private AbsentStates() {}

    /** All of a report. */
    public static Set<String> of(Story story) {
        return story.scenes().stream().flatMap(AbsentStates::in).collect(toUnmodifiableSet());
    }

    private static Stream<String> in(Scene scene) {
        var sentence = scene.sentence();
        if (!sentence.has(Category.NOT) && !sentence.has(Category.MISSING)) {
            return Stream.of();
        }
        return IntStream.range(0, sentence.size()).filter(at -> !scene.inRole(at))
                .mapToObj(at -> StateList.of(sentence, at)).filter(list -> are(sentence, list))
                .flatMap(list -> list.states().stream().map(Roles::state));
    }

    /** Whether those of a list were not there. */
    static boolean are(Sentence sentence, StateList list) {
        return !list.states().isEmpty() && list.states().getFirst().is(Category.STATE)
                && (isSubject(sentence, list.from()) && !isOwner(sentence, list.to()) && missed(sentence, list.to())
                        || missedBefore(sentence, list.from()));
    }

    private static boolean isSubject(Sentence sentence, int from) {
        var before = sentence.item(from - 1);
        return from == 0 || before.is(Category.LINK, "definite") || before.isOnly(Category.STOP)
                || before.is(Category.BUT) || before.is(Category.AND) || sentence.sign(from - 1, ',');
    }

    /** "Norway's minister did not". */
    private static boolean isOwner(Sentence sentence, int behind) {
        return behind < sentence.size() && sentence.token(behind).kind() == Token.Kind.SUFFIX;
    }

    /** "Did not attend", "stayed away", "sent no delegation". */
    private static boolean missed(Sentence sentence, int from) {
        var end = from;
        while (end < Math.min(sentence.size(), from + NEAR + NEAR) && !sentence.sign(end, ',')
                && !sentence.is(end, Category.CLAUSE)) {
            end++;
        }
        var not = sentence.first(Category.NOT, from, Math.min(end, from + NEAR));
        return not != Item.NONE ? sentence.hasAny(THERE, from, end)
                : sentence.between(Category.MISSING, from, end).stream()
                        .anyMatch(verb -> verb.is(Category.MISSING, "absent"));
    }

    /** "Not represented were". */
    private static boolean missedBefore(Sentence sentence, int from) {
        var verb = sentence.item(sentence.item(from - 1).from() - 1);
        return sentence.is(from - 1, Category.BE) && (verb.is(Category.REPRESENT) || verb.is(Category.ATTEND))
                && sentence.is(verb.from() - 1, Category.NOT);
    }
}
