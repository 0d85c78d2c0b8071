package org.kurultai.seeds.extract.meeting;

import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.extract.date.Calendar;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.date.Sequels;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Draft;
import org.kurultai.seeds.extract.story.MonthsBefore;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.facts.When;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads when a meeting was, of what a sentence tells between two places. */
final class MeetingDates {

    private static final int NEAR = 3;

    private MeetingDates() {}

    static Dated of(Calendar calendar, Scene scene, EventMention event, int from, int to) {
        return inYearOfName(scene.sentence(), event,
                calendar.in(scene, datedFrom(scene, event, from),
                        datedTo(scene.sentence(), event, to), event.at()));
    }

    /** "Their last meeting in Riga on 3 May", "the next one in Riga in May 2023": with where and when, which tell it apart. */
    static boolean isOwn(Scene scene, EventMention event, Located place, Dated date) {
        var day = date.when().start();
        var behind = !date.isNone() && scene.at(date.span()) > event.at();
        return behind && !place.isNone() && (event.relation() == EventMention.Relation.NEXT
                ? day.month() > 0 : place.hasCity() && day.day() > 0);
    }

    /** A day told from another, such as "the day before", or the month of one that is still to be. */
    static Dated beside(
            Story story, Scene scene, EventMention event, int to, Dated told, boolean scheduled) {
        if (told.isNone() && !scheduled && isFormer(story, event)) {
            return MonthsBefore.in(story, scene, event.at(), to);
        }
        if (!told.isNone() && (told.when().start().day() > 0 || event.ordinal() == 0)
                || event.ordinal() == 0 && !scheduled && !isBegunByDay(scene, event)) {
            return told;
        }
        var month = scheduled ? monthAhead(story, scene, event, to) : Dated.NONE;
        var sequel = told.isNone() && (!scheduled || isBegunByDay(scene, event)) && !story.drafts().isEmpty()
                ? Sequels.in(scene, story.drafts().stream().map(Draft::when).toList()) : Dated.NONE;
        return !sequel.isNone() && scheduled || month.isNone() && !sequel.isNone() ? sequel : month.isNone() ? told
                : month;
    }

    /** "The summit, which Peru will host in May", "in May, Lima will host the summit": of which no other clause tells. */
    private static Dated monthAhead(Story story, Scene scene, EventMention event, int to) {
        var sentence = scene.sentence();
        var clause = sentence.first(Category.CLAUSE, event.at(), to);
        var own = clause == Item.NONE
                || sentence.first(Category.FUTURE, clause.to(), clause.to() + NEAR) != Item.NONE;
        var from = scene.events().size() < 2 && story.report().language().order().nounsCapitalized() ? 0 : event.at();
        var behind = own ? story.calendar().monthAfter(scene, from, to, story.held()) : Dated.NONE;
        var first = sentence.is(0, Category.IN) && sentence.is(1, Category.MONTH) && scene.events().size() == 1
                && event.at() > 1 && sentence.first(Category.MONTH, event.at(), to) == Item.NONE;
        return behind.isNone() && first ? story.calendar().monthAfter(scene, 0, event.at(), story.held()) : behind;
    }

    /** "A day earlier the council of the union held a session": with the day at the beginning, and of whom it was. */
    private static boolean isBegunByDay(Scene scene, EventMention event) {
        return event.isTelling()
                && (scene.sentence().is(0, Category.SEQUEL) || scene.sentence().is(0, Category.DAYS_AGO));
    }

    /** "The previous meeting", "the third meeting", where the report is about the fourth. */
    private static boolean isFormer(Story story, EventMention event) {
        return event.relation() == EventMention.Relation.PREVIOUS || event.ordinal() > 0 && story.main()
                .filter(main -> main.isMeeting() && main.ordinal() > event.ordinal()).isPresent();
    }

    /**
     * "The summit, which will be held on 3 May": not before that. "Left for Niamey on 2 May to attend the meeting", "had come on
     * Monday for this meeting": that day somebody left.
     */
    private static int datedFrom(Scene scene, EventMention event, int from) {
        var sentence = scene.sentence();
        var clause = sentence.first(Category.CLAUSE, event.to(), event.to() + 2);
        if (clause != Item.NONE && sentence.sign(clause.from() - 1, ',')
                && sentence.first(Category.FUTURE, clause.to(), clause.to() + 2) != Item.NONE
                && sentence.first(Category.MONTH, clause.to(), sentence.size()) != Item.NONE) {
            return clause.from();
        }
        var journey = behindJourney(sentence, event, from);
        var arrive = journey > from ? Item.NONE : sentence.first(Category.ARRIVE, from, event.start());
        var purpose = arrive == Item.NONE ? Item.NONE : sentence.first(Category.FUTURE, arrive.to(), event.start());
        var aim = purpose == Item.NONE ? aim(scene, event, arrive) : purpose;
        var reason = !arrive.is(Category.ARRIVE, "before") ? Item.NONE
                : sentence.last(Category.FROM, arrive.to() + 1, event.at());
        var near = reason != Item.NONE && reason.to() >= event.start() - 1;
        return aim != Item.NONE ? aim.from() : near ? reason.from() : journey;
    }

