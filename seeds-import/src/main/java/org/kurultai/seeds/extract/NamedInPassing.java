package org.kurultai.seeds.extract;

import java.util.List;
import org.kurultai.domain.time.Answer;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Meetings that a sentence but names, with the city and the day where and when they were or will be: "invited her colleague to the
 * forum, which will be held in Riga on 3 May", "recalling what was agreed at the fourth session, held in Riga on 3 May 2021".
 */
final class NamedInPassing {

    private static final String RULE = "named with where and when";
    private static final int FAR = 30;

    private final Story story;

    NamedInPassing(Story story) {
        this.story = story;
    }

    /** Reads a sentence, when all is read that any sentence tells of an engagement. */
    void read(Scene scene) {
        var order = story.report().language().order();
        if (order.headLast() || scene.sentence().zone() != Zone.BODY || story.main().isEmpty()
                || scene.sentence().has(Category.CANCEL)) {
            return;
        }
        var days = Dates.in(scene.sentence()).stream()
                .filter(date -> date.hasDay() || date.start().month() > 0 && date.start().hasYear()).toList();
        if (!days.isEmpty()) {
            Events.in(scene.sentence(), scene.roles(), days, false).stream()
                    .filter(EventMention::isMeeting)
                    .forEach(event -> read(scene, event, days));
        }
    }

    private void read(Scene scene, EventMention event, List<DateMention> days) {
        var sentence = scene.sentence();
        var name = endOfName(sentence, sentence.item(event.at()).to());
        var end = endOfWhereAndWhen(sentence, name);
        var date = days.stream().filter(told -> told.from() >= name && told.to() <= end).findFirst();
        var called = MeetingPlaces.cityBehind(sentence, event);
        var city = called == Item.NONE ? city(sentence, name, end) : called;
        if (date.isEmpty()) {
            return;
        }
        var place = city == Item.NONE ? Located.NONE : story.places().ofAnother(scene, city.from(), city.to());
        var when = when(scene, date.get(), name, end);
        var enough = place.hasCity()
                || date.get().hasDay() && event.isTelling() && story.calendar().isAhead(when.when()) == Answer.YES;
        if (enough && !when.isNone() && !story.calendar().isHistory(when.when())
                && story.drafts().stream().noneMatch(draft -> mayBe(draft, event, place, when))) {
            add(scene, event, place, when);
        }
    }

    private void add(Scene scene, EventMention event, Located place, Dated when) {
        var sentence = scene.sentence();
        var zone = sentence.zone();
        var draft = story.add(new Draft(event.type(), event.special(),
                sentence.span(event.at(), sentence.item(event.at()).to()), zone, RULE));
        draft.where(place, zone);
        draft.when(when, zone);
        if (event.organizationAt() >= 0) {
            draft.organization(event.organization(), sentence.span(event.organizationAt(),
                    sentence.item(event.organizationAt()).to()), zone, RULE);
        }
        if (event.ordinalAt() >= 0) {
            draft.ordinal(event.ordinal(), sentence.span(event.ordinalAt(), event.ordinalAt() + 1), zone);
        }
        draft.body(event.body(), sentence.span(event.from(), event.to()), zone);
        if (story.calendar().isAhead(when.when()) == Answer.YES) {
            draft.scheduled(when.span(), zone);
        }
    }

    /** Whether the report may tell of the same already: on that day, there, or of one of which it tells neither. */
    private static boolean mayBe(Draft draft, EventMention event, Located place, Dated when) {
        var same = draft.isMeeting() || draft.type() == EngagementType.CONSULTATION;
        return draft.when().start().equals(when.when().start()) || draft.when().end().equals(when.when().start())
                || same && (draft.when().isUnknown() || draft.city().isEmpty()
                        || event.ordinal() > 0 && draft.ordinal() == event.ordinal()
                        || draft.city().equals(place.city()) && !draft.when().isFull());
    }

    /** A day whose year is told, or is not against what the verb beside it says. */
    private Dated when(Scene scene, DateMention date, int from, int to) {
        var told = story.calendar().of(scene, date);
        var ahead = story.calendar().isAhead(told.when());
        var future = scene.sentence().first(Category.FUTURE, from, to) != Item.NONE;
        var held = !future && scene.sentence().first(Category.HELD, from, to) != Item.NONE;
        var against = ahead == Answer.UNKNOWN || future && ahead == Answer.NO || held && ahead == Answer.YES;
        return date.start().hasYear() || !against ? told : Dated.NONE;
    }

    private static Item city(Sentence sentence, int from, int to) {
        return sentence.between(Category.CITY, from, to).stream()
                .filter(city -> sentence.is(city.from() - 1, Category.IN)
                        && !sentence.is(city.to(), Category.INSTITUTION))
                .findFirst().orElse(Item.NONE);
    }

    /** Behind the words for who meets: "the conference of the transport ministers of the Mediterranean". */
    private static int endOfName(Sentence sentence, int from) {
        var at = from;
        while (at < Math.min(sentence.size(), from + FAR) && isOfName(sentence, at)) {
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return at;
    }

    private static boolean isOfName(Sentence sentence, int at) {
        var item = sentence.item(at);
        if (item.is(Category.IN) || item.is(Category.MONTH) || item.is(Category.FUTURE) || item.is(Category.CLAUSE)
                || sentence.token(at).kind() != Token.Kind.WORD || item.is(Category.HELD) || item.is(Category.DURING)) {
            return false;
        }
        return item.is(Category.LINK) && !sentence.is(at + 1, Category.MONTH) && !sentence.is(at + 2, Category.MONTH)
                || item.is(Category.HEADS) || item.is(Category.PORTFOLIO)
                || item.is(Category.INSTITUTION) || item.is(Category.UNION) || item.is(Category.ORGANIZATION)
                || item.is(Category.STATES) || item.is(Category.NATIONALITY)
                || sentence.token(at).capitalized() && !item.is(Category.HEAD)
                || item.is(Category.AND) && at + 1 < sentence.size() && sentence.token(at + 1).capitalized();
    }

    /** Behind the city and the day, with what says that it was or will be, and a comma before "which" and "held". */
    static int endOfWhereAndWhen(Sentence sentence, int from) {
        var at = from;
        while (at < Math.min(sentence.size(), from + FAR) && isOfWhereAndWhen(sentence, at)) {
            at = Math.max(at + 1, sentence.item(at).to());
        }
        return at;
    }

    private static boolean isOfWhereAndWhen(Sentence sentence, int at) {
        var item = sentence.item(at);
        if (sentence.sign(at, ',')) {
            return isOfWhereAndWhen(sentence, at + 1) && !sentence.sign(at + 1, ',');
        }
        return at < sentence.size() && (item.is(Category.IN) || item.is(Category.CITY) || item.is(Category.STATE)
                || item.is(Category.MONTH) || item.is(Category.WEEKDAY) || item.is(Category.FUTURE)
                || item.is(Category.HELD) && !item.is(Category.MEET) || item.is(Category.CLAUSE) || item.is(Category.BE)
                || item.is(Category.UNTIL) || item.is(Category.FROM) || item.is(Category.STAY)
                || item.is(Category.LINK) || item.is(Category.CAPITAL) || item.is(Category.STATE_TITLE)
                || sentence.token(at).number() > 0 || sentence.token(at).hyphen() || sentence.sign(at, '–')
                || item.is(Category.ORDINAL_SUFFIX));
    }
}
