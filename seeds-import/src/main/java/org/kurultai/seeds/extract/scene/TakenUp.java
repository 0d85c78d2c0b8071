package org.kurultai.seeds.extract.scene;

import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Sentences that go on about an engagement of before, which the one before them tells: "He had visited Oslo in 2018. During that
 * visit a plan was signed", "That meeting was chaired by A".
 */
public final class TakenUp {

    private static final int DETERMINED = 3;
    private static final Categories AT = Categories.of(Category.DURING, Category.IN, Category.MISSION);
    private static final Categories MET = Categories.of(Category.MEET, Category.GATHER, Category.HELD);

    private TakenUp() {}

    /** Whether a sentence without a time of its own names an engagement as one that is known; a visit, or another. */
    public static boolean is(Scene scene, boolean visit) {
        var sentence = scene.sentence();
        return scene.dates().isEmpty() && !sentence.has(Category.DAY_OFFSET) && !sentence.has(Category.FUTURE)
                && sentence.all(Category.EVENT).stream()
                        .anyMatch(event -> isVisit(event) == visit && isKnown(sentence, event));
    }

    /**
     * Whether a sentence tells of an engagement of a year before.
     *
     * @param year the year that the report is about; 0 if unknown
     */
    public static boolean isOfBefore(Scene told, int year, boolean visit) {
        var sentence = told.sentence();
        var tells = visit ? isVisiting(sentence) : sentence.hasAny(MET, 0, sentence.size());
        return tells && !sentence.has(Category.FUTURE)
                && (sentence.all(Category.YEAR_OFFSET).stream()
                        .anyMatch(offset -> offset.as(Category.YEAR_OFFSET).orElseThrow().value().startsWith("-"))
                        || told.dates().stream().map(date -> date.start().year())
                                .anyMatch(of -> of > 0 && of < year));
    }

    private static boolean isVisiting(Sentence sentence) {
        return sentence.all(Category.ARRIVE).stream().anyMatch(verb -> verb.is(Category.ARRIVE, "visit"))
                || sentence.all(Category.EVENT).stream().anyMatch(TakenUp::isVisit);
    }

    private static boolean isVisit(Item event) {
        return event.as(Category.EVENT).orElseThrow().kind().equals(EngagementType.VISIT.code());
    }

    /** "During the visit", "at that meeting", "that meeting was". */
    private static boolean isKnown(Sentence sentence, Item event) {
        var from = event.from() - DETERMINED;
        return (sentence.hasAny(AT, from, event.from())
                || event.from() == 1 && sentence.is(0, Category.CLAUSE))
                && sentence.between(Category.LINK, from, event.from()).stream()
                        .noneMatch(link -> link.is(Category.LINK, "indefinite"))
                && sentence.first(Category.ORDINAL, from, event.from()) == Item.NONE;
    }
}
