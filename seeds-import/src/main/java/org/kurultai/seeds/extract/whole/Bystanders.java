package org.kurultai.seeds.extract.whole;

import java.util.stream.IntStream;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.Presence;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Those whom sentences name as present without an engagement of their own: they took part in what the report is about, unless
 * all that is told of them is that they were elsewhere.
 */
final class Bystanders {

    private static final Categories MEETING = Categories.of(Category.MEET, Category.RECEIVE);

    private final Story story;

    Bystanders(Story story) {
        this.story = story;
    }

    /** They are of what is told first; where that is ahead, of the meeting that was held and of which the report went on to tell. */
    void join() {
        var main = story.main();
        var held = main.filter(Draft::isScheduled)
                .flatMap(ahead -> story.current().filter(draft -> draft.isMeeting() && !draft.isScheduled()
                        && !isLongBefore(draft)))
                .filter(draft -> story.bystanders().stream()
                        .anyMatch(person -> person.span().start() > draft.spanOf(Field.TYPE).start()));
        held.or(() -> main).ifPresent(draft -> story.bystanders().stream()
                .filter(person -> draft.persons().containsKey(person.key()) || !isElsewhere(person, draft))
                .forEach(draft::person));
    }

    /** One of which no more than the month is told, beside one to come: nobody who is to meet was there. */
    private static boolean isLongBefore(Draft draft) {
        return draft.when().start().month() > 0 && draft.when().start().day() == 0;
    }

    private boolean isElsewhere(Person person, Draft draft) {
        var told = story.scenes().stream().filter(scene -> names(scene, person)).toList();
        return !told.isEmpty() && told.stream().allMatch(scene -> isElsewhere(scene, person, draft));
    }

    private boolean names(Scene scene, Person person) {
        return scene.persons().stream().anyMatch(mention -> isOf(scene, mention, person));
    }

    private boolean isOf(Scene scene, PersonMention mention, Person person) {
        return mention.presence() != Presence.DENIED
                && story.known(mention, scene.sentence().zone()).filter(person::equals).isPresent();
    }

    private boolean isElsewhere(Scene scene, Person person, Draft draft) {
        return hasMetElsewhere(scene, draft) || scene.persons().stream()
                .filter(mention -> isOf(scene, mention, person))
                .allMatch(mention -> isElsewhere(scene, mention, draft));
    }

    /** "On the same day President A met B in Riga", of talks in Oslo: others, and elsewhere. */
    private boolean hasMetElsewhere(Scene scene, Draft draft) {
        var sentence = scene.sentence();
        return !draft.isMeeting() && sentence.has(Category.MEET) && scene.persons().size() > 1
                && IntStream.range(1, sentence.size()).anyMatch(at -> sentence.is(at - 1, Category.IN)
                        && isAnotherCity(scene, at, draft));
    }

    /** "President A visited Riga", "said in Riga that", "will lead the delegation in Riga", "was opened in Riga by Minister A", of what was in Oslo; but not "A, minister in Riga, came". */
    private boolean isElsewhere(Scene scene, PersonMention mention, Draft draft) {
        var sentence = scene.sentence();
        if (draft.isMeeting() && sentence.hasAny(MEETING)) {
            return false;
        }
        var by = mention.from() - 1;
        while (sentence.is(by, Category.LINK) && !sentence.is(by, Category.BY)) {
            by--;
        }
        if (sentence.is(by, Category.BY) && sentence.is(sentence.item(by - 1).from() - 1, Category.IN)
                && isAnotherCity(scene, by - 1, draft)) {
            return true;
        }
        var seat = mention.span().end() > mention.nameSpan().end() && sentence.is(mention.to(), Category.IN);
        for (var at = seat ? mention.to() + 2 : mention.to(); at < sentence.size() && !endsClause(scene, at); at++) {
            at = behindJoined(scene, at);
            var before = sentence.item(at - 1);
            if ((before.is(Category.IN) || before.is(Category.ARRIVE) || before.is(Category.EVENT, "visit"))
                    && isAnotherCity(scene, at, draft)) {
                return true;
            }
        }
        return false;
    }

    /** "Presidents A and B met in Riga": what is told of the other is told of both. */
    private static int behindJoined(Scene scene, int and) {
        return !scene.sentence().is(and, Category.AND) ? and : scene.persons().stream()
                .filter(other -> other.from() == and + 1).mapToInt(PersonMention::to).findFirst().orElse(and);
    }

    private static boolean endsClause(Scene scene, int at) {
        var sentence = scene.sentence();
        return sentence.sign(at, ',') || sentence.sign(at, ';') || sentence.sign(at, ':')
                || sentence.is(at, Category.CLAUSE)
                || scene.persons().stream().anyMatch(other -> other.from() == at && !other.isBare());
    }

    private boolean isAnotherCity(Scene scene, int at, Draft draft) {
        var sentence = scene.sentence();
        var city = sentence.item(at).as(Category.CITY).map(Term::value).map(value -> value.split("\\|"));
        if (city.isEmpty()) {
            return !draft.city().isEmpty() && isUnlisted(sentence, at)
                    && !sentence.token(at).text().equals(draft.city());
        }
        return draft.city().isEmpty()
                ? draft.type() == EngagementType.PHONE_CALL || isAnother(draft.host(), city.get()[1])
                : !city.get()[0].equals(draft.city());
    }

    /** "In Bergen", where nouns have no capitals. */
    private boolean isUnlisted(Sentence sentence, int at) {
        return !story.report().language().order().nounsCapitalized() && sentence.item(at - 1).is(Category.IN, "")
                && at < sentence.size() && sentence.item(at) == Item.NONE && sentence.token(at).capitalized();
    }

    private static boolean isAnother(String host, String state) {
        return !host.isEmpty() && !host.equals(state);
    }
}
