package org.kurultai.seeds.extract.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.extract.place.Remote;
import org.kurultai.seeds.extract.scene.Eves;
import org.kurultai.seeds.extract.scene.MeetingClauses;
import org.kurultai.seeds.extract.scene.OtherOccasions;
import org.kurultai.seeds.extract.scene.Referred;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Within;
import org.kurultai.seeds.extract.series.NextHosts;
import org.kurultai.seeds.extract.series.Series;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.story.ToldOfNamed;
import org.kurultai.seeds.extract.story.Upcoming;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads meetings of bodies and summits: those that a sentence names, and those it only says that ministers met at. */
public final class Meetings {

    private static final int NEAR = 3;

    private final Story story;
    /** Those of which but the beginning of a sentence has told. */
    private final Set<Draft> cutOff = new HashSet<>();
    private final Upcoming upcoming;
    private final MeetingPlaces places;
    private final Series series;
    private final Bearing bearing;
    private final Resumed resumed;
    private final KnownMeetings knownMeetings;

    public Meetings(Story story) {
        this.story = story;
        this.series = new Series(story);
        this.upcoming = new Upcoming(story);
        this.places = new MeetingPlaces(story);
        this.bearing = new Bearing(story, places, series);
        this.resumed = new Resumed(story, upcoming, places);
        this.knownMeetings = new KnownMeetings(story);
    }

    /**
     * Reads a sentence.
     *
     * @param scene the sentence
     * @param encounter whether it tells of an encounter: then a meeting that has no ordinal is only referred to
     */
    public void read(Scene scene, boolean encounter) {
        readOwn(scene, encounter);
        for (var eve : Eves.in(scene, story.report().language().order().headLast())) {
            var words = Eves.words(eve.sentence(), eve.events().getFirst());
            tell(eve, eve.events().getFirst(), words.to(), Eves.end(eve.sentence(), words));
        }
    }

    private void readOwn(Scene scene, boolean encounter) {
        var events = scene.events();
        var assembly = encounter ? Optional.<EventMention>empty() : assembly(scene);
        if (assembly.isPresent() && !isOfEarlier(scene, events)
                && events.stream().filter(EventMention::isMeeting).noneMatch(EventMention::isTelling)) {
            var others = Assemblies.beside(scene, assembly.get());
            var end = others.map(EventMention::from).orElse(scene.sentence().size());
            read(scene, assembly.get(), 0, end);
            others.ifPresent(other -> tell(scene, other, end, scene.sentence().size()));
            return;
        }
        var prepared = story.report().language().order().headLast() ? Optional.<PreparedFor>empty()
                : assembly.flatMap(met -> PreparedFor.in(scene, met));
        if (prepared.isPresent()) {
            readPrepared(scene, assembly.get(), prepared.get());
            return;
        }
        var frame = encounter || story.report().language().order().headLast() ? Optional.<EventMention>empty()
                : Within.frame(scene);
        if (frame.isPresent()) {
            readWithin(scene, frame.get(), events.getLast());
            return;
        }
        var begin = 0;
        for (var i = 0; i < events.size(); i++) {
            var event = Assemblies.ofHeads(scene, series.of(scene.sentence(), events.get(i)), assembly);
            var referred = encounter && (events.get(i).ordinal() == 0
                    || MeetingClauses.isWhereTheyMet(scene, event, story.report().language().order()))
                    && !Bearing.isWhyTheyCame(scene.sentence(), event);
            if ((event.isMeeting() || series.isOtherRound(event) || series.isFormerTalks(event)) && !referred
                    && !isPart(event, events)) {
                var sameVerb = MeetingClauses.isOfSameVerb(scene.sentence(), event);
                begin = sameVerb || i > 0 && MeetingClauses.isJoined(scene.sentence(), events.get(i - 1), event) ? begin
                        : i == 0 ? MeetingClauses.behindThat(scene.sentence(), event)
                        : behind(scene.sentence(), events.get(i - 1), event);
                var others = OtherOccasions.begin(scene);
                var behind = sameVerb || event.start() < others ? begin : Math.max(begin, others);
                var from = MeetingClauses.isWhenOfOther(scene.sentence(), event) ? event.start() : behind;
                var next = i + 1;
                while (next < events.size()
                        && (MeetingClauses.isOfName(scene.sentence(), events.get(next - 1), events.get(next))
                                || MeetingClauses.isJoined(scene.sentence(), events.get(next - 1), events.get(next)))) {
                    next++;
                }
                var to = next == events.size() ? scene.sentence().size()
                        : Math.max(events.get(i).at() + 1, events.get(next).start());
                read(scene, event, from, MeetingClauses.end(scene.sentence(), event.at(), to));
            }
        }
        if (events.stream().allMatch(event -> event.ordinal() == 0 && event.relation() == Relation.THIS)) {
            WhoHosted.read(story, scene);
        }
        if (events.isEmpty()) {
            counted(scene);
            resumed.read(scene);
        }
    }

