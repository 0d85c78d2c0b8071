package org.kurultai.seeds.extract.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.Events;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads former meetings that a sentence names by nothing but their days and cities: "the statements adopted at the trilateral meetings
 * on 3 May 2014 in Riga, on 5 June 2015 in Oslo and on 7 July 2017 in Riga".
 */
public final class DayByDay {

    private static final String RULE = "one of several, by city and day";
    private static final int FAR = 8;

    private final Story story;

    public DayByDay(Story story) {
        this.story = story;
    }

    /** One of them, by its day and its city. */
    private record Held(DateMention date, Located city) {}

    public void read(Scene scene) {
        var sentence = scene.sentence();
        var all = Dates.in(sentence);
        var held = all.stream().filter(DateMention::isFull)
                .flatMap(date -> city(scene, date).map(city -> new Held(date, city)).stream())
                .filter(one -> isOver(scene, one)).toList();
        if (sentence.zone() != Zone.BODY || held.size() < 2) {
            return;
        }
        var first = Math.min(held.getFirst().date().from(), scene.at(held.getFirst().city().span()));
        Events.in(sentence, scene.roles(), all, story.report().language().order().headLast()).stream()
                .filter(event -> event.isMeeting() && event.ordinal() == 0 && event.at() < first
                        && first - sentence.item(event.at()).to() <= FAR)
                .reduce((one, last) -> last)
                .ifPresent(event -> add(scene, event, held));
    }

    /** The city right before a day, or right behind it. */
    private Optional<Located> city(Scene scene, DateMention date) {
        var sentence = scene.sentence();
        var before = sentence.last(Category.IN, Math.max(0, date.from() - FAR), date.from());
        return Stream.of(before.from(), sentence.sign(date.to(), ',') ? date.to() + 1 : date.to())
                .filter(in -> sentence.is(in, Category.IN) && !sentence.is(in, Category.AND))
                .map(in -> story.places().ofAnother(scene, in + 1, in + 2))
                .filter(place -> place.hasCity()
                        && (scene.at(place.span()) > date.from() || isBeside(sentence, scene.at(place.span()), date)))
                .findFirst();
    }

    /** "In Riga on 3 May": with nothing between but a state and small words. */
    private static boolean isBeside(Sentence sentence, int city, DateMention date) {
        return IntStream.range(city + 1, date.from()).allMatch(at -> sentence.is(at, Category.LINK)
                || sentence.is(at, Category.STATE)
                || sentence.sign(at, ',') && sentence.is(at + 1, Category.STATE));
    }

    private boolean isOver(Scene scene, Held one) {
        var when = story.calendar().of(scene, one.date()).when();
        return story.main().filter(Draft::isMeeting)
                .filter(main -> main.when().isUnknown() ? story.calendar().isAhead(when) == Answer.NO
                        : main.when().start().after(when.end()) == Answer.YES)
                .isPresent();
    }

    private void add(Scene scene, EventMention event, List<Held> held) {
        var sentence = scene.sentence();
        var zone = sentence.zone();
        var main = story.main().orElseThrow();
        for (var one : held) {
            var when = story.calendar().of(scene, one.date());
            if (story.drafts().stream().noneMatch(draft -> draft.isMeeting() && draft.when().equals(when.when()))) {
                var draft = story.add(new Draft(event.type(), false, one.city().span(), zone, RULE));
                draft.body(main.body(), main.spanOf(Field.BODY), zone);
                draft.organization(main.organization(), main.spanOf(Field.ORGANIZATION), zone, RULE);
                draft.where(one.city(), zone);
                draft.when(when, zone);
            }
        }
    }
}
