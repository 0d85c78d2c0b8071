package org.kurultai.seeds.extract.whole;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.date.YearsBeside;
import org.kurultai.seeds.extract.encounter.Postings;
import org.kurultai.seeds.extract.event.Bodies;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.Regions;
import org.kurultai.seeds.extract.event.Unions;
import org.kurultai.seeds.extract.person.Person;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Places;
import org.kurultai.seeds.extract.scene.Eves;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.side.Sides;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Makes whole what the sentences left open, from what the report as a whole says. */
public final class Completion {

    private static final int FAR = 5;
    /** What two sides do together. */
    private static final Set<EngagementType> OF_TWO = EnumSet.of(EngagementType.BILATERAL_TALKS,
            EngagementType.AUDIENCE,
            EngagementType.VISIT, EngagementType.PHONE_CALL);

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
        organization();
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

    /** A meeting without its organization is one of those whose organization the report names. */
    private void organization() {
        story.drafts().forEach(Completion::ofOfficer);
        for (var draft : story.drafts()) {
            if (!draft.isMeeting() || !draft.organization().isEmpty() || isOfStates(draft) || isOfTwoStates(draft)) {
                continue;
            }
            var told = draft.spanOf(Field.TYPE).start();
            if (isNamed(draft, told, telling(told))) {
                continue;
            }
            story.drafts().stream()
                    .filter(other -> other.isMeeting() && !other.organization().isEmpty()
                            && !((draft.parties().size() > 2 || isToldFirst(draft, other))
                                    && isOfOthers(draft, other)))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> draft.organization(other.organization(), spanOf(other), Zone.BODY,
                                    "organization of the report"),
                            () -> named(draft));
        }
    }

    /** "The ministers of Malta, Chile and Peru will meet": told beside another, of states and of no organization. */
    private boolean isOfStates(Draft draft) {
        return lead().filter(main -> main != draft).isPresent() && draft.parties().size() > 2;
    }

    /** "The ministers met. The summit of the African Union will be in May": what the report is about, and what is only ahead. */
    private boolean isToldFirst(Draft draft, Draft other) {
        return other.isScheduled() && lead().filter(main -> main == draft).isPresent();
    }

    /** "The ministers of Malta, Chile and Peru met. The summit of the African Union will be in May": another body, or at another time. */
    private static boolean isOfOthers(Draft draft, Draft other) {
        return draft.type() != other.type() || !draft.body().isEmpty() && !other.body().isEmpty()
                && !draft.body().equals(other.body());
    }

    /** "The fourth meeting of the Malta-Peru council": its words tell whose it is. */
    private boolean isOfTwoStates(Draft draft) {
        var told = draft.spanOf(Field.TYPE).start();
        return story.scenes().stream().anyMatch(scene -> scene.events().stream()
                .anyMatch(event -> (event.between().size() == 2 || isBetweenTwo(scene.sentence(), event))
                        && scene.sentence().token(event.at()).start() == told));
    }

    /** "The meeting of the High-Level Council between Malta and Peru", "of the Maltese-Peruvian commission". */
    private static boolean isBetweenTwo(Sentence sentence, EventMention event) {
        if (IntStream.range(event.at(), event.to()).anyMatch(at -> sentence.token(at).hyphen()
                && sentence.is(at - 1, Category.NATIONALITY) && sentence.is(at + 1, Category.NATIONALITY))) {
            return true;
        }
        var between = sentence.first(Category.BETWEEN, event.at(), event.to() + 2);
        var and = sentence.item(between.to()).to();
        return between != Item.NONE && sentence.is(between.to(), Category.STATE) && sentence.is(and, Category.AND)
                && sentence.is(and + 1, Category.STATE) && !sentence.is(and + 1, Category.ORGANIZATION);
    }

    /** Whoever meets an officer of an organization meets the organization, unless many meet, of whom that is one. */
    private static void ofOfficer(Draft draft) {
        var persons = List.copyOf(draft.persons().values());
        var officers = persons.stream().filter(Person::isOfficer).toList();
        if (!OF_TWO.contains(draft.type()) || officers.isEmpty()
                || officers.stream().map(Person::organization).distinct().count() > 1) {
            return;
        }
        var states = persons.stream().map(Person::state).filter(state -> !state.isEmpty()).distinct().count();
        if (states <= 1 || persons.getFirst().isOfficer()) {
            var officer = officers.getFirst();
            draft.organization(officer.organization(), officer.span(), officer.zone(), "organization of its officer");
        }
    }

    private static Span spanOf(Draft draft) {
        return draft.spanOf(Field.ORGANIZATION);
    }

    /** The organization that the headline or the first sentence names, else one of no list, or that of an officer. */
    private void named(Draft draft) {
        var told = draft.spanOf(Field.TYPE).start();
        if (!isNamed(draft, told, Stream.concat(telling(told), story.scenes().stream().limit(2)))) {
            union(draft);
            officer(draft);
        }
    }

    private Stream<Scene> telling(int told) {
        return story.scenes().stream().limit(FAR)
                .filter(scene -> scene.sentence().span().start() <= told && told < scene.sentence().span().end());
    }

    /** Whether a sentence tells of which organization it is, or that it is of two sides. */
    private static boolean isNamed(Draft draft, int told, Stream<Scene> scenes) {
        for (var scene : scenes.toList()) {
            var sentence = scene.sentence();
            if (sentence.all(Category.ORGANIZATION).stream().anyMatch(item -> Regions.isSide(sentence, item))) {
                return true;
            }
            var item = named(scene, told);
            if (item != Item.NONE) {
                draft.organization(item.as(Category.ORGANIZATION).orElseThrow().value(),
                        sentence.span(item.from(), item.to()), sentence.zone(), "organization of the report");
                return true;
            }
        }
        return false;
    }

    /** What is to come may be of the organization whose officer came to talk, where no other is told. */
    private void officer(Draft draft) {
        if (draft.organization().isEmpty() && draft.isScheduled()) {
            story.drafts().stream().filter(talks -> !talks.isMeeting())
                    .flatMap(talks -> talks.persons().values().stream())
                    .filter(Person::isOfficer)
                    .findFirst()
                    .ifPresent(person -> draft.organization(person.organization(), person.span(), person.zone(),
                            "organization of its officer"));
        }
    }

    /** Else the one that no list has, and that the words for the meeting name. */
    private void union(Draft draft) {
        var order = story.report().language().order();
        var told = draft.spanOf(Field.TYPE).start();
        for (var scene : story.scenes()) {
            var sentence = scene.sentence();
            for (var event : scene.events()) {
                var union = order.namesUnbent() && !order.nounsCapitalized()
                        && sentence.token(event.at()).start() == told
                                ? Unions.in(sentence, sentence.item(event.at()).to(), event.to()) : Unions.NONE;
                if (union != Unions.NONE) {
                    draft.organization(union.name(), sentence.span(union.from(), union.to()), sentence.zone(),
                            "a name of no list");
                }
            }
        }
    }

    /** Not that of which somebody is an officer, nor that with which others met, nor that of another meeting beside it. */
    private static Item named(Scene scene, int told) {
        var sentence = scene.sentence();
        return sentence.all(Category.ORGANIZATION).stream()
                .filter(item -> !sentence.is(item.from() - 1, Category.WITH)
                        && !sentence.item(item.from() - 1).is(Category.DURING, "visit")
                        && (sentence.last(Category.MARGIN, 0, item.from()) == Item.NONE || isOfThoseWho(scene, item))
                        && !Eves.isLedTo(sentence, item)
                        && (!sentence.is(item.to(), Category.EVENT) || sentence.token(item.to()).start() <= told)
                        && scene.roles().stream()
                                .noneMatch(role -> role.kind() == RoleMention.Kind.ONE && role.from() <= item.from()
                                        && role.to() > item.from()))
                .findFirst()
                .orElse(Item.NONE);
    }

    /** "On the sidelines of the forum, the ministers of the union": of those of whom more is told. */
    private static boolean isOfThoseWho(Scene scene, Item organization) {
        return scene.roles().stream().anyMatch(role -> role.kind() == RoleMention.Kind.SEVERAL
                && role.from() <= organization.from() && role.to() >= organization.to()
                && scene.sentence().is(role.to(), Category.HELD));
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