    /** First those who met, then that for which they prepared. */
    private void readPrepared(Scene scene, EventMention met, PreparedFor prepared) {
        var size = scene.sentence().size();
        read(scene, met, prepared.first() ? prepared.cut() : 0, prepared.first() ? size : prepared.cut());
        read(scene, prepared.event(), prepared.first() ? 0 : prepared.cut(), prepared.first() ? prepared.cut() : size);
    }

    /** First what was held, which the sentence is about, then that at which it was. */
    private void readWithin(Scene scene, EventMention frame, EventMention held) {
        var dated = scene.dates().stream().anyMatch(date -> date.from() > frame.at());
        read(scene, series.of(scene.sentence(), held), 0, scene.sentence().size());
        read(scene, series.of(scene.sentence(), frame), frame.start(), dated ? held.start() : scene.sentence().size());
    }

    /** "The foreign ministers of A and B had their previous meeting in Riga": not those who meet now. */
    private static boolean isOfEarlier(Scene scene, List<EventMention> events) {
        return events.stream().anyMatch(event -> event.relation() == Relation.PREVIOUS
                && scene.sentence().first(Category.CITY, event.at(), scene.sentence().size()) != Item.NONE);
    }

    /** "It was only the third time they had met". */
    private void counted(Scene scene) {
        var gathering = Occasions.ofGathering(scene.sentence());
        counted(scene, gathering == Item.NONE ? Occasions.ofThis(scene.sentence()) : gathering);
    }

    private void counted(Scene scene, Item time) {
        var sentence = scene.sentence();
        story.current().filter(meeting -> time != Item.NONE && meeting.isMeeting() && meeting.ordinal() == 0)
                .ifPresent(meeting -> meeting.ordinal(Occasions.number(time), sentence.span(time.from(), time.to()),
                        sentence.zone()));
    }

    /** Where what is told of an engagement begins behind another one: behind the comma between them, if the verb comes first. */
    private int behind(Sentence sentence, EventMention other, EventMention event) {
        return story.report().language().order().headLast() ? other.at() + 1
                : MeetingClauses.begin(sentence, other, event);
    }

    /** "The second session of the meeting": a part of one that the report tells of already, and that has no number. */
    private boolean isPart(EventMention event, List<EventMention> events) {
        return event.ordinal() > 0
                && story.current().filter(meeting -> meeting.isMeeting() && meeting.ordinal() == 0).isPresent()
                && events.stream().anyMatch(whole -> whole != event && whole.ordinal() == 0 && !whole.isTelling()
                        && Math.abs(whole.at() - event.at()) <= NEAR);
    }

    private Optional<EventMention> assembly(Scene scene) {
        var headline = scene.sentence().zone() == Zone.HEADLINE;
        return headline && (!story.drafts().isEmpty() || scene.sentence().has(Category.NEXT)) ? Optional.empty()
                : Assemblies.in(scene)
                        .filter(event -> !Bygone.is(story, scene, event) && !scene.attribution().isOther(event.at()))
                        .filter(event -> !scene.sentence().is(event.at(), Category.INVITE)
                                || story.drafts().stream().noneMatch(Draft::isMeeting));
    }

    /** The first sentence tells when and where the meeting of the headline was, or that it is yet to be. */
    public void lead(Scene scene, Draft meeting) {
        var sentence = scene.sentence();
        var date = story.calendar().in(scene, 0, sentence.size(), 0);
        Assemblies.in(scene)
                .filter(who -> meeting.isOfHeadline() && upcoming.is(scene, who, 0, sentence.size(), date))
                .ifPresent(who -> meeting.scheduled(sentence.span(who.from(), who.to()), sentence.zone()));
        meeting.when(date, sentence.zone());
        meeting.where(places.in(scene, 0, sentence.size(), 0), sentence.zone());
    }

    private void read(Scene scene, EventMention event, int from, int to) {
        switch (bearing.of(scene, event, from, to)) {
            case OWN -> augment(scene, event, from, to);
            case NAMED -> tell(scene, event, from, to);
            case NONE -> {
                // what two states hold are talks
            }
        }
    }

