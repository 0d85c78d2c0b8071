package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Whom somebody met beside a meeting in which the same sentence says he took part: "Minister A took part in the session of the
 * council in Riga and met with his colleague B", "attended the summit, where he held talks with B".
 *
 * @param one who took part
 * @param verb the verb of meeting
 * @param others whom that one met
 */
record MetBeside(PersonMention one, Item verb, List<PersonMention> others) {

    private static final int NEAR = 4;
    /** Of more it is told that they were there, too. */
    private static final int MOST = 3;

    static Optional<MetBeside> of(Scene scene) {
        return atMeeting(scene).or(() -> before(scene)).filter(met -> !met.others().isEmpty()
                && met.others().size() <= MOST && met.others().getFirst().from() - met.verb().to() <= NEAR);
    }

    private static Optional<MetBeside> atMeeting(Scene scene) {
        var sentence = scene.sentence();
        return scene.events().stream().filter(EventMention::isMeeting).findFirst().flatMap(event -> {
            var attend = sentence.last(Category.ATTEND, 0, event.start());
            var one = scene.persons().stream().filter(person -> person.to() <= attend.from()).toList();
            return sentence.between(Category.MEET, sentence.item(event.at()).to(), sentence.size()).stream()
                    .filter(verb -> one.size() == 1 && isOfItsOwn(sentence, verb)).findFirst()
                    .map(verb -> new MetBeside(one.getFirst(), verb, scene.persons().stream()
                            .filter(person -> person.from() >= verb.to()).toList()));
        });
    }

    /** "The summit will be held in Riga, A told the press after he had met B": what else who speaks of it had done before. */
    private static Optional<MetBeside> before(Scene scene) {
        var sentence = scene.sentence();
        var said = sentence.first(Category.SAY, 0, sentence.size());
        var verb = said == Item.NONE ? Item.NONE : sentence.all(Category.MEET).stream()
                .filter(met -> met.from() > said.from() && isAfter(sentence, met)).findFirst().orElse(Item.NONE);
        return verb == Item.NONE ? Optional.empty()
                : scene.persons().stream().filter(person -> person.to() <= verb.from()).reduce((one, last) -> last)
                        .map(one -> new MetBeside(one, verb, scene.persons().stream()
                                .filter(person -> person.from() >= verb.to()).toList()));
    }

    static boolean isAfter(Sentence sentence, Item verb) {
        return sentence.last(Category.DURING, verb.from() - NEAR, verb.from()).is(Category.DURING, "after");
    }

    /** "And met", "where he is to meet": behind a word with which another part of the sentence begins. */
    private static boolean isOfItsOwn(Sentence sentence, Item verb) {
        return sentence.last(Category.AND, verb.from() - 2, verb.from()) != Item.NONE
                || sentence.last(Category.CLAUSE, verb.from() - NEAR, verb.from()).is(Category.CLAUSE, "place");
    }
}
