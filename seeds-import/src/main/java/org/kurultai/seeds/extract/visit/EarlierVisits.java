package org.kurultai.seeds.extract.visit;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.MonthsBefore;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads visits that were made before what the report is about, each told with its place and its month: "she had visited Oslo in
 * March 2021", "during his visit to Malta in May last year".
 */
public final class EarlierVisits {

    private static final int NEAR = 4;
    private static final int FAR = 12;
    private static final Categories ENGAGES = Categories.of(
            Category.MEET, Category.GATHER, Category.RECEIVE, Category.HELD, Category.ATTEND);

    private final Story story;

    public EarlierVisits(Story story) {
        this.story = story;
    }

    public void read(Scene scene) {
        var sentence = scene.sentence();
        var main = story.main();
        if (main.isEmpty() || sentence.has(Category.NOT) || sentence.has(Category.CANCEL)) {
            return;
        }
        Stream.of(sentence.all(Category.ARRIVE).stream().filter(verb -> verb.is(Category.ARRIVE, "visit")),
                sentence.all(Category.EVENT).stream()
                        .filter(noun -> noun.as(Category.EVENT).orElseThrow().kind().equals("visit")),
                sentence.all(Category.BE).stream().filter(verb -> isBeingThere(scene, verb)))
                .flatMap(words -> words).distinct()
                .filter(words -> sentence.first(Category.FUTURE, words.from() - NEAR, words.to()) == Item.NONE)
                .forEach(words -> read(scene, words, main.get()));
    }

    private void read(Scene scene, Item words, Draft main) {
        var sentence = scene.sentence();
        var place = place(scene, words);
        if (place.isNone()) {
            return;
        }
        var start = scene.at(place.span());
        var others = Legs.of(scene, place).others();
        var last = others.isEmpty() ? start : scene.at(others.getLast().span());
        var begin = beginOfClause(sentence, words.from());
        var end = endOfClause(sentence, Math.max(words.to(), sentence.item(last).to()));
        var behind = date(scene, start < words.from() || words.is(Category.BE) ? begin : start, end);
        var date = behind.isNone() && words.is(Category.ARRIVE) && start == words.to() ? date(scene, begin, end)
                : behind;
        var day = date.when().start();
        if (day.month() == 0 || !day.hasYear() || main.when().start().after(day) != Answer.YES
                || isOfReport(day.year(), day.month()) || isKnown(place, date)) {
            return;
        }
        var visitor = visitor(scene, words, place);
        if (visitor.isEmpty() && !words.is(Category.EVENT) && !isOfSomebody(scene, words)) {
            return;
        }
        Stream.concat(Stream.of(place), others.stream()).forEach(there -> {
            var visit = story.add(new Draft(EngagementType.VISIT, false, sentence.span(words.from(), words.to()),
                    sentence.zone(), "a visit of before"));
            visit.where(there, sentence.zone());
            visit.when(date, sentence.zone());
            visitor.ifPresent(visit::person);
        });
    }

    /** "War im Mai 2020 nach Oslo gekommen", "war sie im Mai 2020 in Peru": the place ends the clause, but for a participle. */
    private boolean isBeingThere(Scene scene, Item verb) {
        var sentence = scene.sentence();
        var end = endOfClause(sentence, verb.to());
        return verb.is(Category.BE, "then") && story.report().language().order().nounsCapitalized()
                && scene.events().stream().noneMatch(event -> event.at() > verb.from() && event.at() < end)
                && !sentence.hasAny(ENGAGES, verb.to(), end)
                && IntStream.range(verb.to(), end).anyMatch(at -> isWhither(sentence, at)
                        && sentence.item(at).to() >= end - 2);
    }

    private static boolean isWhither(Sentence sentence, int at) {
        return (sentence.is(at, Category.CITY) || sentence.is(at, Category.STATE)) && sentence.is(at - 1, Category.IN);
    }

