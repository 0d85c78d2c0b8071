package org.kurultai.seeds.extract.whole;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.date.YearsBeside;
import org.kurultai.seeds.extract.encounter.Postings;
import org.kurultai.seeds.extract.event.Bodies;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Places;
import org.kurultai.seeds.extract.side.Sides;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;

/** Makes whole what the sentences left open, from what the report as a whole says. */
public final class Completion {

    private static final int FEWEST_HEADS = 3;
    private static final int FEW = 2;

    private final Story story;
    private final ImpliedHosts impliedHosts;

    public Completion(Story story) {
        this.story = story;
        this.impliedHosts = new ImpliedHosts(story);
    }

    public void complete() {
        signings();
        hopes();
        new Bystanders(story).join();
        summits();
        new Belonging(story).tell();
        called();
        impliedHosts.besideOthers();
        headline();
        lead().filter(draft -> !story.isOnline(draft))
                .ifPresent(draft -> new Lead(story).complete(draft));
        new FromDateline(story).complete();
        new Sides(story).complete();
        new Postings(story).complete();
        talks();
        impliedHosts.receivers();
        years();
        parts();
        tributes();
        new Outlook(story).complete();
    }

    /** "The first meeting, on 3 May, was of experts": no earlier one of the series, if it was on the days of the tenth. */
    private void parts() {
        var main = story.main().filter(draft -> draft.ordinal() > FEW && draft.when().isFull());
        story.drafts().stream()
                .filter(draft -> draft.isMeeting() && draft.ordinal() > 0 && draft.ordinal() <= FEW
                        && draft.body().isEmpty() && draft.when().isFull() && main.isPresent()
                        && draft.organization().equals(main.get().organization())
                        && main.get().when().start().after(draft.when().start()) != Answer.YES
                        && draft.when().start().after(main.get().when().end()) != Answer.YES)
                .forEach(Draft::uncounted);
    }

    /** "On 30 May", in a report that tells another day with its year: of those near it, the same. */
    public void years() {
        for (var draft : story.drafts()) {
            lead().map(main -> YearsBeside.of(draft.when(), main.when()))
                    .filter(when -> when.isFull() && story.calendar().year() == 0)
                    .ifPresent(when -> draft.until(new Dated(when, draft.spanOf(Field.DATE), "year of a day near it"),
                            Zone.BODY));
        }
    }

    /** "Met on Wednesday", of a page of May: in May. */
    public void months() {
        new ToldMonths(story).read();
        var undated = story.drafts().stream().filter(draft -> draft.when().isUnknown()).toList();
        for (var draft : undated) {
            story.scenes().stream().filter(scene -> draft.isToldWithin(scene.sentence().span())).findFirst()
                    .map(scene -> story.calendar().monthOfPage(scene)).filter(month -> !month.isNone())
                    .ifPresent(month -> draft.when(month, Zone.BODY));
        }
    }

    /** "It was agreed that a delegation will visit Peru": nobody yet, on no day, and in no city. */
    private void hopes() {
        var hopes = story.drafts().stream()
                .filter(draft -> draft.isVisit() && draft.isScheduled() && draft.persons().isEmpty()
                        && draft.when().isUnknown() && draft.city().isEmpty() && story.main().get() != draft)
                .toList();
        story.drafts().removeAll(hopes);
    }

    /** What only tells that a document was signed is told with the talks at which those who met signed it. */
    private void signings() {
        var signings = story.drafts().stream()
                .filter(draft -> draft.type() == EngagementType.SIGNING && !draft.isScheduled())
                .filter(signing -> story.drafts().stream().anyMatch(other -> isToldWith(signing, other)))
                .toList();
        story.drafts().removeAll(signings);
    }

    private static boolean isToldWith(Draft signing, Draft talks) {
        return (talks.isMeeting() || talks.type() == EngagementType.BILATERAL_TALKS) && signing.hasConcluded()
                && talks.persons().keySet().containsAll(signing.persons().keySet())
                && signing.instruments().stream().allMatch(document -> talks.instruments().stream()
                        .anyMatch(other -> other.kind().equals(document.kind())));
    }

    /** What was signed on a visit, or with a counterpart beside an audience, was signed at talks of both sides. */
    private void talks() {
        var told = story.drafts().stream().filter(Completion::isOfBothSides).findFirst();
        if (told.isPresent() && story.first(EngagementType.BILATERAL_TALKS).isEmpty()) {
            var talks = story.add(new Draft(EngagementType.BILATERAL_TALKS, false,
                    told.get().instruments().getFirst().span(), Zone.BODY, "where both sides signed"));
            told.get().persons().values().forEach(talks::person);
            talks.where(new Located("", told.get().host(), told.get().spanOf(Field.HOST), "during a visit"), Zone.BODY);
        }
    }

    private static boolean isOfBothSides(Draft told) {
        var present = List.copyOf(told.persons().values());
        var met = told.isVisit()
                || told.type() == EngagementType.AUDIENCE && present.stream().anyMatch(Person::isCounterpart);
        return met && !told.isScheduled() && Story.sides(present).size() == 2
                && told.instruments().stream().anyMatch(document -> document.status().equals("signed"));
    }

    /** A council at which mostly presidents or prime ministers sit meets as a summit. */
    private void summits() {
        story.drafts().stream()
                .filter(draft -> draft.type() == EngagementType.MEETING && !Bodies.isOfField(draft.body()))
                .filter(draft -> {
                    var heads = draft.persons().values().stream().filter(Person::isHeadOfState).count();
                    return heads >= FEWEST_HEADS && 2 * heads > draft.persons().size();
                })
                .forEach(draft -> draft.ofHeads(Zone.BODY));
    }

    /** "The participants of the Riga meeting": the city by which a later sentence calls what the report is about. */
    private void called() {
        var main = story.main().filter(draft -> draft.isMeeting() && draft.city().isEmpty());
        for (var scene : story.scenes()) {
            for (var event : scene.events()) {
                main.filter(draft -> event.isMeeting() && event.ordinal() == 0
                        && (event.organization().isEmpty() || event.organization().equals(draft.organization())))
                        .ifPresent(draft -> draft.where(Places.calling(scene, event), scene.sentence().zone()));
            }
        }
    }

    /** "Health ministers in Tallinn": the headline may tell where, if nothing else does. */
    private void headline() {
        var main = story.main().filter(draft -> draft.city().isEmpty() && draft.type() != EngagementType.PHONE_CALL);
        for (var scene : story.scenes()) {
            if (scene.sentence().zone() == Zone.HEADLINE && main.isPresent()) {
                main.get().where(story.places().ofHeadline(scene), Zone.HEADLINE);
            }
        }
    }

    private Optional<Draft> lead() {
        return story.main();
    }

    /** A tribute is paid where the guests are, and on the day. */
    private void tributes() {
        var main = story.main();
        story.first(EngagementType.CEREMONY).filter(tribute -> main.isPresent() && main.get() != tribute)
                .ifPresent(tribute -> {
                    var held = main.get();
                    if (!held.host().isEmpty()) {
                        tribute.where(new Located("", held.host(), held.spanOf(Field.HOST), "beside a meeting"),
                                Zone.BODY);
                    }
                    if (held.when().isFull()) {
                        tribute.when(new Dated(held.when(), held.spanOf(Field.DATE), "day of the meeting"), Zone.BODY);
                    }
                });
    }
}
