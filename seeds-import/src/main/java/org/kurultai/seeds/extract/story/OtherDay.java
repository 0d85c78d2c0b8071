package org.kurultai.seeds.extract.story;

import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.extract.date.Calendar;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/** Sentences that begin with a day of their own: "On Monday evening the ministers attended a dinner", of what was on Tuesday. */
final class OtherDay {

    private static final int FIRST_WORDS = 2;
    private static final int DATE = 5;

    private OtherDay() {}

    /** Whether the day with which a sentence begins is none of those of an engagement. */
    static boolean begins(Scene scene, Calendar calendar, When engagement) {
        var sentence = scene.sentence();
        var dated = sentence.first(Category.WEEKDAY, 0, FIRST_WORDS) != Item.NONE
                || scene.dates().stream().anyMatch(date -> date.from() < FIRST_WORDS && date.hasDay());
        if (!dated || !engagement.isFull()) {
            return false;
        }
        var day = calendar.in(scene, 0, Math.min(DATE, sentence.size()), 0).when();
        return day.isFull() && (engagement.start().after(day.end()) == Answer.YES
                || day.start().after(engagement.end()) == Answer.YES);
    }
}
