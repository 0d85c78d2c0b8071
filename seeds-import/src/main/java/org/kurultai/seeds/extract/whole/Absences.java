package org.kurultai.seeds.extract.whole;

import java.util.stream.IntStream;
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

/** Whether all that a report tells of somebody is that they were in another city than that of an engagement. */
final class Absences {

    private static final Categories MEETING = Categories.of(Category.MEET, Category.RECEIVE);

    private final Story story;

    Absences(Story story) {
        this.story = story;
    }

    /** Whether it is so, wherever a sentence names somebody. */
    boolean are(Person person, Draft draft) {
        var told = story.naming(person);
        return !told.isEmpty() && told.stream().allMatch(scene -> isElsewhere(scene, person, draft));
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
        return sentence.is(at, Category.CITY) ? isAnother(sentence.item(at), draft)
                : !draft.city().isEmpty() && isUnlisted(sentence, at)
                        && !sentence.token(at).text().equals(draft.city());
    }

    /** Whether a city is another than that of an engagement, or in another state where that alone is told. */
    static boolean isAnother(Item city, Draft draft) {
        var told = city.as(Category.CITY).map(Term::value).orElseThrow().split("\\|");
        if (!draft.city().isEmpty()) {
            return !told[0].equals(draft.city());
        }
        return draft.type() == EngagementType.PHONE_CALL || !draft.host().isEmpty() && !draft.host().equals(told[1]);
    }

    /** "In Bergen", where nouns have no capitals. */
    private boolean isUnlisted(Sentence sentence, int at) {
        return !story.report().language().order().nounsCapitalized() && sentence.item(at - 1).is(Category.IN, "")
                && at < sentence.size() && sentence.item(at) == Item.NONE && sentence.token(at).capitalized();
    }
}
