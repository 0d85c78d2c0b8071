package org.kurultai.seeds.extract.series;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.extract.date.BareYears;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.event.Occasions;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.MeetingClauses;
import org.kurultai.seeds.extract.scene.Referred;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.scene.Tense;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads who hosts the next meeting: "the next meeting will be held in Astana in 2026". */
public final class NextHosts {

    private static final int NEAR = 4;
    /** After which two may meet again. */
    private static final Set<EngagementType> OF_TWO = EnumSet.of(EngagementType.BILATERAL_TALKS,
            EngagementType.AUDIENCE, EngagementType.PHONE_CALL);

    private final Story story;
    private final Series series;
    private final Invitations invitations;
    private final NextMeetings nextMeetings;

    public NextHosts(Story story) {
        this.story = story;
        this.series = new Series(story);
        this.invitations = new Invitations(story);
        this.nextMeetings = new NextMeetings(story);
    }

    public void read(Scene scene) {
        nextTalks(scene);
        var meeting = story.drafts().stream().filter(NextHosts::isOfSeries).findFirst();
        if (meeting.isEmpty() || story.main().filter(main -> isAhead(scene, main, meeting.get())
                || main != meeting.get() && !main.isScheduled() && isToldIn(scene, main)).isPresent()) {
            return;
        }
        var sentence = scene.sentence();
        var events = scene.events();
        if (isOfChair(scene) || Referred.isProposed(sentence, 0, sentence.size())) {
            return;
        }
        if (NextWords.isNextTime(sentence)) {
            read(scene, meeting.get(), 0, sentence.size());
            return;
        }
        if (NextWords.isAgain(sentence) && hasOrdinal(sentence, meeting.get().ordinal() + 1)) {
            read(scene, meeting.get(), 0, sentence.size());
            return;
        }
        var again = NextWords.againIn(sentence);
        if (again != Item.NONE) {
            read(scene, meeting.get(), again.from(), MeetingClauses.endOfAnd(sentence, again.to()));
            return;
        }
        var next = next(scene, meeting.get());
        if (next.isPresent()) {
            var i = events.indexOf(next.get());
            var to = i + 1 == events.size() ? sentence.size() : Math.max(next.get().to(), events.get(i + 1).start());
            var from = i == 0 ? behindMain(scene, meeting.get(), next.get())
                    : behind(sentence, events.get(i - 1), next.get());
            if (!isHeld(sentence, from, to)) {
                read(scene, meeting.get(), from, to);
            }
            return;
        }
        var one = ordinalAhead(sentence, meeting.get().ordinal() + 1);
        if (one >= 0) {
            read(scene, meeting.get(), one, sentence.size());
            return;
        }
        var begin = MeetingClauses.beginOfNext(sentence, meeting.get().ordinal() + 1);
        if (events.stream().noneMatch(event -> event.isMeeting() && event.at() >= begin)
                && (begin > 0 || events.isEmpty() || NextWords.isAgain(sentence))
                && !isOfAnother(sentence)
                && (isHostedLater(sentence, meeting.get()) || NextWords.isNextHost(sentence)
                        || NextWords.isTravelledTo(sentence)
                        || NextWords.isAgain(sentence) || NextWords.isBrief(sentence)
                        || (sentence.has(Category.FUTURE) || sentence.has(Category.TURN))
                                && (sentence.has(Category.NEXT)
                                        || hasOrdinal(sentence, meeting.get().ordinal() + 1)))) {
            read(scene, meeting.get(), begin, sentence.size());
        }
    }

    /** Whether what the report is about is the next one itself, and the one before but mentioned, with no more than its month. */
    private static boolean isAhead(Scene scene, Draft main, Draft meeting) {
        var before = main.ordinal() > meeting.ordinal() && meeting.ordinal() > 0 && !meeting.when().start().isDay();
        var next = scene.events().stream().anyMatch(event -> event.relation() == Relation.NEXT)
                && scene.sentence().has(Category.SAY);
        var own = meeting.when().start().isDay() && isToldIn(scene, main);
        return main.isScheduled()
                && (main.when().start().day() > 0 && (!next || own) || before || isToldBefore(main, meeting));
    }

    /** Whether one that was held long before is told of but behind what the report is about, which is to be this year. */
    private static boolean isToldBefore(Draft main, Draft meeting) {
        var year = meeting.when().start().year();
        return meeting != main && year > 0 && year < main.when().start().year() - 1
                && meeting.spanOf(Field.TYPE).start() > main.spanOf(Field.TYPE).end();
    }

