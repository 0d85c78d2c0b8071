package org.kurultai.seeds.extract.whole;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.meeting.AbsentStates;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Of which engagement those are whom a sentence names without telling what they took part in. */
final class Bystanders {

    /** What only those do who are there. */
    private static final Categories TOGETHER = Categories.of(
            Category.MEET, Category.GATHER, Category.HOST, Category.DELEGATION, Category.REPRESENT, Category.PHONE);
    private static final Set<EngagementType> OF_TWO = EnumSet.of(EngagementType.BILATERAL_TALKS,
            EngagementType.AUDIENCE, EngagementType.PHONE_CALL, EngagementType.SIGNING);
    private static final int NEAR = 4;
    private static final int LONG = 60;

    private final Story story;
    private final Absences absences;
    private final OtherDeeds deeds;

    Bystanders(Story story) {
        this.story = story;
        this.absences = new Absences(story);
        this.deeds = new OtherDeeds(story);
    }

    /** They are of what is told first; where that is ahead, of the meeting that was held and of which the report went on to tell. */
    void join() {
        var main = story.main();
        var held = main.filter(Draft::isScheduled)
                .flatMap(ahead -> story.current().filter(draft -> draft.isMeeting() && !draft.isScheduled()
                        && !isLongBefore(draft, ahead)))
                .filter(draft -> story.bystanders().stream()
                        .anyMatch(person -> person.span().start() > draft.spanOf(Field.TYPE).start()));
        held.or(() -> main).ifPresent(draft -> {
            var those = List.copyOf(draft.persons().values());
            var away = AbsentStates.of(story);
            story.bystanders().stream()
                    .filter(person -> those.contains(person) || !absences.are(person, draft))
                    .filter(person -> those.contains(person) || !hasDoneOther(person, draft))
                    .filter(person -> those.contains(person) || !away.contains(person.side()))
                    .filter(person -> !isOfOthers(person, draft, those)).forEach(draft::person);
        });
    }

    /**
     * "Minister A of Peru met Minister B of Chad. Minister C of Fiji criticised it. President D accused": of talks of two sides is
     * nobody of a third, nor whoever is higher than they, or of no told state and no lower, unless the words say that they were together.
     */
    private boolean isOfOthers(Person person, Draft draft, List<Person> those) {
        if (!OF_TWO.contains(draft.type()) || those.contains(person)
                || those.stream().filter(one -> !one.side().isEmpty() && !one.offices().isEmpty())
                        .map(Person::side).distinct().count() != 2) {
            return false;
        }
        var side = person.side();
        var highest = those.stream().mapToInt(Bystanders::rank).max().orElse(0);
        var third = side.isEmpty() ? highest <= rank(person)
                : !Story.sides(those).contains(side) || highest < rank(person);
        return third && story.naming(person).stream().noneMatch(scene -> isTogether(scene.sentence()));
    }

    /** "On 1 June Minister A opens a harbour": somebody of whom nothing else is told. */
    private boolean hasDoneOther(Person person, Draft draft) {
        var naming = story.naming(person);
        return !naming.isEmpty() && naming.stream().allMatch(scene -> deeds.are(scene, person, draft));
    }

    private static int rank(Person person) {
        return person.isHeadOfState() ? 2
                : person.offices().stream().anyMatch(office -> office.isSole()) ? 1 : 0;
    }

    /** "Also attended", "said at the meeting". */
    private static boolean isTogether(Sentence sentence) {
        return sentence.hasAny(TOGETHER)
                || sentence.all(Category.ATTEND).stream().anyMatch(verb -> !verb.is(Category.ATTEND, "by"))
                || sentence.all(Category.RECEIVE).stream().anyMatch(verb -> !verb.is(Category.RECEIVE, "greet"))
                || sentence.all(Category.TRIBUTE).stream().anyMatch(verb -> verb.is(Category.TRIBUTE, "opening"))
                || sentence.all(Category.EVENT).stream().anyMatch(event -> isWithin(sentence, event));
    }

    /** "At the meeting", "the talks were opened by". */
    private static boolean isWithin(Sentence sentence, Item event) {
        for (var at = event.from() - 1; at >= Math.max(0, event.from() - NEAR); at--) {
            if (sentence.is(at, Category.IN) || sentence.is(at, Category.DURING)
                    || sentence.is(at, Category.MISSION)) {
                return true;
            }
        }
        return sentence.first(Category.BY, event.to(), event.to() + NEAR) != Item.NONE
                || sentence.first(Category.ATTEND, event.to(), event.to() + NEAR).is(Category.ATTEND, "by");
    }

    /** One of which no more than the month is told, or that was months ago, beside one to come: nobody who is to meet was there. */
    private boolean isLongBefore(Draft draft, Draft ahead) {
        var page = story.report().pageDate().date();
        var now = page.isDay() ? page : ahead.when().start();
        return draft.when().start().month() > 0 && draft.when().start().day() == 0
                || now.isDay() && draft.when().end().isDay()
                        && draft.when().end().latest().plusDays(LONG).isBefore(now.earliest());
    }
}
