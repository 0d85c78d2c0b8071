package org.kurultai.seeds.extract.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.date.Sequels;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads meetings at which others prepared what a report is about: "the experts will meet there on 2 May". */
final class Preludes {

    private static final int NEAR = 5;
    private static final String RULE = Predecessors.RULE;

    private final Story story;
    private final Predecessors predecessors;

    Preludes(Story story, Predecessors predecessors) {
        this.story = story;
        this.predecessors = predecessors;
    }

    void read(Scene scene, Draft main) {
        if (main.isMeeting()) {
            prepared(scene, main);
            preluded(scene, main);
        }
    }

    /** "The experts had met in Cusco in May", "the working group met on 2 May": before the meeting of those whom they advise. */
    private void prepared(Scene scene, Draft main) {
        var sentence = scene.sentence();
        var officials = sentence.all(Category.HEADS).stream().filter(words -> words.is(Category.HEADS, "official"));
        var groups = sentence.all(Category.SITTING).stream().filter(group -> scene.events().isEmpty()
                && scene.dates().stream().anyMatch(date -> date.hasDay()));
        Stream.concat(officials, groups).forEach(words -> {
            var verb = verb(scene, words);
            coming(scene, main, words);
            if (verb != Item.NONE && !isTold(sentence, verb) && (main.isScheduled() || predecessors
                    .advising(scene, main, verb, Predecessors.endOfClause(sentence, verb.to())).isEmpty())) {
                prelude(scene, main, sentence.span(verb.from(), verb.to()), verb.to());
            }
        });
    }

    /** "A working group will meet in Tartu on 6 June": with where and when, behind what was held. */
    private void coming(Scene scene, Draft main, Item who) {
        var sentence = scene.sentence();
        var future = sentence.first(Category.FUTURE, who.to(), who.to() + NEAR);
        var verb = future.is(Category.GATHER) ? future : sentence.item(future.to());
        var end = endOfPart(sentence, verb.to());
        var place = future == Item.NONE || main.isScheduled() || !verb.is(Category.GATHER) ? Located.NONE
                : story.places().ofAnother(scene, verb.to(), end);
        var day = Dates.in(sentence).stream().filter(date -> date.hasDay() && date.from() >= verb.to()
                && date.to() <= end).findFirst().map(date -> story.calendar().of(scene, date));
        if (place.hasCity() && day.isPresent()
                && story.drafts().stream().noneMatch(draft -> draft.isToldWithin(sentence.span()))) {
            var words = sentence.span(verb.from(), verb.to());
            var meeting = story.add(new Draft(EngagementType.MEETING, false, words, sentence.zone(), RULE));
            meeting.where(place, sentence.zone());
            meeting.when(day.get(), sentence.zone());
            meeting.organization(main.organization(), main.spanOf(Field.ORGANIZATION), sentence.zone(), RULE);
            meeting.scheduled(words, sentence.zone());
        }
    }

    /** "The experts met", "the experts are to hold a meeting". */
    private static Item verb(Scene scene, Item who) {
        var sentence = scene.sentence();
        var gather = sentence.first(Category.GATHER, who.to(), who.to() + NEAR);
        return gather != Item.NONE ? gather : scene.events().stream()
                .filter(event -> event.isMeeting() && !event.isTelling() && NextHosts.isIndefinite(sentence, event)
                        && sentence.first(Category.ACT, who.to(), event.at()).from() < who.to() + NEAR
                        && sentence.first(Category.ACT, who.to(), event.at()) != Item.NONE)
                .map(event -> sentence.item(event.at())).findFirst().orElse(Item.NONE);
    }

    /** "Was preceded by a meeting of experts on 2 May": before what the report is about, and on another day. */
    private void preluded(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var words : sentence.all(Category.FORMER)) {
            var event = words.is(Category.FORMER, "prelude before")
                    ? sentence.last(Category.EVENT, words.from() - 2 * NEAR, words.from())
                    : sentence.first(Category.EVENT, words.to(), words.to() + 2 * NEAR);
            if (is(words) && event != Item.NONE && !isTold(sentence, event)) {
                prelude(scene, main, sentence.span(event.from(), event.to()), words.to());
            }
        }
    }

    private boolean isTold(Sentence sentence, Item event) {
        var words = sentence.span(event.from(), event.to());
        return story.drafts().stream().anyMatch(draft -> draft.isToldWithin(words));
    }

    /** One that came before another, if its day is told behind its words, or beside the other's. */
    private void prelude(Scene scene, Draft main, Span words, int from) {
        var sentence = scene.sentence();
        var date = date(sentence, from).map(told -> story.calendar().of(scene, told))
                .orElseGet(() -> Sequels.in(scene, List.of(main.when())));
        var day = date.when().start();
        if (day.day() == 0 || day.equals(main.when().start()) || main.when().start().after(day) == Answer.NO) {
            return;
        }
        var prelude = story.add(
                new Draft(EngagementType.MEETING, false, words, sentence.zone(), RULE));
        var city = sentence.has(Category.THERE) ? main.city() : "";
        prelude.when(date, sentence.zone());
        prelude.where(story.places().ofAnother(scene, from, endOfPart(sentence, from)), sentence.zone());
        prelude.where(new Located(city, main.host(), main.spanOf(Field.HOST), RULE), sentence.zone());
        prelude.organization(main.organization(), main.spanOf(Field.ORGANIZATION), sentence.zone(), RULE);
        if (main.isScheduled()) {
            prelude.scheduled(words, sentence.zone());
        }
    }

    /** "Was preceded by a meeting of experts held in Riga on 2 May, and": up to what is told of another. */
    private static int endOfPart(Sentence sentence, int from) {
        var end = Predecessors.endOfClause(sentence, from);
        return IntStream.range(from, end).filter(at -> sentence.sign(at, ',') || sentence.is(at, Category.AND))
                .findFirst().orElse(end);
    }

    /** The first date behind the words, else the last before them. */
    private static Optional<DateMention> date(Sentence sentence, int from) {
        var dates = Dates.in(sentence);
        return dates.stream().filter(told -> told.from() >= from).findFirst()
                .or(() -> dates.stream().filter(DateMention::hasDay).reduce((one, next) -> next));
    }

    /** Whether words say that something came before what is told. */
    static boolean is(Item words) {
        return words.is(Category.FORMER, "prelude") || words.is(Category.FORMER, "prelude before");
    }
}