    /** "They met in Tartu on 3 May 2024": where the report tells of what it is about. */
    private static boolean isToldIn(Scene scene, Draft main) {
        var span = scene.sentence().span();
        return span.start() <= main.spanOf(Field.TYPE).start() && main.spanOf(Field.TYPE).end() <= span.end();
    }

    /** "They met in Oslo on 3 May and agreed to hold the next one": behind what the same sentence tells of the first. */
    private static int behindMain(Scene scene, Draft main, EventMention next) {
        var told = main.spanOf(Field.TYPE);
        var within = main.isToldWithin(scene.sentence().span());
        return within && scene.at(told) < next.start()
                ? Tense.beginOfFuture(scene.sentence(), scene.at(told) + 1, next.start()) : 0;
    }

    /** Where what is told of the next one begins, if another is named before. */
    private int behind(Sentence sentence, EventMention other, EventMention next) {
        var that = sentence.last(Category.CLAUSE, other.at(), next.start());
        var begin = MeetingClauses.begin(sentence, other, next);
        var own = that != Item.NONE || sentence.first(Category.FUTURE, begin, next.start()) != Item.NONE;
        return own && !story.report().language().order().headLast() ? begin : other.at() + 1;
    }

    /** "The next negotiations are planned for 2025 in Berlin": talks that go on, where the report tells of no meeting. */
    private void nextTalks(Scene scene) {
        var sentence = scene.sentence();
        story.main().filter(main -> OF_TWO.contains(main.type()) && !main.isScheduled())
                .filter(main -> isMeetingAgain(scene) || NextWords.isNextTime(sentence) || scene.events().stream()
                        .anyMatch(event -> event.relation() == Relation.NEXT
                                && (event.type() == main.type() || series.of(sentence, event).type() == main.type())))
                .filter(main -> !isHeld(sentence, 0, sentence.size())
                        && !Referred.isProposed(sentence, 0, sentence.size()))
                .ifPresent(main -> read(scene, main, 0, sentence.size()));
    }

    /** "The two will meet again in Oslo on 3 May": by a verb alone, and with where or when. */
    private boolean isMeetingAgain(Scene scene) {
        var sentence = scene.sentence();
        return scene.events().isEmpty() && sentence.has(Category.IN)
                && story.places().in(scene, 0, sentence.size()).hasCity()
                && sentence.all(Category.NEXT).stream().anyMatch(next -> next.to() - next.from() > 1
                        && (next.is(Category.FUTURE) || next.is(Category.NEXT, "again")));
    }

    /** Reads an invitation to the next one, where nothing else tells who hosts it. */
    public void readInvitation(Scene scene) {
        story.drafts().stream().filter(NextHosts::isOfSeries).findFirst()
                .filter(meeting -> meeting.nextHost().isNone())
                .ifPresent(meeting -> {
                    var where = invitations.in(scene, meeting);
                    if (!where.isNone()) {
                        nextHost(scene, meeting, where, 0, scene.sentence().size());
                        nextMeetings.read(scene, meeting, where, 0, scene.sentence().size());
                    }
                });
    }

    /** "Malta holds the chairmanship in 2024": who has the chair need not host. */
    private static boolean isOfChair(Scene scene) {
        var sentence = scene.sentence();
        return sentence.has(Category.CHAIR) && !sentence.has(Category.NEXT) && !sentence.has(Category.HOST)
                && scene.events().stream().noneMatch(EventMention::isMeeting);
    }

    /** "With a decision to hold the fifth in Malta", "the fifth is hosted by Malta": where that ordinal stands; -1 if it does not. */
    private static int ordinalAhead(Sentence sentence, int ordinal) {
        return sentence.all(Category.ORDINAL).stream()
                .filter(item -> ordinal > 1 && Occasions.number(item) == ordinal && !isOfDay(sentence, item)
                        && (isAlone(sentence, item) || !sentence.has(Category.HOST)
                                && sentence.first(Category.FUTURE, item.from() - NEAR, item.from()) != Item.NONE))
                .map(Item::from)
                .findFirst()
                .orElse(-1);
    }

    /** "The fifth will be held", "das fünfte richtet Malta aus": the verb follows at once. */
    private static boolean isAlone(Sentence sentence, Item ordinal) {
        var verb = sentence.item(ordinal.to());
        return (verb.is(Category.HOST) || verb.is(Category.FUTURE))
                && sentence.first(Category.HELD, MeetingClauses.start(sentence, ordinal.from()),
                        ordinal.from()) == Item.NONE;
    }

