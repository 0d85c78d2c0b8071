package org.kurultai.seeds.extract.scene;

import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Sentence;

/**
 * "The decisions of the Riga summit", "what was decided at the Riga summit": an engagement by its city, of which but what came
 * of it is told.
 */
public final class MereReference {

    /** What is done by those who are at a meeting. */
    private static final Categories DEEDS = Categories.of(Category.PERSONAL, Category.ATTEND, Category.GATHER,
            Category.MEET,
            Category.DISCUSS, Category.HELD, Category.HOST, Category.RECEIVE);

    private MereReference() {}

    /** Whether no more is told of an engagement. */
    public static boolean is(Sentence sentence, EventMention event, Language.Order order) {
        var city = sentence.item(event.at() - 1);
        if (!city.is(Category.CITY) || event.ordinal() > 0 || !order.namesUnbent()
                || sentence.has(Category.HELD) || sentence.zone() != Zone.BODY) {
            return false;
        }
        var article = sentence.item(city.from() - 1);
        var small = article.is(Category.LINK, "definite") ? sentence.item(article.from() - 1) : article;
        return small.is(Category.LINK, "of") || (small.is(Category.IN) || small.is(Category.MISSION, "at"))
                && isOfWhatWasDone(sentence, small.from() - 1);
    }

    /** "Had been decided at", "the documents, made known at": a participle of no person. */
    private static boolean isOfWhatWasDone(Sentence sentence, int participle) {
        var verb = sentence.item(participle);
        var before = sentence.is(participle - 1, Category.ARRIVE) ? participle - 2 : participle - 1;
        return before >= 0 && !verb.isAny(DEEDS)
                && (sentence.is(before, Category.BE) || sentence.is(before, Category.INSTRUMENT)
                        || sentence.is(before, Category.DOCUMENTS) || sentence.sign(before, ','));
    }
}
