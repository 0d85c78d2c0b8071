package org.kurultai.seeds.extract.whole;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.BareYears;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.MonthsBefore;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Months that are all that is told of when something was, or is to be: "in February he met the president", "her visit to Peru in May",
 * "the summit in Riga this coming July".
 */
final class ToldMonths {

    /** A sentence begins with a month behind at most so many words. */
    private static final int FIRST = 2;
    private static final int FAR = 18;
    /** Behind these a month is that of something else. */
    private static final List<Category> OTHERS = List.of(Category.CLAUSE, Category.SAY, Category.DISCUSS,
            Category.MEET, Category.RECEIVE, Category.GATHER, Category.ARRIVE, Category.CONCLUDE, Category.EVENT,
            Category.SINCE, Category.DURING, Category.INSTRUMENT);

    private final Story story;

    ToldMonths(Story story) {
        this.story = story;
    }

    void read() {
        var undated = story.drafts().stream().filter(draft -> draft.when().isUnknown()).toList();
        for (var draft : undated) {
            story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY
                    && draft.isToldWithin(scene.sentence().span())).findFirst()
                    .ifPresent(scene -> month(scene, draft).ifPresent(month -> draft.when(month, Zone.BODY)));
        }
    }

    private Optional<Dated> month(Scene scene, Draft draft) {
        var sentence = scene.sentence();
        var at = scene.at(draft.spanOf(Field.TYPE));
        return sentence.all(Category.MONTH).stream()
                .filter(month -> isBare(scene, month) && (isFirst(scene, month, at) || isBehind(sentence, month, at)))
                .min(Comparator.comparingInt(month -> Math.abs(month.from() - at)))
                .map(month -> dated(scene, month, draft)).filter(month -> !month.isNone());
    }

    /** Neither with a day nor with a year. */
    private static boolean isBare(Scene scene, Item month) {
        return !BareYears.isYear(scene.sentence(), month.to()) && scene.dates().stream()
                .noneMatch(date -> date.from() <= month.from() && month.from() < date.to());
    }

    private static boolean isFirst(Scene scene, Item month, int at) {
        return month.from() <= FIRST && at > month.from() && scene.events().size() < 2;
    }

    private static boolean isBehind(Sentence sentence, Item month, int at) {
        var from = sentence.item(at).to();
        return month.from() > at && month.from() - at < FAR && !sentence.sign(month.from() - 2, ',')
                && IntStream.range(from, month.from())
                        .noneMatch(between -> sentence.sign(between, ';')
                                || OTHERS.stream().anyMatch(category -> sentence.is(between, category)));
    }

    private Dated dated(Scene scene, Item month, Draft draft) {
        return draft.isScheduled() ? story.monthAhead(scene, Math.max(0, month.from() - 1), month.to())
                : MonthsBefore.in(story, scene, Math.max(0, month.from() - 1), month.to());
    }
}