    /** "To the forum, which Malta plans to host": told of that, and of no meeting of the series. */
    private static boolean isHostedIn(Sentence sentence, Item which) {
        return sentence.sign(which.from() - 1, ',')
                && sentence.first(Category.HOST, which.to(), sentence.size()) != Item.NONE;
    }

    /** The engagement a sentence calls the next one, else one that it says is hosted later. */
    private Optional<EventMention> next(Scene scene, Draft meeting) {
        var sentence = scene.sentence();
        var meetings = scene.events().stream()
                .filter(event -> event.isMeeting() || event.type() == meeting.type())
                .filter(event -> event.relation() != Relation.PREVIOUS).toList();
        return meetings.stream().filter(event -> isNext(event, meeting)).findFirst()
                .or(() -> meetings.stream()
                        .filter(event -> !isAnother(event, meeting) && !isIndefinite(sentence, event)
                                && (event.type() != EngagementType.SUMMIT || meeting.type() == event.type())
                                && sentence.between(Category.CLAUSE, event.to(), sentence.size()).stream()
                                        .noneMatch(which -> isHostedIn(sentence, which))
                                && isHostedLater(sentence, meeting))
                        .findFirst());
    }

    /** "Malta will host the football cup", "the next step": of something that is no meeting. */
    private boolean isOfAnother(Sentence sentence) {
        var nouns = story.report().language().order().nounsCapitalized();
        for (var at = 1; at < sentence.size(); at++) {
            var noun = (sentence.item(at) == Item.NONE || sentence.is(at, Category.NO_EVENT))
                    && sentence.token(at).kind() == Token.Kind.WORD
                    && (nouns || !sentence.token(at).capitalized());
            if (noun && (sentence.is(at - 1, Category.NEXT) || isHosted(sentence, at)
                    || sentence.is(at - 1, Category.LINK) && sentence.first(Category.HOST, 0, at) != Item.NONE
                    || nouns && isToBeHosted(sentence, at))) {
                return true;
            }
        }
        return false;
    }

    /** "Wird die Fußballmeisterschaft in Riga ausrichten": the noun before the verb that ends the sentence. */
    private static boolean isToBeHosted(Sentence sentence, int noun) {
        var article = sentence.item(noun - 1);
        var host = sentence.first(Category.HOST, noun, sentence.size());
        return (article.is(Category.LINK, "definite") || article.is(Category.LINK, "indefinite"))
                && sentence.token(noun).capitalized() && host.is(Category.HOST, "")
                && sentence.last(Category.FUTURE, 0, noun) != Item.NONE
                && sentence.token(sentence.size() - 1).start() == sentence.token(host.to() - 1).end();
    }

    /** "Host the African football cup": the noun of what is hosted, behind other words for it. */
    private static boolean isHosted(Sentence sentence, int noun) {
        var from = noun - 1;
        while (from > 0 && (sentence.is(from, Category.LINK) || sentence.is(from, Category.INTERNATIONAL)
                || sentence.is(from, Category.NATIONALITY) || sentence.is(from, Category.REGION))) {
            from--;
        }
        return from < noun - 1 && sentence.is(from, Category.HOST);
    }

    /** Some languages have one word for the next meeting and for one in its turn, which may have been held. */
    private static boolean isHeld(Sentence sentence, int from, int to) {
        return (sentence.first(Category.HELD, from, to) != Item.NONE || isComeFor(sentence, from, to))
                && sentence.first(Category.FUTURE, from, to) == Item.NONE
                && sentence.first(Category.HOST, from, to) == Item.NONE;
    }

    /** "Came to Oslo for the next meeting". */
    private static boolean isComeFor(Sentence sentence, int from, int to) {
        var arrive = sentence.first(Category.ARRIVE, from, to);
        return arrive != Item.NONE && sentence.between(Category.NEXT, arrive.to(), to).stream()
                .anyMatch(next -> sentence.item(next.from() - 2).is(Category.PREPOSITION, "for"));
    }

    private static boolean isOfSeries(Draft draft) {
        return !draft.isScheduled() && (draft.isMeeting() || draft.type() == EngagementType.CONSULTATION);
    }

