package org.kurultai.seeds.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;

/**
 * Visits to come that a sentence but names, with whither and when: "spoke of the forthcoming visit of President A to Riga, scheduled
 * for 3 May".
 */
final class VisitsInPassing {

    private static final String RULE = "named with whither and when";
    private static final int FAR = 14;

    private final Story story;

    VisitsInPassing(Story story) {
        this.story = story;
    }

    /** Reads a sentence, when all is read that any sentence tells of an engagement. */
    void read(Scene scene) {
        var sentence = scene.sentence();
        if (story.report().language().order().headLast() || sentence.zone() != Zone.BODY || story.main().isEmpty()
                || sentence.has(Category.CANCEL)) {
            return;
        }
        var days = Dates.in(sentence).stream().filter(DateMention::hasDay).toList();
        if (!days.isEmpty()) {
            scene.events().stream()
                    .filter(event -> event.type() == EngagementType.VISIT
                            && !Stays.isHopedFor(sentence, sentence.item(event.at())))
                    .forEach(event -> read(scene, event, days));
        }
    }

    private void read(Scene scene, EventMention visit, List<DateMention> days) {
        var sentence = scene.sentence();
        var from = sentence.item(visit.at()).to();
        for (var at = from; at < Math.min(sentence.size() - 1, from + FAR); at++) {
            if (sentence.sign(at, ',') || sentence.is(at, Category.CLAUSE)) {
                return;
            }
            var place = sentence.is(at, Category.UNTIL) ? Journeys.behind(scene, sentence.item(at).to()) : Located.NONE;
            if (!place.isNone()) {
                var behind = sentence.item(scene.at(place.span())).to();
                var end = NamedInPassing.endOfWhereAndWhen(sentence, behind);
                days.stream().filter(day -> day.from() >= behind && day.to() <= end).findFirst()
                        .ifPresent(day -> add(scene, visit, place, story.calendar().of(scene, day)));
                return;
            }
        }
    }

    private void add(Scene scene, EventMention visit, Located place, Dated when) {
        var sentence = scene.sentence();
        var known = story.drafts().stream().anyMatch(draft -> draft.isVisit() && draft.host().equals(place.state())
                || draft.when().start().equals(when.when().start()));
        if (known || story.calendar().isAhead(when.when()) != Answer.YES) {
            return;
        }
        var draft = story.add(new Draft(EngagementType.VISIT, false,
                sentence.span(visit.at(), sentence.item(visit.at()).to()), sentence.zone(), RULE));
        draft.where(place, sentence.zone());
        draft.when(when, sentence.zone());
        draft.scheduled(when.span(), sentence.zone());
        visitor(scene, place).ifPresent(draft::person);
    }

    /** Who is named, or whose office is that of somebody the report names: of another state than that which is visited. */
    private Optional<Person> visitor(Scene scene, Located place) {
        return Stream.concat(
                scene.persons().stream().flatMap(mention -> story.known(mention, Zone.BODY).stream()),
                scene.roles().stream().flatMap(role -> story.holder(scene, role).stream()))
                .filter(person -> !person.state().isEmpty() && !person.state().equals(place.state())).findFirst();
    }
}