    /** Reads what a sentence tells of a meeting between two places, be it told which one or not. */
    public void tell(Scene scene, EventMention event, int from, int to) {
        if (isCancelled(scene.sentence(), from, event.at(), to)) {
            return;
        }
        var told = MeetingDates.of(story.calendar(), scene, event, from, to);
        var before = event.ordinal() == 0 && event.relation() == Relation.PREVIOUS;
        var scheduled = !before
                && (upcoming.is(scene, event, from, to, told) || upcoming.isNextInSeries(scene, event, told)
                        || places.isLaterByName(scene, event)
                        || MeetingDates.isInvitedFor(scene, told)
                                && story.calendar().isAhead(told.when()) == Answer.UNKNOWN
                        || Eves.words(scene.sentence(), event) != Item.NONE
                                && story.calendar().isAhead(told.when()) == Answer.UNKNOWN);
        var date = MeetingDates.beside(story, scene, event, to, told, scheduled);
        var place = places.of(scene, event, from, to, scheduled);
        var own = MeetingDates.isOwn(scene, event, place, date);
        if (before && (story.drafts().isEmpty() || !place.hasCity() || scene.sentence().has(Category.PAST)
                || scene.sentence().first(Category.HELD, from, to) == Item.NONE && !isPlacedBehind(scene, event)
                        && !own && !story.isOfAnotherYear(scene, story.drafts().getFirst()))
                || isNextOfKnown(event) && !own) {
            return;
        }
        var beside = isBeside(scene, event);
        if (beside && place.isNone() && date.isNone()) {
            return;
        }
        var others = beside || scheduled && isOfOthers(event, date);
        var known = before || others ? Optional.<Draft>empty() : knownMeetings.of(scene, event, place, date, scheduled);
        var apart = others || own && event.relation() != Relation.THIS && event.ordinal() == 0;
        if (known.isEmpty() && !apart && !bearing.isTold(scene, event, from, to, place, date)) {
            return;
        }
        var zone = scene.sentence().zone();
        var open = known.filter(meeting -> meeting.isOfHeadline() || cutOff.contains(meeting)
                || (!date.isNone() || scene.sentence().has(Category.WEEKDAY))
                        && YetToCome.isToldInPresent(story, meeting))
                .isPresent();
        var draft = known.orElseGet(() -> begin(scene, event));
        name(scene, event, draft);
        if (Remote.is(scene.sentence(), from, to)) {
            draft.remote();
        }
        if (known.isEmpty()
                && (story.isBeside(scene, draft)
                        || Within.frame(scene).filter(frame -> frame.at() != event.at()).isPresent())) {
            draft.beside();
        }
        if (MeetingDates.isOneOfDays(scene, event, date, draft.when())) {
            draft.until(date, zone);
        } else if (!isBlocked(draft, date)) {
            draft.when(date, zone);
        }
        draft.where(place, zone);
        var host = story.hosts().host(scene, from, to).withoutCity();
        if (place.state().isEmpty() || WhoHosted.isSaid(scene.sentence(), host)) {
            draft.where(host, zone);
        }
        if (scene.sentence().is(event.at(), Category.RECEIVE) || scene.sentence().is(event.at(), Category.HOST)) {
            draft.where(story.hosts().receiver(scene, event.at()), zone);
        }
        if (scheduled && (known.isEmpty() || open)) {
            draft.scheduled(scene.sentence().span(event.from(), event.to()), zone);
        } else if (draft.isScheduled() && Bygone.isOver(story, scene, event, to, date)) {
            draft.heldAfterAll();
        }
        if (known.isEmpty() && story.drafts().size() > 1) {
            Chaired.persons(story, scene, Chaired.verb(scene.sentence(), event)).forEach(draft::person);
        }
        var held = known.isEmpty() && !draft.isScheduled()
                && story.drafts().stream().allMatch(other -> other == draft || other.isScheduled());
        if (story.drafts().size() == 1 || held || known.isPresent() && draft == story.drafts().getFirst()) {
            story.current(draft);
        }
    }

    /** "The coming meeting in Riga, beside which a World Bank conference will be held": another one in the same sentence. */
    private boolean isBeside(Scene scene, EventMention event) {
        var span = scene.sentence().span();
        return !event.organization().isEmpty() && NextHosts.isIndefinite(scene.sentence(), event)
                && story.drafts().stream().filter(Draft::isMeeting).map(draft -> draft.spanOf(Field.TYPE))
                        .anyMatch(told -> span.start() <= told.start() && told.end() <= span.end());
    }

    /** "On 10 May a meeting of foreign ministers will follow": of others than those of whom the report tells, on another day. */
    private boolean isOfOthers(EventMention event, Dated date) {
        var day = date.when().start();
        return event.ordinal() == 0 && !event.body().isEmpty() && event.relation() == Relation.THIS && day.day() > 0
                && story.drafts().stream().anyMatch(Draft::isMeeting)
                && story.drafts().stream().filter(draft -> draft.type() == event.type())
                        .noneMatch(draft -> draft.body().isEmpty() || draft.body().equals(event.body())
                                || draft.when().isUnknown() || draft.when().start().equals(day));
    }

