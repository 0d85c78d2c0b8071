package org.kurultai.seeds.extract.passing;

import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.visit.OtherSide;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;

/**
 * Visits that a sentence but names, with whither and when: "spoke of the forthcoming visit of President A to Riga, scheduled for
 * 3 May". Of one that is over it must be told whose it was.
 */
final class VisitsInPassing {

    private static final String RULE = "named with whither and when";

    private final Story story;
    private final OwnedVisits owned;

    VisitsInPassing(Story story) {
        this.story = story;
        this.owned = new OwnedVisits(story);
    }

    /** Reads what a clause tells of a visit. */
    void read(Scene scene, EventMention visit, PassingClause clause) {
        var place = clause.whither();
        var when = clause.date(story.calendar());
        var ahead = story.calendar().isAhead(when.when());
        var scheduled = ahead == Answer.YES
                || ahead == Answer.UNKNOWN && clause.isAhead() && !isBehindAnother(scene, visit);
        var date = when.isNone() ? clause.month(story, scheduled) : when;
        if (!place.isNone() && date.when().start().month() > 0 && !clause.isDenied()) {
            add(scene, visit, place, date, scheduled);
        }
        if (!clause.isDenied()) {
            owned.read(scene, visit, place, clause.isAhead() || isPrepared(clause));
        }
    }

    /** "Den Besuch von Ministerin A vorbereiten": by the verb that ends its clause. */
    private static boolean isPrepared(PassingClause clause) {
        var sentence = clause.scene().sentence();
        var words = sentence.first(Category.AHEAD, clause.name(), sentence.size());
        return words != Item.NONE && !words.is(Category.AHEAD, "coming")
                && (words.to() >= sentence.size() || ".,".contains(sentence.token(words.to()).text()));
    }

    private void add(Scene scene, EventMention visit, Located place, Dated when, boolean scheduled) {
        var sentence = scene.sentence();
        var visitor = visitor(scene, place);
        if (story.drafts().stream().anyMatch(draft -> isKnown(draft, place, when, visitor))
                || !scheduled && visitor.isEmpty()) {
            return;
        }
        var draft = story.add(new Draft(EngagementType.VISIT, false,
                sentence.span(visit.at(), sentence.item(visit.at()).to()), sentence.zone(), RULE));
        draft.where(place, sentence.zone());
        draft.when(when, sentence.zone());
        if (scheduled) {
            draft.scheduled(when.span(), sentence.zone());
        }
        visitor.ifPresent(draft::person);
    }

    /** "The visit will follow the president's trip": what is to come is told of the first. */
    private static boolean isBehindAnother(Scene scene, EventMention visit) {
        return scene.sentence().first(Category.FUTURE, visit.at(), scene.sentence().size()) == Item.NONE
                && scene.events().stream().filter(event -> event.type() == EngagementType.VISIT)
                        .filter(event -> event.at() < visit.start())
                        .anyMatch(first -> scene.sentence().first(Category.FUTURE, first.at(),
                                visit.start()) != Item.NONE);
    }

    private static boolean isKnown(Draft draft, Located place, Dated when, Optional<Person> visitor) {
        var start = when.when().start();
        var known = draft.when().start();
        return draft.isVisit() && draft.host().equals(place.state())
                && (known.month() == 0 && !isOfOthers(draft, visitor) || known.month() == start.month())
                || known.equals(start);
    }

    /** Whether those who are on a visit are told, and a visitor is none of them. */
    private static boolean isOfOthers(Draft visit, Optional<Person> visitor) {
        return visitor.isPresent() && !visit.persons().isEmpty()
                && !visit.persons().containsKey(visitor.get().key());
    }

    /** Who is named, or whose office is that of somebody the report names: of another state than that which is visited. */
    private Optional<Person> visitor(Scene scene, Located place) {
        return Stream.concat(
                scene.persons().stream().flatMap(mention -> story.known(mention, Zone.BODY).stream()),
                scene.roles().stream().flatMap(role -> story.holder(scene, role).stream()))
                .flatMap(person -> OtherSide.visitor(story, person, place).stream()).findFirst();
    }
}
