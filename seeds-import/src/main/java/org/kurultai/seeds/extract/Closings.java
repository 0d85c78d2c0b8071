package org.kurultai.seeds.extract;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;
import org.kurultai.seeds.extract.EventMention.Relation;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Token;

/** Reads when a meeting ends of which the report has told when it began: "The conference will end on 6 May". */
final class Closings {

    private static final int LONGEST = 14;
    private static final int LEAP_YEAR = 2000;

    private final Story story;

    Closings(Story story) {
        this.story = story;
    }

    void read(Scene scene) {
        var sentence = scene.sentence();
        var close = sentence.last(Category.CLOSE, 0, sentence.size());
        var meeting = story.current().filter(Draft::isMeeting);
        if (close == Item.NONE || meeting.isEmpty() || scene.asides().is(close.from())
                || scene.events().stream().anyMatch(event -> event.relation() != Relation.THIS)
                || scene.events().stream().noneMatch(EventMention::isMeeting) && namesSubject(scene, close.from())) {
            return;
        }
        var begun = meeting.get().when();
        var last = date(scene, close);
        if (begun.start().day() > 0 && begun.start().equals(begun.end()) && last.when().start().day() > 0) {
            range(begun, last.when()).ifPresent(range -> meeting.get()
                    .until(new Dated(range, last.span(), last.rule()), sentence.zone()));
        }
    }

    /** "It began on 3 May 2022 and ends on 6 May": both of the year that is told of either. */
    private static Optional<When> range(When begun, When last) {
        var year = Math.max(begun.start().year(), last.end().year());
        var start = begun.start().hasYear() ? begun.start() : inYear(begun.start(), year);
        var end = last.end().hasYear() ? last.end() : inYear(last.end(), year);
        var first = start.hasYear() ? start : inYear(start, LEAP_YEAR);
        var days = ChronoUnit.DAYS.between(first.latest(), inYear(end, first.year()).latest());
        return days > 0 && days < LONGEST && start.hasYear() == end.hasYear()
                ? Optional.of(new When(start, end, begun.isFull() ? begun.basis() : last.basis()))
                : Optional.empty();
    }

    /** Whether it is something else that ends: "The mandate of the chair", but not "It". */
    private static boolean namesSubject(Scene scene, int close) {
        for (var at = 0; at < close; at++) {
            var place = at;
            if (scene.sentence().item(at) == Item.NONE && scene.sentence().token(at).kind() == Token.Kind.WORD
                    && scene.dates().stream().noneMatch(date -> place >= date.from() && place < date.to())) {
                return true;
            }
        }
        return false;
    }

    /** Behind the verb, where it stands there. */
    private Dated date(Scene scene, Item close) {
        var size = scene.sentence().size();
        var behind = story.report().language().order().headLast() ? Dated.NONE
                : story.calendar().in(scene, close.to(), size, close.to());
        return behind.isNone() ? story.calendar().in(scene, 0, size, close.from()) : behind;
    }

    private static PartialDate inYear(PartialDate date, int year) {
        return date.hasYear() || year == 0 || !new DateMention(date, date, 0, 1).isOf(year) ? date
                : date.refinedBy(new PartialDate(year, 0, 0, Qualifier.EXACT));
    }
}
