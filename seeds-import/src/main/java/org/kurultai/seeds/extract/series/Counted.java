package org.kurultai.seeds.extract.series;

import java.util.Optional;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.extract.scene.CountedOn;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads former engagements by the numbers that they have in the series: "the second was held in Riga, the third in Tartu". */
final class Counted {

    private final Predecessors predecessors;

    Counted(Predecessors predecessors) {
        this.predecessors = predecessors;
    }

    /**
     * Reads those that a sentence counts.
     *
     * @param main the one of the highest number of which the report tells
     * @param open whether others may be of higher numbers, as what the report is about has none
     */
    void read(Scene scene, Draft main, boolean open) {
        counted(scene, main, open);
        listed(scene, main);
    }

    /** "The first was held in Riga in 2018 and the second in Tartu": ordinals lower than that of the report's own. */
    private void counted(Scene scene, Draft main, boolean open) {
        var sentence = scene.sentence();
        for (var ordinal : sentence.all(Category.ORDINAL)) {
            var number = Occasions.number(ordinal);
            if ((isBefore(sentence, ordinal, main, open) && CountedOn.isAlone(sentence, ordinal)
                    || CountedOn.is(sentence, ordinal))
                    && !predecessors.isKnown(main, number) && !CountedOn.isDay(sentence, ordinal)
                    && (Predecessors.isTimed(sentence, ordinal.to(), Predecessors.endOfClause(sentence, ordinal.to()))
                            || isPlaced(sentence, CountedOn.behind(sentence, ordinal)))) {
                var end = Predecessors.endOfClause(sentence, ordinal.to());
                Predecessors.numbered(scene, number, ordinal,
                        hosted(scene, main, ordinal, end)
                                .or(() -> predecessors.add(scene, main, number, ordinal, end)));
            }
        }
    }

    /** "Riga hosted the second in May 2018": the city stands before the verb. */
    private Optional<Draft> hosted(Scene scene, Draft main, Item ordinal, int end) {
        var sentence = scene.sentence();
        var verb = sentence.item(ordinal.from() - 2);
        return verb.is(Category.HOST) && sentence.is(ordinal.from() - 1, Category.LINK)
                ? predecessors.hosted(scene, main, verb, end) : Optional.empty();
    }

    /** A lower number than its own; of one that has none "the first of them was", and the next behind that. */
    private boolean isBefore(Sentence sentence, Item ordinal, Draft main, boolean open) {
        var number = Occasions.number(ordinal);
        var ofThem = sentence.item(ordinal.to()).is(Category.OCCASION, "edition");
        return number < main.ordinal()
                || open && main.isMeeting()
                        && (ofThem || number > 1 && predecessors.isKnown(main, number - 1));
    }

    /** "Had been in Riga", "took place in Riga". */
    private static boolean isPlaced(Sentence sentence, int from) {
        var at = from;
        var told = false;
        while (sentence.is(at, Category.BE) || sentence.is(at, Category.HELD)) {
            var verb = sentence.item(at);
            told |= verb.is(Category.BE, "then") || verb.is(Category.BE, "past") || verb.is(Category.HELD);
            at = verb.to();
        }
        return told && sentence.is(at, Category.IN);
    }

    /** "Riga, 2018 – first meeting; Tartu, 2019 – second": a list of all before. */
    private void listed(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var ordinal : sentence.all(Category.ORDINAL)) {
            var number = Occasions.number(ordinal);
            var city = sentence.last(Category.CITY, startOfItem(sentence, ordinal.from()), ordinal.from());
            if (number < main.ordinal() && city != Item.NONE && CountedOn.isDash(sentence, ordinal.from() - 1)
                    && !predecessors.isKnown(main, number) && !CountedOn.isDay(sentence, ordinal)) {
                Predecessors.numbered(scene, number, ordinal,
                        predecessors.add(scene, main, number, city, ordinal.from()));
            }
        }
    }

    private static int startOfItem(Sentence sentence, int before) {
        var at = before;
        while (at > 0 && !sentence.sign(at - 1, ';') && !sentence.sign(at - 1, ':')) {
            at--;
        }
        return at;
    }
}
