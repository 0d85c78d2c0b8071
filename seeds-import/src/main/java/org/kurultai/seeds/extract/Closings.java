package org.kurultai.seeds.extract;

import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.extract.EventMention.Relation;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/** Reads when a meeting ends of which the report has told when it began: "The conference will end on 6 May". */
final class Closings {

    /** "It will run until Friday": so many words stand before the verb where they name no meeting. */
    private static final int SUBJECT = 3;

    private static final int LONGEST = 14;

    private final Story story;

    Closings(Story story) {
        this.story = story;
    }

    void read(Scene scene) {
        var sentence = scene.sentence();
        var close = sentence.first(Category.CLOSE, 0, sentence.size());
        var meeting = story.current().filter(Draft::isMeeting);
        if (close == Item.NONE || meeting.isEmpty() || scene.asides().is(close.from())
                || scene.events().stream().anyMatch(event -> event.relation() != Relation.THIS)
                || scene.events().stream().noneMatch(EventMention::isMeeting) && close.from() > SUBJECT) {
            return;
        }
        var begun = meeting.get().when();
        var last = inYearOf(begun, story.calendar().in(scene, 0, sentence.size(), close.from()));
        if (begun.isFull() && begun.start().equals(begun.end()) && last.when().isFull()
                && last.when().end().after(begun.start()) == Answer.YES
                && last.when().end().latest().isBefore(begun.start().earliest().plusDays(LONGEST))) {
            meeting.get().until(last, sentence.zone());
        }
    }

    /** "It began on 3 May 2022 and ends on 6 May": of the same year. */
    private static Dated inYearOf(When begun, Dated last) {
        var end = last.when().end();
        if (end.hasYear() || end.day() == 0 || !begun.isFull()) {
            return last;
        }
        var day = end.refinedBy(new PartialDate(begun.start().year(), 0, 0, Qualifier.EXACT));
        return new Dated(new When(day, day, begun.basis()), last.span(), last.rule());
    }
}
