package org.kurultai.seeds.extract.series;

import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.extract.date.BareYears;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** In which year the next meeting is. */
final class NextYear {

    private final Story story;

    NextYear(Story story) {
        this.story = story;
    }

    /** The year that is told, as such or from that of the meeting or of the page: next year, in September. */
    int of(Scene scene, Draft meeting, int from, int to) {
        var sentence = scene.sentence();
        var held = meeting.when().start();
        var ahead = story.calendar().in(scene, from, to, from).when().start();
        var told = ahead.isDay() && ahead.hasYear() && ahead.after(held) != Answer.NO ? ahead.year()
                : BareYears.after(scene, held.year(), from, to);
        var year = told == 0 && isJoined(sentence, from, to) ? BareYears.after(scene, held.year(), to, sentence.size())
                : told;
        var base = story.calendar().year() > 0 ? story.calendar().year() : held.year();
        if (year > 0 || base == 0) {
            return year;
        }
        var behind = Math.max(from, sentence.last(Category.HOST, from, to).to());
        var month = sentence.first(Category.MONTH, behind, to).as(Category.MONTH)
                .or(() -> sentence.first(Category.LATER, behind, to).as(Category.LATER))
                .filter(term -> !term.value().isEmpty())
                .map(term -> Integer.parseInt(term.value()));
        var later = ahead.month() > 0 && ahead.month() == held.month() && ahead.day() > held.day() && held.day() > 0;
        var now = held.month() > 0 ? held.month() : story.report().pageDate().date().month();
        return BareYears.offset(sentence, from, to).map(offset -> base + offset)
                .or(() -> month.filter(value -> now > 0)
                        .map(value -> value > now || later && value == now ? base : base + 1))
                .orElse(0);
    }

    /** "The fourth meeting and that of their deputies in 2027": the year of both stands behind the last. */
    private static boolean isJoined(Sentence sentence, int from, int to) {
        return sentence.first(Category.AND, from, to) != Item.NONE;
    }
}