    /** "Next year's meeting will be in Estonia", "Next year Estonia hosts the meeting", "Estonia will host the meeting in 2027". */
    private boolean isHostedLater(Sentence sentence, Draft meeting) {
        if (!sentence.has(Category.HOST) && !sentence.has(Category.GATHER) && !sentence.has(Category.TURN)
                && !sentence.has(Category.RECEIVE)) {
            return (sentence.has(Category.FUTURE) || sentence.has(Category.MEET))
                    && BareYears.offset(sentence, 0, sentence.size()).filter(offset -> offset > 0).isPresent()
                    || isLaterEdition(sentence, held(meeting));
        }
        var held = held(meeting);
        return BareYears.offset(sentence, 0, sentence.size()).filter(offset -> offset > 0).isPresent()
                || !sentence.has(Category.HELD)
                        && sentence.values(Category.LATER).stream().anyMatch(month -> !month.isEmpty())
                || held > 0 && BareYears.isAfter(sentence, held);
    }

    private int held(Draft meeting) {
        return meeting.when().start().year() > 0 ? meeting.when().start().year() : story.calendar().year();
    }

    /** "The 2027 edition will be held in Estonia". */
    private static boolean isLaterEdition(Sentence sentence, int held) {
        return held > 0 && sentence.has(Category.FUTURE) && BareYears.isAfter(sentence, held)
                && sentence.all(Category.OCCASION).stream().anyMatch(words -> words.is(Category.OCCASION, "edition"));
    }

    /** "They agreed to hold the seventh one in Tallinn". */
    static boolean hasOrdinal(Sentence sentence, int ordinal) {
        return ordinal > 1 && sentence.all(Category.ORDINAL).stream()
                .anyMatch(item -> Occasions.number(item) == ordinal && !isOfDay(sentence, item));
    }

    /** "Am 10. Mai": which day, and not the how-manieth meeting. */
    private static boolean isOfDay(Sentence sentence, Item ordinal) {
        return sentence.is(ordinal.to(), Category.MONTH);
    }

    static boolean isNext(EventMention event, Draft meeting) {
        if (event.special() != meeting.isSpecial()
                || event.type() == EngagementType.SUMMIT && meeting.type() != EngagementType.SUMMIT
                || isOfAnother(event, meeting)) {
            return false;
        }
        return event.relation() == Relation.NEXT
                && (event.ordinal() == 0 || meeting.ordinal() == 0 || event.ordinal() == meeting.ordinal() + 1)
                || event.ordinal() > 1 && event.ordinal() == meeting.ordinal() + 1;
    }

    /** "The next summit of the African Union", of a meeting of ASEAN. */
    private static boolean isOfAnother(EventMention event, Draft meeting) {
        return !event.organization().isEmpty() && !meeting.organization().isEmpty()
                && !event.organization().equals(meeting.organization());
    }

    /** A meeting with a number is not the next one after a meeting of no or of another number, but one of a series of its own. */
    private static boolean isAnother(EventMention event, Draft meeting) {
        var sameSeries = meeting.ordinal() > 0
                && (event.ordinal() == meeting.ordinal() || event.ordinal() == meeting.ordinal() + 1);
        return event.ordinal() > 0 && !sameSeries && event.relation() != Relation.NEXT;
    }

    /** "Malta will host a conference": any, not theirs. */
    public static boolean isIndefinite(Sentence sentence, EventMention event) {
        return sentence.between(Category.LINK, event.from() - 1, event.at()).stream()
                .flatMap(link -> link.terms().stream())
                .anyMatch(term -> term.category() == Category.LINK && term.value().equals("indefinite"));
    }

    private void read(Scene scene, Draft meeting, int from, int to) {
        var where = new WhereNext(story, scene, from, to).of(meeting);
        if (where.isNone() || isOver(scene, from, to)) {
            return;
        }
        if (!where.state().isEmpty() && (isOfSeries(meeting) || meeting.type() == EngagementType.BILATERAL_TALKS)) {
            nextHost(scene, meeting, where, from, to);
        }
        nextMeetings.read(scene, meeting, where, from, to);
    }

    /** "The second was hosted by Riga on 3 May": a day that is past, and nothing that is to come. */
    private boolean isOver(Scene scene, int from, int to) {
        var date = story.calendar().in(scene, from, to, from);
        return date.when().start().isDay() && story.calendar().isAhead(date.when()) == Answer.NO
                && scene.sentence().first(Category.FUTURE, from, to) == Item.NONE;
    }

    private void nextHost(Scene scene, Draft meeting, Located where, int from, int to) {
        meeting.nextHost(new NextHost(where.state(), where.city(), new NextYear(story).of(scene, meeting, from, to)),
                scene.sentence().span(from, to), scene.sentence().zone());
    }
}
