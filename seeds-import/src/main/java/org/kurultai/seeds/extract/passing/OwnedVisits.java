package org.kurultai.seeds.extract.passing;

import java.util.Optional;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.visit.Journeys;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;

/**
 * Visits that a sentence but names by whose they are: "during President A's official visit to Malta", "the documents signed during
 * the visit of the King of Chad". Without a word for whither they lead to where the report is.
 */
final class OwnedVisits {

    private static final String RULE = "named by whose it is";
    private static final Categories NOT_MADE = Categories.of(Category.NOT, Category.CANCEL, Category.INVITE,
            Category.EXPECTED, Category.AHEAD);
    private static final int FAR = 8;
    private static final int OLDEST = 1900;
    /** "Recent visit of". */
    private static final int SMALL = 3;

    private final Story story;

    OwnedVisits(Story story) {
        this.story = story;
    }

    void read(Scene scene, EventMention visit, Located whither, boolean scheduled) {
        var sentence = scene.sentence();
        var words = sentence.item(visit.at());
        if (story.report().language().order().headLast() || sentence.hasAny(NOT_MADE, words.from() - FAR, words.to())
                || sentence.item(words.from() - 1).is(Category.LINK, "indefinite")
                || visit.relation() == EventMention.Relation.NEXT || isOfYearsBefore(scene)
                || story.drafts().stream().anyMatch(
                        draft -> draft.isVisit() && draft.isToldWithin(sentence.span(words.from(), words.to())))) {
            return;
        }
        var owner = owner(scene, words);
        var state = owner.map(Person::state).filter(of -> !of.isEmpty()).orElseGet(() -> stateOfOwner(scene, words));
        var place = whither.isNone() ? place(scene, words) : whither;
        if (state.isEmpty() || place.isNone() || place.state().equals(state)
                || story.drafts().stream().anyMatch(draft -> isKnown(draft, place, owner))) {
            return;
        }
        var draft = story.add(new Draft(EngagementType.VISIT, false, sentence.span(words.from(), words.to()),
                sentence.zone(), RULE));
        draft.where(place, sentence.zone());
        owner.ifPresent(draft::person);
        if (scheduled || isOfWhatIsAhead(place)) {
            draft.scheduled(sentence.span(words.from(), words.to()), sentence.zone());
        }
    }

    private boolean isOfYearsBefore(Scene scene) {
        return scene.sentence().all(Category.YEAR_OFFSET).stream()
                .anyMatch(offset -> offset.as(Category.YEAR_OFFSET).orElseThrow().value().startsWith("-"))
                || story.isOfOtherTime(scene)
                || IntStream.range(0, scene.sentence().size()).map(at -> scene.sentence().token(at).number())
                        .anyMatch(year -> year > OLDEST && year < story.year());
    }

    /** "They will meet in Riga. It will be A's fourth visit to Latvia": where that is of which the report tells as to come. */
    private boolean isOfWhatIsAhead(Located place) {
        return story.main().filter(main -> main.isScheduled() && main.host().equals(place.state())).isPresent();
    }

    /** Behind "in", else where the report's own engagement is. */
    private Located place(Scene scene, Item words) {
        var in = scene.sentence().between(Category.IN, words.to(), Math.min(scene.sentence().size(), words.to() + FAR));
        if (!in.isEmpty()) {
            return in.stream().map(small -> Journeys.behind(scene, small.from())).filter(place -> !place.isNone())
                    .findFirst().orElse(Located.NONE);
        }
        return story.main().filter(main -> !main.host().isEmpty())
                .map(main -> new Located("", main.host(), scene.sentence().span(words.from(), words.to()), RULE))
                .orElse(Located.NONE);
    }

    /** Who stands right before the words, or behind their "of". */
    private Optional<Person> owner(Scene scene, Item words) {
        return scene.persons().stream().filter(mention -> isOwner(scene, mention, words))
                .flatMap(mention -> story.known(mention, scene.sentence().zone())
                        .or(() -> genitive(mention.name())).stream())
                .findFirst();
    }

    /** "Tamms Besuch": whose name has but an ending more, where it stands right before what is theirs. */
    private Optional<Person> genitive(String name) {
        var order = story.report().language().order();
        return !order.nounsCapitalized() || !name.endsWith("s") ? Optional.empty()
                : story.persons().filter(person -> (" " + person.name() + "s").endsWith(" " + name)).findFirst();
    }

    private static boolean isOwner(Scene scene, PersonMention mention, Item words) {
        return isBefore(scene, mention.to(), words) || isBehind(scene, mention.from(), words);
    }

    private static String stateOfOwner(Scene scene, Item words) {
        return scene.roles().stream()
                .filter(role -> role.kind() == RoleMention.Kind.ONE
                        && (isBefore(scene, role.to(), words) || isBehind(scene, role.from(), words)))
                .flatMap(role -> role.states().stream()).findFirst().orElse("");
    }

    /** "A's fourth visit". */
    private static boolean isBefore(Scene scene, int end, Item words) {
        var at = end;
        while (at < words.from() && (scene.sentence().token(at).text().equals("'s")
                || scene.sentence().is(at, Category.ORDINAL))) {
            at++;
        }
        return at == words.from() && end > 0;
    }

    /** "The visit of the A", "the visit by A". */
    private static boolean isBehind(Scene scene, int begin, Item words) {
        var sentence = scene.sentence();
        var at = words.to();
        while (at < begin && (sentence.is(at, Category.LINK) || sentence.is(at, Category.BY)
                || sentence.is(at, Category.ORDINAL))) {
            at++;
        }
        return at == begin && (at > words.to() || sentence.token(at - 1).text().length() <= SMALL);
    }

    private static boolean isKnown(Draft draft, Located place, Optional<Person> owner) {
        return draft.isVisit() && draft.host().equals(place.state())
                && (owner.isEmpty() || draft.persons().isEmpty() || draft.persons().containsKey(owner.get().key()));
    }
}
