package org.kurultai.seeds.extract.meeting;

import java.util.Optional;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * A meeting for which those who met prepared: "the ministers met in Riga to prepare the summit, which will be held in Oslo", "to
 * prepare the summit in Oslo, the ministers met in Riga". Where and when it is to be is told in the one part, and of them in the other.
 *
 * @param event the words for the one that was prepared
 * @param cut the word with which the second part begins
 * @param first whether that meeting is told of in the first part
 */
record PreparedFor(EventMention event, int cut, boolean first) {

    private static final int NEAR = 3;

    /** The one that is told of behind those who met; none if they met for nothing else. */
    static Optional<PreparedFor> in(Scene scene, EventMention met) {
        var sentence = scene.sentence();
        var others = scene.events().stream().filter(event -> event.isMeeting() && event.isTelling()).toList();
        return others.stream().filter(event -> event.at() > met.at()).findFirst()
                .flatMap(event -> words(sentence, met, event))
                .or(() -> others.stream().findFirst().filter(event -> event.at() < met.at())
                        .flatMap(event -> opening(sentence, met, event)));
    }

    private static Optional<PreparedFor> opening(Sentence sentence, EventMention met, EventMention event) {
        var words = sentence.last(Category.AHEAD, 0, event.at());
        var apart = sentence.sign(met.from() - 1, ',') || sentence.sign(met.from() - 2, ',');
        return isPurpose(words) && words.from() < NEAR && met.from() > event.at() && apart
                ? Optional.of(new PreparedFor(event, met.from(), true)) : Optional.empty();
    }

    private static boolean isPurpose(Item words) {
        return words != Item.NONE && !words.is(Category.AHEAD, "coming") && !words.is(Category.AHEAD, "before");
    }

    private static Optional<PreparedFor> words(Sentence sentence, EventMention met, EventMention event) {
        var words = sentence.last(Category.AHEAD, met.at() + 1, event.at());
        var behind = Math.max(event.to(), sentence.item(event.at()).to());
        var last = sentence.first(Category.AHEAD, event.at() + 1, behind + 1);
        if (isPurpose(words)) {
            return Optional.of(new PreparedFor(event, words.from(), false));
        }
        var comma = event.at();
        while (comma > met.at() && comma > event.at() - 2 * NEAR && !sentence.sign(comma, ',')) {
            comma--;
        }
        return last != Item.NONE && sentence.sign(comma, ',') ? Optional.of(new PreparedFor(event, comma, false))
                : Optional.empty();
    }
}
