package org.kurultai.seeds.extract.encounter;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.visit.Journeys;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether what a sentence calls a meeting is one of two sides, which are talks. */
final class MeetingOfTwo {

    private static final int NEAR = 5;

    private final Story story;
    private final Language.Order order;
    private final Scene scene;
    private final Sentence sentence;
    private final EventMention event;

    MeetingOfTwo(Story story, Scene scene, EventMention event) {
        this.story = story;
        this.order = story.report().language().order();
        this.scene = scene;
        this.sentence = scene.sentence();
        this.event = event;
    }

    /** Whether it is, of those who are there. */
    boolean is(List<Person> present) {
        return event.between().size() == 2 || isBetween() || isGerund() || isOfOneWith() || isAnyOfTwo(present)
                || isOfTwoBefore();
    }

    /**
     * "Discussed trade at a meeting in Riga", "discussed trade in Riga on 3 May": where two met is told behind the word for it, or
     * before the day in a city of one of them; nowhere if that is not told.
     */
    static Located place(Scene scene, List<Person> present) {
        var sentence = scene.sentence();
        var discussed = sentence.first(Category.DISCUSS, 0, sentence.size());
        if (discussed == Item.NONE) {
            return Located.NONE;
        }
        var sides = Story.sides(present);
        var at = scene.events().stream().filter(event -> event.type() == EngagementType.MEETING && event.ordinal() == 0
                && event.organizationAt() < 0 && event.body().isEmpty() && event.at() > discussed.from()
                && (sentence.is(event.at() - 2, Category.IN) || sentence.is(event.at() - 2, Category.DURING)
                        || sentence.item(event.at() - 1).is(Category.MISSION, "at")))
                .map(event -> sentence.item(event.at()).to()).filter(in -> sentence.is(in, Category.IN))
                .map(in -> Journeys.behind(scene, in));
        var before = sentence.between(Category.CITY, discussed.to(), sentence.size()).stream()
                .filter(city -> sentence.is(city.from() - 1, Category.IN) && isBeforeDay(scene, city.to()))
                .map(city -> Journeys.behind(scene, city.from())).filter(place -> sides.contains(place.state()));
        return Stream.concat(at, before).findFirst().orElse(Located.NONE);
    }

    private static boolean isBeforeDay(Scene scene, int at) {
        var on = scene.sentence().is(at, Category.STAY) ? at + 1 : at;
        return scene.sentence().is(on, Category.WEEKDAY) || scene.sentence().is(on, Category.DAY_OFFSET)
                || scene.dates().stream().anyMatch(date -> date.from() == on && date.hasDay());
    }

    /** "A meeting was held between". */
    private boolean isBetween() {
        return event.ordinal() == 0 && (sentence.is(0, Category.BETWEEN)
                || sentence.first(Category.BETWEEN, event.at() + 1, event.at() + NEAR) != Item.NONE);
    }

    /**
     * "A versicherte B bei einem Treffen in Riga", "A and B discussed it at their meeting in Riga": one that is no body's and has no
     * number, where but two of two sides are named.
     */
    private boolean isAnyOfTwo(List<Person> present) {
        var before = sentence.item(event.at() - 1);
        var atThe = before.is(Category.MISSION, "at");
        var at = atThe || sentence.is(event.at() - 2, Category.IN) || sentence.is(event.at() - 2, Category.DURING);
        var theirs = story.drafts().isEmpty() && order.namesUnbent() && at
                && (before.is(Category.STOP) && !atThe || (atThe || before.is(Category.LINK)) && areBoth());
        return (theirs || order.nounsCapitalized()
                && before.is(Category.LINK, "indefinite"))
                && event.ordinal() == 0 && event.organizationAt() < 0 && event.body().isEmpty()
                && present.size() == 2 && (Story.sides(present).size() == 2 || theirs && Story.areSides(present));
    }

    /** "A and B", and nobody but them. */
    private boolean areBoth() {
        var persons = scene.persons().stream().filter(person -> !person.role().isEmpty()).toList();
        return persons.size() == 2 && scene.roles().stream().allMatch(role -> role.kind() != RoleMention.Kind.SEVERAL)
                && sentence.first(Category.AND, persons.getFirst().to(), persons.getLast().from()) != Item.NONE
                && !sentence.has(Category.CHAIR);
    }

    /** "A meeting of the Zambian minister A with the Namibian minister B". */
    private boolean isOfOneWith() {
        var persons = scene.persons();
        return !order.headLast() && event.ordinal() == 0 && persons.size() == 2
                && scene.roles().stream().anyMatch(role -> role.kind() == RoleMention.Kind.ONE
                        && EncounterWords.isObject(sentence, role, sentence.item(event.at())))
                && sentence.first(Category.WITH, persons.getFirst().to(), persons.getLast().to()) != Item.NONE;
    }

    /** "A ilə B arasında görüş keçirilib": where both stand before the word for "between". */
    private boolean isOfTwoBefore() {
        return order.headLast() && event.ordinal() == 0 && scene.persons().size() == 2
                && scene.persons().getLast().to() < event.at()
                && sentence.is(scene.persons().getLast().to(), Category.BETWEEN);
    }

    /** "The minister, meeting his Finnish counterpart": where no ending tells the verb from the noun. */
    private boolean isGerund() {
        return order.namesUnbent() && event.ordinal() == 0
                && !sentence.is(event.at() - 1, Category.LINK)
                && scene.roles().stream()
                        .anyMatch(role -> EncounterWords.isObject(sentence, role,
                                sentence.item(event.at())));
    }
}
