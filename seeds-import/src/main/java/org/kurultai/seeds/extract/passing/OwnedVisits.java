package org.kurultai.seeds.extract.passing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.visit.Journeys;
import org.kurultai.seeds.extract.visit.VisitOwners;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.PersonMention;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

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

    private final Story story;

    OwnedVisits(Story story) {
        this.story = story;
    }

    void read(Scene scene, EventMention visit, Located whither, boolean scheduled) {
        var sentence = scene.sentence();
        var words = sentence.item(visit.at());
        var ahead = sentence.is(words.from() - 1, Category.AHEAD) && !whither.isNone();
        if (story.report().language().order().headLast()
                || !ahead && sentence.hasAny(NOT_MADE, words.from() - FAR, words.to())
                || isIndefinite(sentence, words)
                || visit.relation() == EventMention.Relation.NEXT && !ahead || isOfYearsBefore(scene)
                || story.drafts().stream().anyMatch(
                        draft -> draft.isVisit() && draft.isToldWithin(sentence.span(words.from(), words.to())))) {
            return;
        }
        var place = whither.isNone() ? place(scene, words) : whither;
        var owner = owner(scene, words, place);
        var state = owner.map(Person::state).filter(of -> !of.isEmpty()).orElseGet(() -> stateOfOwner(scene, words));
        if (state.isEmpty() || place.isNone() || place.state().equals(state)
                || story.drafts().stream().anyMatch(draft -> isKnown(draft, place, owner))) {
            return;
        }
        var draft = story.add(new Draft(EngagementType.VISIT, false, sentence.span(words.from(), words.to()),
                sentence.zone(), RULE));
        draft.where(place, sentence.zone());
        owner.ifPresent(draft::person);
        if (scheduled || ahead || isOfWhatIsAhead(place)) {
            draft.scheduled(sentence.span(words.from(), words.to()), sentence.zone());
        }
    }

    /** "A visit", "a possible visit". */
    private static boolean isIndefinite(Sentence sentence, Item words) {
        var plain = words.from() > 1 && sentence.item(words.from() - 1) == Item.NONE ? 2 : 1;
        return sentence.item(words.from() - plain).is(Category.LINK, "indefinite");
    }

    private static String stateOfOwner(Scene scene, Item words) {
        return VisitOwners.role(scene, words).flatMap(role -> role.states().stream().findFirst()).orElse("");
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

    /** Who is named, or of whom the office is told, as of one of those who met and came from elsewhere. */
    private Optional<Person> owner(Scene scene, Item words, Located place) {
        return VisitOwners.of(story, scene, words).or(() -> genitive(scene, words))
                .or(() -> VisitOwners.role(scene, words)
                        .flatMap(role -> story.holder(scene, role).or(() -> visitor(role, place))));
    }

    private Optional<Person> visitor(RoleMention role, Located place) {
        var holders = role.states().isEmpty() ? story.persons().filter(person -> person.holds(role)
                && !person.side().isEmpty() && !person.side().equals(place.state())).limit(2).toList()
                : List.<Person>of();
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    /** "Tamms Besuch": whose name has but an ending more, where it stands right before what is theirs. */
    private Optional<Person> genitive(Scene scene, Item words) {
        var name = VisitOwners.mention(scene, words).map(PersonMention::name).orElse("");
        return !story.report().language().order().nounsCapitalized() || !name.endsWith("s") ? Optional.empty()
                : story.persons().filter(person -> (" " + person.name() + "s").endsWith(" " + name)).findFirst();
    }

    private static boolean isKnown(Draft draft, Located place, Optional<Person> owner) {
        return draft.isVisit() && draft.host().equals(place.state())
                && (owner.isEmpty() || draft.persons().isEmpty() || draft.persons().containsKey(owner.get().key()));
    }
}
