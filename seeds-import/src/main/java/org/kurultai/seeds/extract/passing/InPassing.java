package org.kurultai.seeds.extract.passing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.event.Events;
import org.kurultai.seeds.extract.meeting.BehindPlace;
import org.kurultai.seeds.extract.meeting.MeetingPlaces;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.MereReference;
import org.kurultai.seeds.extract.scene.OfTwoPersons;
import org.kurultai.seeds.extract.scene.Referred;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.story.ToldOfNamed;
import org.kurultai.seeds.extract.visit.Stays;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Meetings that a sentence tells of beside the report's own, former ones as well as those to come: "recalling what was agreed at
 * the session in Riga", "in May Malta will host the next summit". Each that no other rule has read, and of which where, when
 * or the how-manieth it is is told, is one of its own.
 */
public final class InPassing {

    private static final String RULE = "told in passing";
    /** So many years before the report a meeting is history. */
    private static final int LONG_AGO = 4;

    private final Story story;
    private final MeetingPlaces places;
    private final VisitsInPassing visits;
    private final Attended attended;
    private int latestYear = -1;

    public InPassing(Story story) {
        this.story = story;
        this.places = new MeetingPlaces(story);
        this.visits = new VisitsInPassing(story);
        this.attended = new Attended(story);
    }

    /** Reads a sentence, when all is read that any sentence tells of an engagement. */
    public void read(Scene scene) {
        var sentence = scene.sentence();
        var headLast = story.report().language().order().headLast();
        if (sentence.zone() != Zone.BODY || story.main().isEmpty() || sentence.has(Category.CANCEL)) {
            return;
        }
        var named = whole(sentence, Events.in(sentence, scene.roles(), Dates.in(sentence), headLast)).stream()
                .map(event -> OfTwoPersons.of(sentence, event, scene.persons(), headLast)).toList();
        var events = FirstOfThem.beside(sentence, named);
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (event.isMeeting() || event.type() == EngagementType.CONSULTATION) {
                var clause = PassingClause.of(scene, events, i, headLast);
                var known = story.drafts().stream().filter(draft -> isToldBy(scene, event, draft)).findFirst();
                known.ifPresent(draft -> complete(draft, scene, event, clause));
                if (known.isEmpty() && !clause.isDenied()
                        && !MereReference.is(sentence, event, story.report().language().order())) {
                    read(scene, event, clause);
                }
            } else if (event.type() == EngagementType.VISIT && !Stays.isHopedFor(sentence, sentence.item(event.at()))) {
                visits.read(scene, event, PassingClause.of(scene, events, i, headLast));
            }
        }
    }

    /** Reads those whose names stand behind their city, before that is taken for the city of what has none. */
    public void readBehindPlaces(Scene scene) {
        var sentence = scene.sentence();
        var order = story.report().language().order();
        if (order.headLast() && sentence.zone() == Zone.BODY && story.main().isPresent()
                && !sentence.has(Category.CANCEL)) {
            Events.in(sentence, scene.roles(), Dates.in(sentence), true).stream().filter(EventMention::isMeeting)
                    .map(event -> BehindPlace.of(scene, event, order))
                    .filter(behind -> !behind.isNone())
                    .forEach(behind -> read(scene, behind));
        }
    }

    /** "The seventh Ministerial Council Meeting", "the third session of the committee": one engagement by two words. */
    private static List<EventMention> whole(Sentence sentence, List<EventMention> events) {
        var whole = new ArrayList<EventMention>();
        for (var event : events) {
            var half = whole.isEmpty() ? null : whole.getLast();
            if (half != null && isBodyOf(sentence, half, event)) {
                continue;
            }
            if (half != null && sentence.item(half.at()).to() == event.at()) {
                whole.removeLast();
                var named = event.isTelling() || !half.isTelling() ? event : event.of(half);
                whole.add(half.ordinal() > 0 && event.ordinal() == 0 ? named.counted(half.ordinal(), half.ordinalAt())
                        : named);
            } else {
                whole.add(event);
            }
        }
        return whole;
    }

    /** Whether but a body stands behind the word for its session: "la réunion du comité". */
    private static boolean isBodyOf(Sentence sentence, EventMention session, EventMention body) {
        var of = sentence.item(session.at()).to();
        return sentence.is(body.at(), Category.SITTING) && body.isMeeting() && body.ordinal() == 0
                && of == body.at() - 1 && sentence.item(of).is(Category.LINK, "of");
    }

    /** Whether a draft rests on these words. */
    private static boolean isToldBy(Scene scene, EventMention event, Draft draft) {
        var words = scene.sentence().span(event.start(), scene.sentence().item(event.at()).to());
        var told = draft.spanOf(Field.TYPE);
        var kind = draft.isMeeting() || draft.type() == EngagementType.CONSULTATION
                || isOfTwo(draft) && told.start() == words.start();
        var counted = draft.spanOf(Field.ORDINAL);
        return kind && (told.start() < words.end() && told.end() > words.start()
                || event.at() > event.ordinalAt() && event.ordinal() > 0
                        && counted.start() == scene.sentence().token(event.ordinalAt()).start());
    }

    private static boolean isOfTwo(Draft draft) {
        return draft.type() == EngagementType.BILATERAL_TALKS || draft.type() == EngagementType.AUDIENCE;
    }

    /** Adds to what the same words tell already their number, and that it is to come. */
    private void complete(Draft draft, Scene scene, EventMention event, PassingClause clause) {
        var sentence = scene.sentence();
        var settled = !draft.when().isUnknown() || !draft.city().isEmpty();
        if (event.ordinalAt() >= 0) {
            draft.ordinal(event.ordinal(), sentence.span(event.ordinalAt(), event.ordinalAt() + 1), sentence.zone());
        }
        if (attended.is(scene, event, clause) && attended.isYetToCome(scene) && !isOver(draft.when())) {
            draft.scheduled(sentence.span(event.from(), event.to()), sentence.zone());
        }
        if (clause.isNamedAsAhead() && !isOver(draft.when()) && settled) {
            draft.scheduled(sentence.span(event.from(), event.to()), sentence.zone());
            draft.when(clause.month(story, true), sentence.zone());
        }
    }

    private boolean isOver(When when) {
        return story.calendar().isAhead(when) == Answer.NO && !story.calendar().isToday(when);
    }

    private void read(Scene scene, EventMention event, PassingClause clause) {
        var byWho = attended.is(scene, event, clause);
        var told = clause.place(places, story.places(), story.hosts());
        var place = told.isNone() && byWho ? attended.there(scene) : told;
        var when = clause.date(story.calendar());
        var ahead = story.calendar().isAhead(when.when());
        var open = ahead == Answer.UNKNOWN || story.calendar().isToday(when.when());
        var scheduled = ahead == Answer.YES
                || open && (clause.isAhead() || isBehindMain(when) || byWho && attended.isYetToCome(scene));
        var date = when.isNone() ? clause.month(story, scheduled) : when;
        var toColleague = place.hasCity() && ToldOfNamed.isToldToColleague(scene.sentence(), event);
        if (isHistory(date) || !toColleague && !byWho && !isOwn(event, clause, place, date, scheduled)
                || story.drafts().stream()
                        .filter(draft -> draft.isMeeting() || !clause.isHeld() || !isNamed(scene, event))
                        .filter(draft -> draft.isMeeting() || !isSpokenOf(scene, event, draft))
                        .anyMatch(draft -> mayBe(draft, event, place, date, scheduled))) {
            return;
        }
        var draft = add(scene, event, place, date, scheduled);
        if (byWho) {
            attended.who(scene, event).forEach(draft::person);
        }
    }

    /** "Ministers A and B praised the results of the summit", "A told B of the meeting": which their talks are not. */
    private static boolean isSpokenOf(Scene scene, EventMention event, Draft talks) {
        return ToldOfNamed.isToldToColleague(scene.sentence(), event)
                || event.type() == EngagementType.SUMMIT && (Referred.isOver(scene.sentence(), event)
                        || talks.persons().values().stream().anyMatch(person -> !person.isHeadOfState()));
    }

    /** "Riga'da düzenlenen zirve": of one whose name stands behind its city all is told there. */
    private void read(Scene scene, BehindPlace behind) {
        var event = behind.event();
        var place = behind.place(story.places());
        var when = behind.date(story.calendar());
        var scheduled = behind.isAhead() || story.calendar().isAhead(when.when()) == Answer.YES;
        var owner = behind.organization();
        if (place.hasCity() && (event.isTelling() || owner != Item.NONE) && !story.calendar().isHistory(when.when())
                && story.drafts().stream().noneMatch(draft -> draft.type() == event.type()
                        && mayBe(draft, event, place, when, scheduled))) {
            var draft = add(scene, event, place, when, scheduled);
            owner.as(Category.ORGANIZATION).ifPresent(organization -> draft.organization(organization.value(),
                    scene.sentence().span(owner.from(), owner.to()), scene.sentence().zone(), RULE));
        }
    }

    private boolean isOwn(EventMention event, PassingClause clause, Located place, Dated date, boolean scheduled) {
        var month = date.when().start().month() > 0;
        var city = place.hasCity() && !place.isCalledAsState();
        if (clause.isMargin() && event.body().isEmpty() && event.ordinal() == 0
                || !scheduled && !month && clause.isSince()
                || event.relation() == Relation.PREVIOUS && !month && !clause.isHeld()) {
            return false;
        }
        return scheduled
                ? city || event.ordinal() > 0 || date.when().start().day() > 0 && !clause.isOfPersons()
                        || (!place.isNone() && event.relation() == Relation.THIS || month)
                                && (event.isTelling() || clause.isOfBody())
                        || event.relation() == Relation.THIS && clause.isItsOwn() && !event.organization().isEmpty()
                : city && (isNamed(event) || month) || month && event.isTelling()
                        || isCounted(event, clause.scene().sentence())
                        || clause.isHeld() && (city || (!event.body().isEmpty() || date.when().start().day() > 0)
                                && story.main().filter(main -> main.isMeeting()
                                        || main.type() == EngagementType.CONSULTATION).isPresent());
    }

    /** "The report of the fifth session of the council": of that number there is but one, whatever is told of it. */
    private boolean isCounted(EventMention event, Sentence sentence) {
        return event.ordinal() > 0 && (isNamed(event) || event.between().size() == 2)
                && !isAfter(event, sentence) && !story.report().language().order().headLast();
    }

    /** "Met before the fifth meeting": which was not yet held. */
    private static boolean isAfter(EventMention event, Sentence sentence) {
        var at = event.start() - 1;
        while (sentence.is(at, Category.LINK)) {
            at--;
        }
        return sentence.item(at).is(Category.PREPOSITION, "before");
    }

    /** "The World Medical Congress was held in Riga in May": by its name no talks that are told. */
    private boolean isNamed(Scene scene, EventMention event) {
        return !story.report().language().order().nounsCapitalized() && event.isNamed(scene.sentence());
    }

    /** Whether its words tell whose it is: not "the first forum in Riga". */
    private static boolean isNamed(EventMention event) {
        return !event.organization().isEmpty() || !event.body().isEmpty() || event.between().size() > 2;
    }

    /** "They spoke of the summit on 26 June", on 3 May: later than what the report is about. */
    private boolean isBehindMain(Dated date) {
        var day = date.when().start();
        return day.day() > 0 && story.main().filter(main -> !main.isScheduled()).map(main -> main.when().end())
                .filter(end -> end.day() > 0 && (day.after(end) == Answer.YES || !day.hasYear()
                        && (day.month() > end.month() || day.month() == end.month() && day.day() > end.day())))
                .isPresent();
    }

    /** Whether it lies years before the report, or nothing tells how long ago. */
    private boolean isHistory(Dated date) {
        var start = date.when().start();
        return start.hasYear() && start.year() < latestYear() - LONG_AGO;
    }

    /** The year of the page, else of what the report is about, else the last that it tells. */
    private int latestYear() {
        var main = story.main().map(draft -> draft.when().start().year()).orElse(0);
        if (latestYear < 0) {
            latestYear = Stream.concat(story.drafts().stream().map(draft -> draft.when().start()),
                    story.scenes().stream().flatMap(scene -> scene.dates().stream()).map(date -> date.start()))
                    .mapToInt(PartialDate::year).max().orElse(0);
        }
        return story.calendar().year() > 0 ? story.calendar().year() : main > 0 ? main : latestYear;
    }

    private static boolean mayBe(Draft draft, EventMention event, Located place, Dated when, boolean scheduled) {
        var family = draft.type() == EngagementType.CONSULTATION || event.isMeeting() && (draft.isMeeting()
                || !event.isTelling() && isOfTwo(draft));
        if (!family) {
            return false;
        }
        var start = when.when().start();
        if (isSameNumber(draft, event) && (start.month() == 0 || draft.when().isUnknown())
                && !differ(draft.city(), place.city())) {
            return true;
        }
        var known = draft.when();
        var dated = start.month() > 0 && known.start().month() > 0;
        var sameDay = dated && (known.start().equals(start) || known.end().equals(start));
        var closes = sameDay && !known.start().equals(start);
        var sameNumber = draft.ordinal() > 0 && draft.ordinal() == event.ordinal()
                && draft.organization().equals(event.organization());
        var other = differ(draft.organization(), event.organization())
                || draft.type() == EngagementType.SUMMIT && event.type() == EngagementType.MEETING
                        && !event.body().isEmpty()
                || differ(draft.body(), event.body())
                || differ(draft.city(), place.city())
                || differ(draft.host(), place.state())
                || draft.ordinal() > 0 && event.ordinal() > 0 && draft.ordinal() != event.ordinal()
                || dated && !sameDay
                || !closes && !sameNumber && draft.isScheduled() != scheduled
                        && (scheduled || event.relation() == Relation.PREVIOUS);
        return !other;
    }

    /** "The tenth meeting of the council": there is but one of that number, be it told as held or as to come. */
    private static boolean isSameNumber(Draft draft, EventMention event) {
        return event.ordinal() > 0 && draft.ordinal() == event.ordinal() && draft.type() == event.type()
                && !differ(draft.organization(), event.organization()) && !differ(draft.body(), event.body());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private Draft add(Scene scene, EventMention event, Located place, Dated when, boolean scheduled) {
        var sentence = scene.sentence();
        var zone = sentence.zone();
        var words = sentence.span(event.at(), sentence.item(event.at()).to());
        var draft = story.add(new Draft(event.type(), event.special(), words, zone, RULE));
        draft.where(place, zone);
        draft.when(when, zone);
        if (event.organizationAt() >= 0) {
            draft.organization(event.organization(), sentence.span(event.organizationAt(),
                    sentence.item(event.organizationAt()).to()), zone, RULE);
        }
        var byCity = event.ordinal() > 0 && sentence.is(event.at() - 1, Category.CITY);
        if (event.organization().isEmpty() && event.between().isEmpty() && !byCity) {
            story.drafts().stream().filter(other -> other.isMeeting() && !other.organization().isEmpty()).findFirst()
                    .ifPresent(other -> draft.organization(other.organization(), other.spanOf(Field.ORGANIZATION), zone,
                            "organization of the report"));
        }
        if (event.ordinalAt() >= 0) {
            draft.ordinal(event.ordinal(), sentence.span(event.ordinalAt(), event.ordinalAt() + 1), zone);
        }
        draft.body(event.body(), sentence.span(event.from(), event.to()), zone);
        if (scheduled) {
            draft.scheduled(when.isNone() ? words : when.span(), zone);
        }
        return draft;
    }
}
