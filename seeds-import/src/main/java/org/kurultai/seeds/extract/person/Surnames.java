package org.kurultai.seeds.extract.person;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Sentence;

/**
 * Where every noun has a capital, one word is a name only at once behind the office of a state: "the Polish minister Nowak", or a
 * title: "Frau Nowak".
 */
public final class Surnames {

    private Surnames() {}

    /** Where names of one word stand that are surnames for sure. */
    public static Set<Span> of(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.persons().stream().filter(person -> is(scene.sentence(), person)))
                .map(PersonMention::nameSpan)
                .collect(Collectors.toSet());
    }

    private static boolean is(Sentence sentence, PersonMention person) {
        var name = IntStream.range(person.from() + 1, person.to())
                .filter(at -> sentence.token(at).start() == person.nameSpan().start())
                .findFirst();
        if (person.words() > 1 || name.isEmpty() || person.offices().isEmpty() && !isCounterpart(person)) {
            return false;
        }
        var word = name.getAsInt();
        var title = sentence.item(word - 1);
        return sentence.item(word).terms().isEmpty() && !sentence.token(word).allCapitals()
                && (title.is(Category.HONORIFIC)
                        || (!person.state().isEmpty() || person.offices().stream().anyMatch(Office::isSole))
                                && (title.is(Category.HEAD) || title.is(Category.COUNTERPART)));
    }

    private static boolean isCounterpart(PersonMention person) {
        return person.kind() == RoleMention.Kind.COUNTERPART;
    }
}
