package org.kurultai.seeds.extract.whole;

import java.util.Optional;
import java.util.Set;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.encounter.Encounters;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.meeting.Assemblies;
import org.kurultai.seeds.extract.meeting.Meetings;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.series.NextHosts;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * What a report is about of which no word for an engagement is known: where its first sentences name a body and a place,
 * that body met there; where they name those of two sides together, these talked with each other.
 */
public final class Presumption {

    private static final int SENTENCES = 3;
    private static final int FAR = 6;
    private static final Categories OTHERWISE = Categories.of(
            Category.CANCEL, Category.TRIBUTE, Category.PHONE, Category.MARGIN, Category.TOPIC, Category.ABSENT);

    private final Story story;
    private final Meetings meetings;
    private final Encounters encounters;

    public Presumption(Story story, Meetings meetings, Encounters encounters) {
        this.story = story;
        this.meetings = meetings;
        this.encounters = encounters;
    }

    /** Reads the first sentences, if nothing is told of but what is to come, and that behind them. */
    public void read() {
        if (!story.drafts().stream().allMatch(Draft::isScheduled)) {
            return;
        }
        var before = story.drafts().size();
        var told = story.drafts().stream().mapToInt(draft -> draft.spanOf(Field.TYPE).start()).min()
                .orElse(Integer.MAX_VALUE);
        presume(before, told);
        if (before > 0 && story.drafts().size() > before) {
            story.lead();
        }
    }

    private void presume(int before, int told) {
        var first = story.scenes().stream().filter(scene -> scene.sentence().zone() == Zone.BODY).limit(SENTENCES)
                .filter(scene -> scene.sentence().span().end() <= told)
                .filter(scene -> !scene.sentence().hasAny(OTHERWISE))
                .toList();
        for (var scene : first) {
            if (story.drafts().size() == before && isSomewhere(scene)) {
                named(scene).or(() -> Assemblies.presumed(scene))
                        .ifPresent(event -> meetings.tell(scene, event, 0, scene.sentence().size()));
            }
        }
        for (var scene : first) {
            var present = story.present(scene);
            if (story.drafts().isEmpty() && before == 0 && isTold(scene) && Story.sides(present).size() < 3
                    && (Story.areSides(present) && areTogether(scene)
                            || Story.sides(present).isEmpty() && isOfTwo(scene))) {
                encounters.tellTalks(scene, present);
            }
        }
    }

    /** A meeting of which nothing is told but where. */
    private static Optional<EventMention> named(Scene scene) {
        return scene.events().stream()
                .filter(event -> event.isMeeting() && event.relation() == EventMention.Relation.THIS)
                .filter(event -> event.between().size() != 2 && !NextHosts.isIndefinite(scene.sentence(), event))
                .findFirst();
    }

    /** Whether a sentence has a city, and not only one where somebody spoke or of which somebody spoke. */
    private boolean isSomewhere(Scene scene) {
        var place = story.places().in(scene, Set.of());
        return place.hasCity() && !place.state().isEmpty() && !isSpoken(scene.sentence(), scene.at(place.span()))
                || scene.sentence().has(Category.ONLINE) && !isSpoken(scene.sentence());
    }

    /** "The ministers agreed in Oslo to go on, one of them said": what is said behind a comma places those before it. */
    private static boolean isSpoken(Sentence sentence, int place) {
        var comma = place;
        while (comma < sentence.size() && !sentence.sign(comma, ',')) {
            comma++;
        }
        return sentence.first(Category.PERSONAL, 0, comma) != Item.NONE
                || sentence.first(Category.SAY, 0, comma) != Item.NONE;
    }

    private static boolean isSpoken(Sentence sentence) {
        return sentence.has(Category.PERSONAL) || sentence.has(Category.SAY);
    }

    /** Whether a sentence has a place or a day. */
    private boolean isTold(Scene scene) {
        var sentence = scene.sentence();
        return (areDiscussing(scene) || !isSpoken(sentence)) && !sentence.has(Category.ABSENT_AFTER)
                && (!scene.dates().isEmpty() || sentence.has(Category.WEEKDAY)
                        || sentence.has(Category.DAY_OFFSET) || story.places().in(scene, Set.of()).hasCity()
                        || areDiscussing(scene));
    }

    /** "A and B discussed": the verb right behind the last of them. */
    public static boolean areDiscussing(Scene scene) {
        var last = scene.persons().isEmpty() ? 0 : scene.persons().getLast().to();
        return last > 0 && (scene.sentence().is(last, Category.DISCUSS) || scene.sentence().is(last, Category.GATHER));
    }

    /** "The prime ministers of Croatia and Slovenia". */
    private static boolean isOfTwo(Scene scene) {
        return scene.roles().stream().anyMatch(role -> role.kind() == RoleMention.Kind.SEVERAL
                && role.states().size() == 2 && role.organization().isEmpty());
    }

    /** "A with B", "A and his counterpart B", "A and B". */
    public static boolean areTogether(Scene scene) {
        var persons = scene.persons();
        for (var i = 1; i < persons.size(); i++) {
            if (areTogether(scene.sentence(), persons.get(i - 1), persons.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areTogether(Sentence sentence, PersonMention one, PersonMention other) {
        return other.kind() == RoleMention.Kind.COUNTERPART
                || sentence.last(Category.WITH, Math.max(one.to(), other.from() - FAR), other.from()) != Item.NONE
                || areJoined(sentence, one.to(), other.from());
    }

    /** "President A of Peru and Minister B". */
    private static boolean isOfState(Sentence sentence, int at) {
        return (sentence.is(at, Category.STATE) || sentence.is(at, Category.STATE_TITLE))
                && (sentence.is(at - 1, Category.LINK) || sentence.is(at - 1, Category.STATE_TITLE));
    }

    private static boolean areJoined(Sentence sentence, int from, int to) {
        for (var at = from; at < to; at++) {
            if (!sentence.is(at, Category.AND) && !sentence.is(at, Category.LINK) && !isOfState(sentence, at)
                    && sentence.token(at).kind() != Token.Kind.SIGN) {
                return false;
            }
        }
        return sentence.first(Category.AND, from, to) != Item.NONE;
    }
}
