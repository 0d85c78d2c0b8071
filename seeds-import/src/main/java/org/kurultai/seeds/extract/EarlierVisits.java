package org.kurultai.seeds.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads visits that were made before what the report is about, each told with its place and its month: "she had visited Oslo in
 * March 2021", "during his visit to Malta in May last year".
 */
final class EarlierVisits {

    private static final int NEAR = 4;
    private static final int FAR = 12;

    private final Story story;

    EarlierVisits(Story story) {
        this.story = story;
    }

    void read(Scene scene) {
        var sentence = scene.sentence();
        var main = story.main();
        if (main.isEmpty() || sentence.has(Category.NOT) || sentence.has(Category.CANCEL)) {
            return;
        }
        Stream.concat(sentence.all(Category.ARRIVE).stream().filter(verb -> verb.is(Category.ARRIVE, "visit")),
                sentence.all(Category.EVENT).stream()
                        .filter(noun -> noun.as(Category.EVENT).orElseThrow().kind().equals("visit")))
                .distinct()
                .filter(words -> sentence.first(Category.FUTURE, words.from() - NEAR, words.to()) == Item.NONE)
                .forEach(words -> read(scene, words, main.get()));
    }

    private void read(Scene scene, Item words, Draft main) {
        var sentence = scene.sentence();
        var place = Journeys.behind(scene, words.to());
        var start = place.isNone() ? 0 : scene.at(place.span());
        if (place.isNone() || start > words.to() + NEAR) {
            return;
        }
        var date = date(scene, start, endOfClause(sentence, sentence.item(start).to()));
        var day = date.when().start();
        if (day.month() == 0 || !day.hasYear() || main.when().start().after(day) != Answer.YES
                || isOfReport(day.year(), day.month()) || isKnown(place, date)) {
            return;
        }
        var visitor = visitor(scene, words, place);
        if (visitor.isEmpty() && !isOfSomebody(sentence, words)) {
            return;
        }
        var visit = story.add(new Draft(EngagementType.VISIT, false, sentence.span(words.from(), words.to()),
                sentence.zone(), "a visit of before"));
        visit.where(place, sentence.zone());
        visit.when(date, sentence.zone());
        visitor.ifPresent(visit::person);
    }

    /** "When he visited". */
    private static boolean isOfSomebody(Sentence sentence, Item words) {
        return sentence.between(Category.PRONOUN, Math.max(0, words.from() - NEAR), words.from()).stream()
                .anyMatch(pronoun -> pronoun.is(Category.PRONOUN, "person"));
    }

    /** A date behind the place, or a month of which it is told that it was before. */
    private Dated date(Scene scene, int from, int to) {
        return Dates.in(scene.sentence()).stream()
                .filter(date -> date.from() >= from && date.to() <= to && date.start().hasYear())
                .findFirst()
                .map(date -> story.calendar().of(scene, date))
                .orElseGet(() -> story.calendar().monthBefore(scene, from, to));
    }

    private boolean isOfReport(int year, int month) {
        return story.drafts().stream().map(draft -> draft.when().start())
                .anyMatch(told -> told.year() == year && told.month() == month);
    }

    private boolean isKnown(Located place, Dated date) {
        return story.drafts().stream().anyMatch(draft -> draft.isVisit() && draft.host().equals(place.state())
                && draft.when().start().equals(date.when().start()));
    }

    /** Whoever stands last before the verb, if not of the state that was visited. */
    private Optional<Person> visitor(Scene scene, Item words, Located place) {
        var named = scene.persons().stream()
                .filter(mention -> mention.from() < words.from() && words.from() - mention.to() < FAR)
                .flatMap(mention -> story.known(mention, scene.sentence().zone()).stream());
        var holders = scene.roles().stream().filter(role -> role.to() <= words.from())
                .flatMap(role -> story.holder(scene, role).stream());
        return Stream.concat(named, holders).filter(person -> !person.state().isEmpty()
                && !person.state().equals(place.state())).reduce((one, next) -> next);
    }

    private static int endOfClause(Sentence sentence, int from) {
        return IntStream.range(from, sentence.size())
                .filter(at -> sentence.sign(at, ';') || sentence.is(at, Category.CLAUSE)
                        || sentence.is(at, Category.AND))
                .findFirst().orElse(sentence.size());
    }
}