    /** Behind the words for it; else as their first part, or where the verb comes last before them: "war im Mai nach Oslo gekommen". */
    private Located place(Scene scene, Item words) {
        var behind = Journeys.behind(scene, words.to());
        if (!behind.isNone() && scene.at(behind.span()) <= words.to() + NEAR) {
            return behind;
        }
        var ofOwner = behindOwner(scene, words);
        if (!ofOwner.isNone()) {
            return ofOwner;
        }
        if (words.is(Category.BE)) {
            return IntStream.range(words.to(), endOfClause(scene.sentence(), words.to()))
                    .filter(at -> isWhither(scene.sentence(), at)).mapToObj(at -> Journeys.behind(scene, at))
                    .filter(place -> !place.isNone()).findFirst().orElse(Located.NONE);
        }
        var sentence = scene.sentence();
        var begin = beginOfClause(sentence, words.from());
        if (!story.report().language().order().nounsCapitalized()
                || sentence.first(Category.FUTURE, begin, words.from()) != Item.NONE
                || sentence.first(Category.EXPECTED, begin, words.from()) != Item.NONE) {
            return Located.NONE;
        }
        return scene.events().stream().filter(event -> event.at() == words.from())
                .map(visit -> WithinVisits.compounded(scene, visit)).filter(place -> !place.isNone()).findFirst()
                .or(() -> IntStream.range(begin, words.from())
                        .filter(at -> at == 0 || sentence.is(at - 1, Category.IN) || sentence.is(at - 1, Category.FROM)
                                || sentence.item(at).to() == words.from())
                        .mapToObj(at -> Journeys.behind(scene, at)).filter(place -> !place.isNone())
                        .filter(place -> scene.at(place.span()) < words.from()).findFirst())
                .orElse(Located.NONE);
    }

    /** "Beim Besuch des Ministers A in Riga", "der Besuch von A in Riga": the place behind whose visit it was. */
    private static Located behindOwner(Scene scene, Item words) {
        return Optional.of(words).filter(noun -> noun.is(Category.EVENT))
                .flatMap(noun -> VisitOwners.mention(scene, noun)).map(PersonMention::to)
                .filter(to -> to > words.to()
                        && (scene.sentence().is(to, Category.IN) || scene.sentence().is(to, Category.UNTIL)))
                .map(to -> Journeys.behind(scene, to)).orElse(Located.NONE);
    }

    /** "When he visited", but not "half a million tourists visited". */
    private boolean isOfSomebody(Scene scene, Item words) {
        var sentence = scene.sentence();
        var from = beginOfClause(sentence, words.from());
        var to = words.is(Category.BE) ? endOfClause(sentence, words.to()) : words.from();
        return sentence.between(Category.PRONOUN, from, to).stream()
                .anyMatch(pronoun -> pronoun.is(Category.PRONOUN, "person"))
                || scene.persons().stream().filter(mention -> mention.from() >= from && mention.to() <= to)
                        .anyMatch(mention -> story.known(mention, sentence.zone())
                                .filter(person -> person.state().isEmpty() || words.is(Category.BE)).isPresent());
    }

    /** A date behind the place, or a month of which it is told that it was before. */
    private Dated date(Scene scene, int from, int to) {
        return Dates.in(scene.sentence()).stream()
                .filter(date -> date.from() >= from && date.to() <= to
                        && (date.start().hasYear() || date.hasDay()))
                .findFirst()
                .map(date -> story.calendar().of(scene, date))
                .orElseGet(() -> MonthsBefore.in(story, scene, from, to));
    }

    private boolean isOfReport(int year, int month) {
        return story.drafts().stream().map(draft -> draft.when().start())
                .anyMatch(told -> told.year() == year && told.month() == month);
    }

    private boolean isKnown(Located place, Dated date) {
        return story.drafts().stream().anyMatch(draft -> draft.isVisit() && draft.host().equals(place.state())
                && draft.when().start().equals(date.when().start()));
    }

    /** Whose it is, or whoever stands last before the words for it, if not of the state that was visited. */
    private Optional<Person> visitor(Scene scene, Item words, Located place) {
        var of = VisitOwners.of(story, scene, words).filter(
                person -> person.state().isEmpty() || OtherSide.visitor(story, person, place).isPresent());
        if (of.isPresent()) {
            return of;
        }
        var named = scene.persons().stream()
                .filter(mention -> mention.from() < words.from() && words.from() - mention.to() < FAR)
                .flatMap(mention -> story.known(mention, scene.sentence().zone()).stream());
        var holders = scene.roles().stream().filter(role -> role.to() <= words.from())
                .flatMap(role -> story.holder(scene, role).stream());
        return Stream.concat(named, holders).flatMap(person -> OtherSide.visitor(story, person, place).stream())
                .reduce((one, next) -> next);
    }

    private static int beginOfClause(Sentence sentence, int to) {
        return IntStream.rangeClosed(0, to).map(back -> to - back)
                .filter(at -> at > 0 && (sentence.sign(at - 1, ';') || sentence.sign(at - 1, ',')
                        || sentence.is(at - 1, Category.CLAUSE)))
                .findFirst().orElse(0);
    }

    private static int endOfClause(Sentence sentence, int from) {
        return IntStream.range(from, sentence.size())
                .filter(at -> sentence.sign(at, ';') || sentence.is(at, Category.CLAUSE)
                        || sentence.is(at, Category.AND))
                .findFirst().orElse(sentence.size());
    }
}
