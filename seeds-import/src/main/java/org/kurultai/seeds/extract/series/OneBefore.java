package org.kurultai.seeds.extract.series;

import java.util.stream.Stream;
import org.kurultai.seeds.extract.date.BareYears;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads the one before what a report is about, where words say that: "the previous meeting, held in Riga in 2019", "last year they gathered in Malta". */
final class OneBefore {

    private static final int FAR = 10;
    private static final int NEAR = 5;
    private static final int OLDEST = 1900;
    /** What may stand between the words for it and its place. */
    private static final Categories HOW_AND_WHEN = Categories.of(
            Category.BE, Category.HELD, Category.PAST, Category.YEAR, Category.YEAR_OFFSET, Category.MONTH,
            Category.WEEKDAY, Category.NUMBER, Category.PREPOSITION, Category.LINK, Category.CLAUSE);

    private final Story story;
    private final Predecessors predecessors;

    OneBefore(Story story, Predecessors predecessors) {
        this.story = story;
        this.predecessors = predecessors;
    }

    void read(Scene scene, Draft main) {
        previous(scene, main);
        if (main.isMeeting()) {
            elsewhen(scene, main);
        }
    }

    /** "Thanked them for the previous meeting in Riga", "the previous one, the third, had been held in Riga", "the previous (Riga, May 2017)". */
    private void previous(Scene scene, Draft main) {
        var sentence = scene.sentence();
        for (var words : sentence.all(Category.PREVIOUS)) {
            var event = sentence.item(words.to());
            var named = event.is(Category.EVENT) || event.is(Category.OCCASION, "edition");
            var aside = named && sentence.sign(event.to(), ',') ? sentence.item(event.to() + 1) : Item.NONE;
            var ordinal = aside.is(Category.LINK) ? sentence.item(aside.to()) : aside;
            var counted = ordinal.is(Category.ORDINAL) && sentence.sign(ordinal.to(), ',');
            var in = placed(scene, counted ? ordinal.to() + 1 : named ? event.to() : words.to());
            if (in < 0 || !named && !event.is(Category.BE) && !event.is(Category.HELD) && in > words.to()) {
                continue;
            }
            var place = place(scene, in + 1);
            if (!place.isNone() && !isKnown(place) && !scene.attribution().isElsewhere(in)
                    && !scene.attribution().isNone(words.from()) && !isOfThat(sentence, words)) {
                var preposition = sentence.item(in) == Item.NONE ? words : sentence.item(in);
                Predecessors.numbered(scene, counted ? Occasions.number(ordinal) : 0, ordinal,
                        predecessors.add(scene, main, 0, preposition, end(sentence, in)));
            }
        }
    }

    /** Where "in" stands, or the bracket of a city and a day; -1 if what stands before tells of something else. */
    private static int placed(Scene scene, int from) {
        var sentence = scene.sentence();
        for (var at = from; at < Math.min(sentence.size(), from + FAR); at++) {
            var next = sentence.item(sentence.item(at).to());
            var time = next.is(Category.MONTH) || sentence.token(Math.min(sentence.size() - 1, at + 1)).number() > 0;
            if (sentence.is(at, Category.IN) && !time || sentence.sign(at, '(') && sentence.is(at + 1, Category.CITY)) {
                return at;
            }
            var comma = sentence.sign(at, ',') && (sentence.is(at + 1, Category.HELD)
                    || sentence.is(at + 1, Category.CLAUSE));
            if (!comma && !sentence.item(at).isAny(HOW_AND_WHEN) && sentence.token(at).number() <= 0
                    && !sentence.is(at, Category.IN)) {
                return -1;
            }
        }
        return -1;
    }

    private Located place(Scene scene, int from) {
        return story.places().ofAnother(scene, from, Math.min(end(scene.sentence(), from), from + NEAR));
    }

    private static int end(Sentence sentence, int from) {
        var end = Predecessors.endOfClause(sentence, from);
        for (var at = from; at < end; at++) {
            if (sentence.sign(at, ')') || sentence.sign(at, ',') && sentence.is(at + 1, Category.YEAR_OFFSET)) {
                return at;
            }
        }
        return end;
    }