    /** "Their last meeting was in Saldus". */
    private static boolean isPlacedBehind(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var was = sentence.first(Category.BE, event.at(), event.to() + 1);
        return was != Item.NONE && sentence.is(was.to(), Category.IN);
    }

    /** "Was called off", but not "was held after it had been put off twice". */
    private static boolean isCancelled(Sentence sentence, int from, int event, int to) {
        var cancel = sentence.first(Category.CANCEL, from, to);
        return Referred.isProposed(sentence, from, event) || cancel != Item.NONE && !cancel.is(Category.CANCEL, "moved")
                && (sentence.first(Category.HELD, from, cancel.from()) == Item.NONE
                        || sentence.first(Category.FUTURE, from, cancel.from()) != Item.NONE);
    }

    private static boolean isBlocked(Draft draft, Dated date) {
        return draft.isScheduled() && !date.isNone() && date.when().basis() == DateBasis.NONE
                && !date.when().start().isDay() && date.when().start().day() == 0;
    }

    private Draft begin(Scene scene, EventMention event) {
        var sentence = scene.sentence();
        var draft = story.add(new Draft(event.type(), event.special(), sentence.span(event.at(), event.at() + 1),
                sentence.zone(), "an engagement by name"));
        if (MeetingClauses.isCutOff(sentence)) {
            cutOff.add(draft);
        }
        return draft;
    }

    private void name(Scene scene, EventMention event, Draft draft) {
        var sentence = scene.sentence();
        var zone = sentence.zone();
        var named = new Naming(scene, event, story.report().language(), story.report().text()).read();
        draft.called(named.called(), sentence.span(named.from(), named.to()), zone);
        if (event.organizationAt() >= 0) {
            draft.organization(event.organization(),
                    sentence.span(event.organizationAt(), sentence.item(event.organizationAt()).to()), zone,
                    "its organization");
        }
        if (event.ordinalAt() >= 0) {
            draft.ordinal(event.ordinal(), sentence.span(event.ordinalAt(), event.ordinalAt() + 1), zone);
        }
        draft.body(event.body(), sentence.span(event.from(), event.to()), zone);
    }

    /** "The meeting was held in Baku": fills in what is missing of the one the report is about. */
    private void augment(Scene scene, EventMention event, int from, int to) {
        var sentence = scene.sentence();
        var main = story.current();
        if (main.isEmpty() || event.relation() != Relation.THIS
                || !main.get().isMeeting()
                        && (event.type() == EngagementType.SUMMIT || story.report().language().order()
                                .headLast() && BehindPlace.participle(sentence, event) != Item.NONE)
                || scene.events().size() > 1
                || story.isOfAnotherYear(scene, main.get()) || NextHosts.isIndefinite(sentence, event)
                || sentence.first(Category.HELD, from, to) == Item.NONE && !Bearing.isPlacedAtOnce(sentence, event)
                        && !isDatedAtOnce(scene, event)
                        && !(main.get().isScheduled() && sentence.first(Category.FUTURE, from, to) != Item.NONE)) {
            return;
        }
        if (Remote.is(sentence, from, to)) {
            main.get().remote();
        }
        var date = story.calendar().in(scene, from, to, event.at());
        var place = places.in(scene, from, to, event.at());
        if (ToldOfNamed.is(scene, date.span(), main.get()) || ToldOfNamed.is(scene, place.span(), main.get())) {
            return;
        }
        main.get().when(date.isNone() && main.get().isScheduled()
                ? story.calendar().monthAfter(scene, event.at(), to, LocalDate.MIN) : date, sentence.zone());
        main.get().where(place, sentence.zone());
        counted(scene, Occasions.ofHolding(sentence, sentence.item(event.at())));
    }

    /** "Addressed the meeting on 3 May". */
    private static boolean isDatedAtOnce(Scene scene, EventMention event) {
        var end = scene.sentence().item(event.at()).to();
        return scene.sentence().has(Category.ACT) && !scene.sentence().has(Category.FUTURE) && scene.dates().size() == 1
                && scene.dates().getFirst().from() <= end + 1 && scene.dates().getFirst().from() >= end;
    }

    /** Whether it is the next of a series that the report already tells of: then it is told who hosts it, no more. */
    private boolean isNextOfKnown(EventMention event) {
        return event.ordinal() == 0 && event.relation() == Relation.NEXT
                && story.drafts().stream().anyMatch(draft -> draft.type() == event.type() && !draft.isScheduled());
    }
}