    /** "Left for Lima today to co-chair the meeting on 3 May": to what somebody went, if its own day is told behind it. */
    private static Item aim(Scene scene, EventMention event, Item arrive) {
        var attend = arrive == Item.NONE ? Item.NONE
                : scene.sentence().first(Category.ATTEND, arrive.to(), event.start());
        return attend != Item.NONE && scene.sentence().first(Category.AND, arrive.to(), attend.from()) == Item.NONE
                && scene.dates().stream().anyMatch(date -> date.hasDay() && date.from() > event.at()) ? attend
                        : Item.NONE;
    }

    /** "Flies to Lima today, where she attends the summit": behind the comma, as that day somebody but leaves. */
    private static int behindJourney(Sentence sentence, EventMention event, int from) {
        var comma = event.start() - 1;
        while (comma > from && !sentence.sign(comma, ',')) {
            comma--;
        }
        var journey = sentence.between(Category.ARRIVE, from, Math.max(from, comma)).stream()
                .anyMatch(verb -> verb.is(Category.ARRIVE, "visit") && !verb.is(Category.EVENT));
        return journey && sentence.first(Category.ATTEND, event.at(), sentence.size()) != Item.NONE ? comma : from;
    }

    /** "The next meeting, to be held in Riga in May, was discussed on Tuesday": up to the comma behind where or when it will be. */
    private static int datedTo(Sentence sentence, EventMention event, int to) {
        var comma = event.to();
        var future = sentence.item(comma + 1);
        var end = comma + 1;
        while (end < to && !sentence.sign(end, ',')) {
            end++;
        }
        var own = sentence.sign(comma, ',') && future.is(Category.FUTURE) && end < to
                && sentence.first(Category.FUTURE, end, to) == Item.NONE
                && (sentence.first(Category.CITY, comma, end) != Item.NONE
                        || sentence.first(Category.MONTH, comma, end) != Item.NONE)
                && sentence.token(end - 1).number() == 0;
        return own ? end : to;
    }

    /** "The 12th meeting, due on 13 October": its own day, of those on which others are held too. */
    static boolean isOneOfDays(Scene scene, EventMention event, Dated told, When known) {
        var sentence = scene.sentence();
        var day = told.when();
        var at = told.isNone() ? 0 : scene.at(told.span());
        var due = sentence.first(Category.FUTURE, event.at(), at);
        return event.ordinal() > 0 && day.isFull() && known.isFull() && day.start().equals(day.end())
                && !known.start().equals(known.end()) && day.start().after(known.start()) != Answer.NO
                && known.end().after(day.start()) != Answer.NO && due != Item.NONE && at - due.to() <= 2
                && !sentence.is(due.from(), Category.BEGIN) && !sentence.is(due.from(), Category.CLOSE);
    }

    /** "Hat die Minister für den 3. Mai nach Riga eingeladen". */
    static boolean isInvitedFor(Scene scene, Dated told) {
        var sentence = scene.sentence();
        var day = told.isNone() ? 0 : scene.at(told.span());
        return sentence.has(Category.INVITE) && day > 0
                && (sentence.is(day - 1, Category.FROM) || sentence.is(day - 2, Category.FROM));
    }

    /** "Their 2023 Leadership Summit on 14 October": a year in its name is its year. */
    private static Dated inYearOfName(Sentence sentence, EventMention event, Dated date) {
        var day = date.when().start();
        for (var at = event.from(); at < event.at() && day.day() > 0 && !day.hasYear(); at++) {
            var token = sentence.token(at);
            var mention = new DateMention(day, date.when().end(), 0, 1);
            if (token.text().length() == 4 && token.number() > 1900 && token.number() < 2100
                    && mention.isOf(token.number())) {
                var dated = mention.in(token.number());
                return new Dated(new When(dated.start(), dated.end(), DateBasis.STATED), date.span(),
                        "in the year of its name");
            }
        }
        return date;
    }
}