    private boolean isKnown(Located place) {
        return story.drafts().stream().anyMatch(draft -> place.hasCity() ? draft.city().equals(place.city())
                : draft.host().equals(place.state()));
    }

    /** "The results of the previous meeting in Riga": it is they that are spoken of. */
    private static boolean isOfThat(Sentence sentence, Item words) {
        var article = sentence.item(words.from() - 1).is(Category.LINK, "definite");
        return sentence.item(words.from() - (article ? 2 : 1)).is(Category.LINK, "of");
    }

    /** "In 2019 the commission sat in Riga", "last year they had gathered in Malta": the same body, in another year. */
    private void elsewhen(Scene scene, Draft main) {
        var sentence = scene.sentence();
        var another = sentence.has(Category.PAST) || story.isOfAnotherYear(scene, main);
        if (!another || sentence.has(Category.FORMER)
                || scene.events().stream().anyMatch(event -> isOfOthers(event, main))
                || story.drafts().stream().anyMatch(draft -> draft.isToldWithin(sentence.span()))) {
            return;
        }
        sentence.all(Category.HELD).stream()
                .filter(verb -> scene.persons().isEmpty() && sentence.is(verb.to(), Category.IN)
                        && sentence.is(verb.to() + 1, Category.CITY))
                .filter(verb -> sentence.is(verb.from() - 1, Category.SITTING)
                        || sentence.is(verb.from() - 1, Category.HEADS))
                .findFirst()
                .ifPresentOrElse(
                        verb -> predecessors.add(scene, main, 0, verb, Predecessors.endOfClause(sentence, verb.to())),
                        () -> yearBefore(scene, main));
    }

    private static boolean isOfOthers(EventMention event, Draft main) {
        return !event.isMeeting() || event.ordinal() > 0
                || !event.organization().isEmpty() && !event.organization().equals(main.organization())
                || !event.body().isEmpty() && !event.body().equals(main.body());
    }

    /** "Last year they gathered in Riga", "in 2019 the meeting was held in Malta". */
    private void yearBefore(Scene scene, Draft main) {
        var sentence = scene.sentence();
        var year = year(scene, main);
        var end = end(sentence, year.to());
        var place = year == Item.NONE ? Located.NONE : story.places().ofAnother(scene, year.to(), end);
        if (!place.isNone() && !isKnown(place)
                && scene.persons().stream().allMatch(person -> person.from() == scene.at(place.span()))
                && isOfThose(scene, year, end)
                && sentence.first(Category.FUTURE, year.to(), end) == Item.NONE) {
            predecessors.add(scene, main, 0, year, end);
        }
    }

    /** "Last year", "in 2019": the words before the place. */
    private Item year(Scene scene, Draft main) {
        var sentence = scene.sentence();
        var held = main.when().start().hasYear() ? main.when().start().year() : story.year();
        if (BareYears.isYear(sentence, 0) && sentence.token(0).number() > OLDEST && sentence.token(0).number() < held) {
            return sentence.item(1);
        }
        return Stream.concat(
                sentence.all(Category.YEAR_OFFSET).stream().filter(words -> words.is(Category.YEAR_OFFSET, "-1")),
                sentence.all(Category.IN).stream().filter(in -> BareYears.isYear(sentence, in.to())
                        && sentence.token(in.to()).number() > OLDEST && sentence.token(in.to()).number() < held))
                .findFirst().orElse(Item.NONE);
    }

    /** "They gathered", "the ministers met", "the meeting was held": those of whom the report tells. */
    private static boolean isOfThose(Scene scene, Item year, int end) {
        var sentence = scene.sentence();
        var event = scene.events().stream().anyMatch(named -> named.at() >= year.from() && named.at() < end)
                && sentence.first(Category.HELD, year.to(), end) != Item.NONE;
        var they = sentence.between(Category.PRONOUN, year.from(), end).stream()
                .anyMatch(pronoun -> pronoun.is(Category.PRONOUN, "persons") || pronoun.is(Category.PRONOUN, "they"))
                || sentence.first(Category.HEADS, year.to(), end) != Item.NONE
                || sentence.first(Category.SITTING, year.to(), end) != Item.NONE;
        return event || they && sentence.first(Category.GATHER, year.to(), end) != Item.NONE;
    }
}
