package org.kurultai.seeds.extract.whole;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.meeting.Assemblies;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Subjects;
import org.kurultai.seeds.extract.series.NextHosts;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.story.ToldOfNamed;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * A report tells in its headline and its first sentences where and when that was which it is about, be it in another
 * sentence than the one that names it.
 */
final class Lead {

    private static final int SENTENCES = 5;
    private static final Categories TELLS = Categories.of(
            Category.EVENT, Category.MEET, Category.GATHER, Category.RECEIVE, Category.HELD, Category.HOST,
            Category.ARRIVE, Category.DISCUSS);
    private static final Categories MEETS = Categories.of(
            Category.EVENT, Category.MEET, Category.GATHER, Category.RECEIVE, Category.DISCUSS);
    private static final List<Category> OTHERWISE = List.of(
            Category.ABSENT, Category.ABSENT_AFTER, Category.MISSING, Category.REMEMBERED, Category.TRIBUTE,
            Category.CANCEL);
    private static final int FIRST_WORDS = 2;
    private static final int FAR = 4;

    private final Story story;

    Lead(Story story) {
        this.story = story;
    }

    void complete(Draft draft) {
        var first = story.scenes().stream().limit(SENTENCES).toList();
        first.stream().filter(scene -> scene.events().stream().anyMatch(event -> event.type() == draft.type()
                && event.relation() == EventMention.Relation.THIS)).forEach(scene -> read(scene, draft));
        first.forEach(scene -> read(scene, draft));
    }

    private void read(Scene scene, Draft draft) {
        var zone = scene.sentence().zone();
        var told = draft.spanOf(Field.TYPE).start();
        var telling = scene.sentence().span().start() <= told && told < scene.sentence().span().end();
        if (!telling && (!tells(scene) || !draft.isScheduled() && isAhead(scene, draft))
                || story.isOfAnotherYear(scene, draft) || !telling && !draft.isScheduled() && isOfAnotherOfSeries(scene)
                || scene.events().stream().anyMatch(event -> NextHosts.isIndefinite(scene.sentence(), event))) {
            return;
        }
        var nowhere = draft.type() == EngagementType.PHONE_CALL;
        var place = nowhere || !telling && isWhereFiled(draft) ? Located.NONE : story.places().in(scene, states(draft));
        var subject = Subjects.begin(scene, story.report().language().order());
        if (draft.city().isEmpty() && place.hasCity() && scene.at(place.span()) < subject && isOfAll(scene, place)
                && !isOfVisit(scene, place, draft) && !isOfAnother(place, draft)
                && !ToldOfNamed.is(scene, place.span(), draft)
                && (draft.host().isEmpty() || place.state().equals(draft.host()))) {
            draft.where(place, zone);
        }
        var there = !nowhere && draft.city().isEmpty() && scene.sentence().has(Category.THERE) ? before(scene)
                : Located.NONE;
        if (there.hasCity() && (draft.host().isEmpty() || there.state().equals(draft.host()))) {
            draft.where(there, zone);
        }
        var date = story.calendar().in(scene, 0, scene.sentence().size(), 0);
        var here = place.hasCity() && place.city().equals(draft.city());
        if (draft.when().isUnknown() && !date.isNone() && (here || isOfAll(scene, date, draft))
                && !isOfArrival(scene, date, draft) && !isOfAnother(date, draft)
                && (telling || !isInAnotherCity(scene, draft))
                && !ToldOfNamed.is(scene, date.span(), draft) && mayBe(date, draft)) {
            draft.when(date, zone);
        }
        if (draft.isScheduled() && scene.sentence().has(Category.FUTURE)) {
            story.month(scene, draft, 0);
        }
    }

    /** Whether a report of two who talked was filed at home with one of them, where it says nothing else of the talks themselves. */
    private boolean isWhereFiled(Draft draft) {
        var dateline = story.report().dateline();
        return dateline.runsIn() && !dateline.city().isEmpty() && draft.type() == EngagementType.BILATERAL_TALKS
                && !draft.isScheduled()
                && Story.sides(List.copyOf(draft.persons().values())).contains(dateline.state());
    }

    /** "Tela is known for its beach. On Sunday the ministers meet there": the city that the sentence before names. */
    private Located before(Scene scene) {
        var index = scene.sentence().index() - 1;
        return index < 0 ? Located.NONE : story.places().named(story.scenes().get(index));
    }

    /** Where it may have been: in the host's state, else in that of one of those who took part. */
    private static Set<String> states(Draft draft) {
        if (!draft.host().isEmpty()) {
            return Set.of(draft.host());
        }
        var states = new HashSet<>(draft.parties());
        states.addAll(Story.sides(List.copyOf(draft.persons().values())));
        return states;
    }

