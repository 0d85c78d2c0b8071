package org.kurultai.seeds.extract.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Visits of which a report but speaks, whose guest and host it has told: "President A received Minister B. With this visit, B
 * said, he wished to".
 */
public final class GuestVisits {

    private static final String RULE = "a visit of whoever was met";
    private static final int NEAR = 4;
    private static final int FAR = 8;
    private static final Set<EngagementType> MET = Set.of(
            EngagementType.AUDIENCE, EngagementType.BILATERAL_TALKS, EngagementType.CONSULTATION,
            EngagementType.SIGNING);

    private final Story story;

    public GuestVisits(Story story) {
        this.story = story;
    }

    /** Reads a sentence, when all is known of those who met. */
    public void read(Scene scene) {
        var sentence = scene.sentence();
        if (sentence.zone() != Zone.BODY || sentence.has(Category.NOT) || sentence.has(Category.CANCEL)
                || sentence.has(Category.INVITE) || story.first(EngagementType.VISIT).isPresent()
                || story.isOfOtherTime(scene)) {
            return;
        }
        var visits = scene.events().stream()
                .filter(event -> event.type() == EngagementType.VISIT
                        && event.relation() == EventMention.Relation.THIS)
                .map(event -> sentence.item(event.at()))
                .filter(visit -> isMade(scene, visit));
        visitors(scene).forEach(guest -> host(scene, guest));
        Stream.concat(visits, visitors(scene)).findFirst().ifPresent(visit -> add(scene, visit));
    }

    /** "In the presence of A and the visiting President B": what two sides had is of the other one, where it is not told of which. */
    private void host(Scene scene, Item guest) {
        var state = scene.roles().stream().filter(role -> isOf(role, guest)).flatMap(role -> role.states().stream())
                .findFirst().orElse("");
        story.drafts().stream().filter(draft -> MET.contains(draft.type()) && draft.host().isEmpty()).forEach(draft -> {
            var sides = Story.sides(List.copyOf(draft.persons().values()));
            if (sides.size() == 2 && sides.remove(state)) {
                draft.where(new Located("", sides.iterator().next(), scene.sentence().span(guest.from(), guest.to()),
                        RULE), scene.sentence().zone());
            }
        });
    }

    private static boolean isOf(RoleMention role, Item guest) {
        return role.from() <= guest.to() && role.to() > guest.to();
    }

    /** "The visiting Foreign Minister of Peru": the words for a guest before an office. */
    private static Stream<Item> visitors(Scene scene) {
        return scene.sentence().all(Category.GUEST).stream()
                .filter(guest -> guest.is(Category.GUEST, "thither")
                        && scene.roles().stream().anyMatch(role -> isOf(role, guest)));
    }

    /** Whether somebody's, and neither hoped for nor still to come. */
    private boolean isMade(Scene scene, Item visit) {
        var sentence = scene.sentence();
        return !Stays.isHopedFor(sentence, visit) && !sentence.has(Category.FUTURE)
                && sentence.last(Category.AHEAD, 0, visit.from()) == Item.NONE
                && sentence.last(Category.EXPECTED, visit.from() - FAR, visit.from()) == Item.NONE
                && !sentence.has(Category.YEAR_OFFSET) && isDetermined(sentence, visit);
    }

    /** "His visit", "this official visit", "the visit of", but not "her first visit as a minister". */
    private static boolean isDetermined(Sentence sentence, Item visit) {
        for (var at = visit.from() - 1; at >= Math.max(0, visit.from() - NEAR); at--) {
            if (sentence.is(at, Category.ORDINAL)) {
                return false;
            }
            if (sentence.is(at, Category.STOP) || sentence.is(at, Category.LINK)) {
                return !sentence.item(at).is(Category.LINK, "indefinite");
            }
        }
        return false;
    }

    private void add(Scene scene, Item visit) {
        var start = scene.sentence().span().end();
        var met = story.drafts().stream()
                .filter(draft -> MET.contains(draft.type()) && !draft.isScheduled() && !draft.host().isEmpty()
                        && draft.spanOf(Field.TYPE).start() < start && guest(draft).isPresent())
                .max(Comparator.comparingInt(draft -> draft.spanOf(Field.TYPE).start()));
        if (met.isEmpty() || isOfAnother(scene, visit, guest(met.get()).get())
                || !visit.is(Category.GUEST) && isElsewhere(scene, visit, met.get().host())
                || isAtMeeting(met.get().host())) {
            return;
        }
        var sentence = scene.sentence();
        var draft = story.add(new Draft(EngagementType.VISIT, false, sentence.span(visit.from(), visit.to()),
                sentence.zone(), RULE));
        draft.person(guest(met.get()).get());
        draft.where(new Located("", met.get().host(), sentence.span(visit.from(), visit.to()), RULE), sentence.zone());
    }

    /** "The visit to Peru by President A", where others met. */
    private boolean isOfAnother(Scene scene, Item visit, Person guest) {
        return VisitOwners.of(story, scene, visit).filter(owner -> owner != guest).isPresent();
    }

    /** What a meeting brought somebody to is no visit. */
    private boolean isAtMeeting(String host) {
        return story.drafts().stream().anyMatch(draft -> draft.isMeeting() && !draft.isScheduled()
                && (draft.host().isEmpty() || draft.host().equals(host)));
    }

    /** "Recalled his visit to Peru": to another state than where they met. */
    private static boolean isElsewhere(Scene scene, Item visit, String host) {
        var sentence = scene.sentence();
        return Stream.concat(
                sentence.between(Category.CITY, visit.to(), visit.to() + FAR).stream(),
                sentence.between(Category.STATE, visit.to(), visit.to() + FAR).stream())
                .map(place -> Visits.place(scene, place).state())
                .anyMatch(state -> !state.equals(host));
    }

    /** Who came from elsewhere; nobody if those who met came from several states. */
    private static Optional<Person> guest(Draft met) {
        var guests = met.persons().values().stream()
                .filter(person -> !person.side().isEmpty() && !person.side().equals(met.host())
                        && !person.isAmbassador())
                .toList();
        return Story.sides(List.copyOf(met.persons().values())).size() == 2 ? guests.stream().findFirst()
                : Optional.empty();
    }
}
