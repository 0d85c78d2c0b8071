package org.kurultai.seeds.extract.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.date.Yearless;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * From when until when a visit lasted of which one day is told or none, when all is read: "arrived on 3 May for a two-day visit",
 * "the trip, which had begun on 3 May", "the visit will end on Friday", "his visit lasts from 3 to 5 May".
 */
public final class VisitDays {

    private static final int NEAR = 4;
    private static final int SUBJECT = 6;
    private static final List<Category> OTHERS = List.of(Category.EVENT, Category.MEET, Category.RECEIVE,
            Category.CONCLUDE, Category.DURING, Category.CLAUSE, Category.SAY, Category.AND, Category.CANCEL,
            Category.NOT);

    private final Story story;

    public VisitDays(Story story) {
        this.story = story;
    }

    /** Reads all sentences. */
    public void read() {
        var visits = story.drafts().stream().filter(Draft::isVisit).toList();
        if (visits.size() == 1 && visits.getFirst().when().isUnknown()) {
            story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY)
                    .forEach(scene -> lasting(scene, visits.getFirst()));
        }
        story.first(EngagementType.VISIT).filter(VisitDays::isOneDay).ifPresent(visit -> story.scenes()
                .forEach(scene -> {
                    if (isOneDay(visit)) {
                        read(scene, visit);
                    }
                }));
    }

    /** "His visit to Riga lasts from 3 to 5 May": where nothing else is told between it and its days. */
    private void lasting(Scene scene, Draft visit) {
        var sentence = scene.sentence();
        subject(scene).filter(event -> event.relation() == EventMention.Relation.THIS)
                .flatMap(event -> scene.dates().stream()
                        .filter(days -> days.from() > event.at() && !days.start().equals(days.end())
                                && IntStream.range(event.at() + 1, days.from())
                                        .noneMatch(at -> isOther(scene, at, visit)))
                        .findFirst())
                .ifPresent(days -> {
                    var date = story.calendar().of(scene, days);
                    visit.when(date, sentence.zone());
                    if (story.calendar().isAhead(date.when()) == Answer.YES) {
                        visit.scheduled(date.span(), sentence.zone());
                    }
                });
    }

    /** What may have days of its own, or is elsewhere. */
    private static boolean isOther(Scene scene, int at, Draft visit) {
        var sentence = scene.sentence();
        var place = Visits.place(scene, sentence.item(at));
        return OTHERS.stream().anyMatch(category -> sentence.is(at, category))
                || !place.isNone() && !place.state().equals(visit.host());
    }

    private static boolean isOneDay(Draft visit) {
        return visit.when().start().day() > 0 && visit.when().start().equals(visit.when().end());
    }

    private void read(Scene scene, Draft visit) {
        var sentence = scene.sentence();
        var dated = visit.spanOf(Field.DATE).start();
        if (sentence.span().start() <= dated && dated < sentence.span().end()) {
            length(sentence, visit, sentence);
        } else if (sentence.zone() == Zone.BODY && visit.spanOf(Field.TYPE).start() <= dated && isOfIt(scene)) {
            story.scenes().stream().map(Scene::sentence)
                    .filter(other -> other.span().start() <= dated && dated < other.span().end()).findFirst()
                    .ifPresent(other -> length(sentence, visit, other));
        }
        if (isOneDay(visit) && sentence.zone() == Zone.BODY) {
            otherEnd(scene, visit);
        }
        if (isOneDay(visit) && sentence.zone() == Zone.BODY) {
            until(scene, visit);
        }
    }

    /** "Has been there since Monday. Her four-day visit": of no other, and with no day of its own. */
    private static boolean isOfIt(Scene scene) {
        var sentence = scene.sentence();
        return scene.dates().isEmpty() && !sentence.has(Category.WEEKDAY) && !sentence.has(Category.DAY_OFFSET)
                && subject(scene).filter(visit -> visit.relation() == EventMention.Relation.THIS
                        && sentence.first(Category.LENGTH, 0, visit.at() + NEAR) != Item.NONE).isPresent();
    }

    /** As many days as it lasts; to that day, where it ended then: "left on 5 May after a three-day visit". */
    private static void length(Sentence sentence, Draft visit, Sentence dated) {
        var words = sentence.first(Category.LENGTH, 0, sentence.size());
        var days = words.as(Category.LENGTH).map(term -> Integer.parseInt(term.value())).orElse(0);
        if (days < 2) {
            return;
        }
        var day = visit.when().start();
        var ended = dated.has(Category.CLOSE) || Journeys.isHome(dated)
                || sentence.last(Category.DURING, words.from() - NEAR, words.from()).is(Category.DURING, "after");
        var other = Yearless.plusDays(day, ended ? 1L - days : days - 1L);
        visit.until(new Dated(new When(ended ? other : day, ended ? day : other, visit.when().basis()),
                sentence.span(), "as many days as it lasts"), sentence.zone());
    }

    /** "The visit began on 3 May", "it ends on Friday", where the day is told on which it ended, or began. */
    private void otherEnd(Scene scene, Draft visit) {
        subject(scene).ifPresent(words -> {
            var close = verb(scene.sentence(), Category.CLOSE, words.at());
            var begin = verb(scene.sentence(), Category.BEGIN, words.at());
            last(scene, visit, close).or(() -> first(scene, visit, begin))
                    .ifPresent(when -> visit.until(new Dated(when, scene.sentence().span(), "from a day to a day"),
                            scene.sentence().zone()));
        });
    }

    /** "He will stay in Riga until 5 May", "until Friday she will be on a visit there". */
    private void until(Scene scene, Draft visit) {
        var sentence = scene.sentence();
        if (scene.events().stream().noneMatch(event -> event.type() == EngagementType.VISIT)) {
            return;
        }
        sentence.all(Category.UNTIL).stream()
                .filter(until -> sentence.is(until.to(), Category.WEEKDAY)
                        || scene.dates().stream().anyMatch(date -> date.from() == until.to()))
                .findFirst().flatMap(until -> last(scene, visit, until))
                .ifPresent(
                        when -> visit.until(new Dated(when, sentence.span(), "from a day to a day"), sentence.zone()));
    }

    private static Optional<EventMention> subject(Scene scene) {
        return scene.events().stream().filter(one -> one.type() == EngagementType.VISIT && one.at() < SUBJECT)
                .findFirst();
    }

    private static Item verb(Sentence sentence, Category category, int visit) {
        return sentence.first(category, visit + 1, visit + SUBJECT);
    }

    private Optional<When> last(Scene scene, Draft visit, Item verb) {
        return day(scene, verb).filter(day -> isAfter(day, visit.when().start()))
                .map(day -> new When(visit.when().start(), day, visit.when().basis()));
    }

    private Optional<When> first(Scene scene, Draft visit, Item verb) {
        return day(scene, verb).filter(day -> isAfter(visit.when().start(), day))
                .map(day -> new When(day, visit.when().start(), visit.when().basis()));
    }

    private static boolean isAfter(PartialDate day, PartialDate other) {
        return day.after(other) == Answer.YES || Yearless.isSoonAfter(other, day);
    }

    private Optional<PartialDate> day(Scene scene, Item verb) {
        return verb == Item.NONE ? Optional.empty()
                : Optional.of(story.calendar().in(scene, verb.to(), scene.sentence().size(), verb.to()).when().start())
                        .filter(day -> day.day() > 0);
    }
}