    /**
     * Whether a sentence tells of an engagement or of who was there, or begins with where or when, and not of what was signed or who was remembered: "the
     * memorandum signed in Cusco was praised".
     */
    private boolean tells(Scene scene) {
        var sentence = scene.sentence();
        return OTHERWISE.stream().noneMatch(category -> sentence.all(category).stream()
                .anyMatch(words -> !words.is(Category.HELD)))
                && !isOfOther(sentence) && !isOfThing(scene)
                && (Assemblies.presumed(scene).isPresent() || sentence.hasAny(TELLS)
                        || sentence.is(0, Category.IN) && isOfSomebody(scene)
                        || scene.dates().stream().anyMatch(date -> begins(sentence, date.from()))
                        || sentence.zone() == Zone.HEADLINE && !scene.roles().isEmpty());
    }

    /** "In Riga, the guests toured a port", but not "in Riga, a port has been built": of a thing that nobody has been told of. */
    private boolean isOfSomebody(Scene scene) {
        var comma = IntStream.range(0, Math.min(FAR, scene.sentence().size()))
                .filter(at -> scene.sentence().sign(at, ',')).findFirst().orElse(-1);
        return comma < 0 || !scene.sentence().item(comma + 1).is(Category.LINK, "indefinite")
                || scene.persons().stream()
                        .anyMatch(named -> story.known(named, scene.sentence().zone()).isPresent());
    }

    /** "In Riga, prices went up": of what no word is known by which anybody meets. */
    private static boolean isOfThing(Scene scene) {
        var sentence = scene.sentence();
        var thing = sentence.is(0, Category.IN) && sentence.is(1, Category.CITY) ? sentence.item(1).to() + 1 : 0;
        return thing > 0 && thing < sentence.size() && sentence.sign(thing - 1, ',')
                && sentence.item(thing) == Item.NONE && sentence.token(thing).kind() == Token.Kind.WORD
                && !sentence.token(thing).capitalized() && scene.events().isEmpty() && scene.persons().isEmpty();
    }

    /**
     * "Flights to Riga will begin on 3 May", "the forum, due in Riga in May, was on the agenda" of talks: what is to come, behind
     * what was, and nobody meets there.
     */
    private static boolean isAhead(Scene scene, Draft draft) {
        var sentence = scene.sentence();
        return sentence.has(Category.FUTURE) && sentence.zone() == Zone.BODY
                && (!sentence.hasAny(MEETS) || !draft.isMeeting() && scene.persons().isEmpty()
                        && scene.events().stream().anyMatch(event -> event.isMeeting() && event.ordinal() > 0
                                && sentence.first(Category.FUTURE, event.at(), sentence.size()) != Item.NONE));
    }

    /** "It was decided to hold the next meeting in Riga", "their last one was in Riga": of no other than that. */
    private static boolean isOfAnotherOfSeries(Scene scene) {
        return scene.sentence().zone() == Zone.BODY && scene.sentence().all(Category.NEXT).stream()
                .anyMatch(next -> next.is(Category.NEXT, "again")
                        || next.to() - next.from() > 1 && next.is(Category.FUTURE))
                || scene.sentence().zone() == Zone.BODY && !scene.events().isEmpty() && scene.events().stream()
                        .allMatch(event -> event.isMeeting() && event.relation() == EventMention.Relation.NEXT
                                || event.relation() == EventMention.Relation.PREVIOUS);
    }

    /** "The press conference will be held in Riga on Tuesday", "the exhibition opens in Riga": of nothing else. */
    private static boolean isOfOther(Sentence sentence) {
        return sentence.first(Category.NO_EVENT, 0, FIRST_WORDS) != Item.NONE
                && !sentence.hasAny(MEETS);
    }

    /** "On Tuesday, 3 May", but not "the law of 3 May": with nothing but small words before. */
    private static boolean begins(Sentence sentence, int date) {
        return date <= FIRST_WORDS && IntStream.range(0, date).allMatch(at -> sentence.item(at) != Item.NONE
                || sentence.token(at).kind() != Token.Kind.WORD);
    }

    /** "They spoke of the president's recent visit to Riga": where somebody went, and not where those who spoke of it met. */
    private static boolean isOfVisit(Scene scene, Located place, Draft draft) {
        var at = scene.at(place.span());
        return !draft.isVisit() && !draft.isMeeting()
                && (scene.sentence().has(Category.ABOUT) || scene.sentence().has(Category.DISCUSS))
                && scene.events().stream().filter(event -> event.at() < at)
                        .reduce((one, next) -> next).filter(event -> event.type() == EngagementType.VISIT).isPresent();
    }

    /** Whether a place is that of all that a sentence tells, and not of a thing in it: "the clinic in Kotka". */
    private static boolean isOfAll(Scene scene, Located place) {
        var sentence = scene.sentence();
        var at = scene.at(place.span());
        var in = sentence.last(Category.IN, Math.max(0, at - FAR), at);
        var before = (in == Item.NONE ? at : in.from()) - 1;
        return before < 0 || scene.persons().stream().anyMatch(person -> person.to() == before + 1)
                || !sentence.is(before, Category.EVENT) && !sentence.is(before, Category.AND)
                        && (sentence.token(before).kind() != Token.Kind.WORD || sentence.item(before) != Item.NONE);
    }

    /** Whether a day is that of all that a sentence tells: it begins with it, or tells of those who were there. */
    private static boolean isOfAll(Scene scene, Dated date, Draft draft) {
        var at = scene.at(date.span());
        return scene.dates().size() < 2 && (scene.sentence().zone() == Zone.HEADLINE
                || at <= FIRST_WORDS
                || isBehindEvent(scene.sentence(), at)
                || isOfEventTold(scene, draft)
                || isOfThoseTold(scene.sentence())
                || Assemblies.presumed(scene).isPresent()
                || scene.persons().stream()
                        .map(person -> scene.sentence().span(person.from(), person.to()))
                        .anyMatch(named -> draft.persons().values().stream()
                                .anyMatch(person -> person.span().equals(named))));
    }

    /** "It was on Monday that they met". */
    private static boolean isOfThoseTold(Sentence sentence) {
        return sentence.all(Category.PRONOUN).stream().anyMatch(they -> they.is(Category.PRONOUN, "persons")
                && (sentence.is(they.to(), Category.MEET) || sentence.is(they.to(), Category.GATHER)));
    }

    /** "The visit will take place from Monday to Wednesday": of nothing else than when that was. */
    private static boolean isOfEventTold(Scene scene, Draft draft) {
        var sentence = scene.sentence();
        return scene.persons().isEmpty() && (sentence.has(Category.HELD) || sentence.has(Category.FUTURE))
                && scene.events().size() == 1 && scene.events().getFirst().type() == draft.type()
                && scene.events().getFirst().at() < FIRST_WORDS && scene.events().getFirst().ordinal() == 0
                && scene.events().getFirst().relation() == EventMention.Relation.THIS;
    }

    /** "The talks on Monday". */
    private static boolean isBehindEvent(Sentence sentence, int at) {
        var before = sentence.is(at - 1, Category.LINK) ? at - 2 : at - 1;
        return before < FIRST_WORDS && sentence.is(before, Category.EVENT);
    }

    /**
     * "The ministers spoke of the forum that was held in Riga": where the other one was, which is but named; "they met. She is to
     * travel on to Riga": where somebody will be.
     */
    private boolean isOfAnother(Located place, Draft draft) {
        return !draft.isScheduled() && !draft.isVisit() && story.drafts().stream()
                .anyMatch(other -> other.isVisit() && other.isScheduled() && !other.city().isEmpty()
                        && other.spanOf(Field.CITY).equals(place.span()))
                || story.report().language().order().headLast() && story.drafts().stream()
                        .filter(other -> other != draft && other.isMeeting() && other.persons().isEmpty())
                        .anyMatch(other -> !other.city().isEmpty() && other.spanOf(Field.CITY).equals(place.span()))
                || story.drafts().stream().anyMatch(other -> isOnOtherDay(other, draft) && !other.city().isEmpty()
                        && other.spanOf(Field.CITY).equals(place.span()));
    }

    /** "The summit is on 16 May. The ministers will meet in Riga on 13 May before it": where the other meeting of another day is. */
    private static boolean isOnOtherDay(Draft other, Draft draft) {
        return other != draft && other.isMeeting() && draft.isMeeting() && other.when().isFull()
                && draft.when().isFull()
                && !other.when().start().equals(draft.when().start());
    }

    /** "On 3 May 2014 a treaty was signed in Riga", of what was in Oslo. */
    private static boolean isInAnotherCity(Scene scene, Draft draft) {
        var cities = scene.sentence().values(Category.CITY);
        return !draft.city().isEmpty() && !cities.isEmpty()
                && cities.stream().noneMatch(city -> city.startsWith(draft.city() + "|"));
    }

    /** "The summit will begin on 5 May": the day of what is to come, where the other was held, and the other way round. */
    private boolean isOfAnother(Dated date, Draft draft) {
        return story.drafts().stream().anyMatch(other -> other != draft && !other.when().isUnknown()
                && other.spanOf(Field.DATE).equals(date.span())
                && (other.isScheduled() != draft.isScheduled()
                        || draft.isMeeting() && other.isMeeting() && isBetween(draft, other, date)));
    }

    /** "Will meet in Riga to prepare the summit, scheduled for 3 May": the words for another stand nearer to the day. */
    private static boolean isBetween(Draft draft, Draft other, Dated date) {
        var words = other.spanOf(Field.TYPE);
        return draft.spanOf(Field.TYPE).end() <= words.start() && words.end() <= date.span().start();
    }

    /** "Left for Niamey on 2 May": that day somebody left. */
    private static boolean isOfArrival(Scene scene, Dated date, Draft draft) {
        var at = scene.at(date.span());
        var verb = scene.sentence().last(Category.ARRIVE, at - FAR, at);
        return !draft.isVisit() && verb != Item.NONE && !verb.is(Category.HELD) && !verb.is(Category.ARRIVE, "stay");
    }

    /** What was held was neither years ago nor is it yet to come, and what is to come is not past. */
    private boolean mayBe(Dated date, Draft draft) {
        var page = story.report().pageDate();
        var day = date.when().start();
        return !story.calendar().isHistory(date.when()) && (page.isNone()
                || (draft.isScheduled() ? !day.isDay() || !page.date().isDay()
                        || !day.earliest().isBefore(page.date().earliest())
                        : day.after(page.date()) != Answer.YES));
    }
}
