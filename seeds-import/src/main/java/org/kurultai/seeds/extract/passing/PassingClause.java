package org.kurultai.seeds.extract.passing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.extract.date.Calendar;
import org.kurultai.seeds.extract.date.Dated;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.EventMention.Relation;
import org.kurultai.seeds.extract.meeting.MeetingPlaces;
import org.kurultai.seeds.extract.place.Located;
import org.kurultai.seeds.extract.place.Places;
import org.kurultai.seeds.extract.scene.Attribution;
import org.kurultai.seeds.extract.scene.Eves;
import org.kurultai.seeds.extract.scene.Referred;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.extract.story.Hosts;
import org.kurultai.seeds.extract.story.Story;
import org.kurultai.seeds.extract.visit.Journeys;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * The part of a sentence that tells of one of its engagements, with those that it is joined with: "the fifth session of the
 * council and the third of the committee will be held in Riga".
 *
 * @param scene the sentence, as if all of it were of that engagement
 * @param event the words for it
 * @param begin where its clause begins
 * @param name the token after what it is called
 * @param end the token after what is told of it directly behind that
 * @param shared where that begins which is told of all that are joined
 * @param close where its clause ends
 * @param headLast whether what is told of it stands before it
 */
record PassingClause(Scene scene, EventMention event, int begin, int name, int end, int shared, int close,
        boolean headLast) {

    private static final int NEAR = 3;
    private static final int FAR = 30;
    private static final Categories TELLS = Categories.of(Category.HELD, Category.FUTURE, Category.HOST,
            Category.GATHER,
            Category.ATTEND, Category.BEGIN);
    private static final Categories BUT_CONCLUDING = Categories.of(Category.SAY, Category.DISCUSS, Category.MEET,
            Category.RECEIVE, Category.ARRIVE, Category.PHONE, Category.ACT);
    private static final Categories OTHERS = Categories.of(Category.SAY, Category.DISCUSS, Category.MEET,
            Category.RECEIVE,
            Category.CONCLUDE, Category.ARRIVE, Category.PHONE, Category.ACT);
    private static final Categories WHERE_AND_WHEN = Categories.of(Category.IN, Category.CITY, Category.STATE,
            Category.MONTH, Category.WEEKDAY, Category.FUTURE, Category.HELD, Category.CLAUSE, Category.BE,
            Category.UNTIL,
            Category.FROM, Category.STAY, Category.CAPITAL, Category.HOST, Category.YEAR_OFFSET, Category.LATER);

    static PassingClause of(Scene whole, List<EventMention> events, int which, boolean headLast) {
        var sentence = whole.sentence();
        var event = events.get(which);
        var first = which;
        while (first > 0 && isJoined(sentence, events.get(first - 1), events.get(first))) {
            first--;
        }
        var last = which;
        while (last + 1 < events.size() && isJoined(sentence, events.get(last), events.get(last + 1))) {
            last++;
        }
        var from = first == 0 ? 0 : sentence.item(events.get(first - 1).at()).to();
        var begin = Math.min(events.get(first).start(), Math.max(from, events.get(first).from()));
        var infinitive = endsInInfinitive(sentence, events.get(last));
        while (begin > from && !isCut(sentence, begin - 1) && !(infinitive && sentence.sign(begin - 1, ','))) {
            begin--;
        }
        var to = Math.min(last + 1 == events.size() ? sentence.size() : events.get(last + 1).start(),
                Eves.end(sentence, event));
        var name = headLast ? sentence.item(event.at()).to() : name(sentence, event);
        var end = end(sentence, name, which == last ? to : Math.max(name, events.get(which + 1).start()));
        var shared = name(sentence, events.get(last));
        var close = end(sentence, shared, to);
        while (close < to && !isCut(sentence, close)) {
            close++;
        }
        var dates = Dates.in(sentence);
        return new PassingClause(
                new Scene(sentence, whole.roles(), whole.persons(), dates, List.of(event), Attribution.ofOne(sentence)),
                event,
                begin, name, end, shared, close, headLast);
    }

    /** "Vereinbarten, im Mai in Riga eine Sitzung abzuhalten": what is told of it begins behind the comma. */
    private static boolean endsInInfinitive(Sentence sentence, EventMention event) {
        var comma = event.at();
        while (comma < sentence.size() && !sentence.sign(comma, ',') && !sentence.sign(comma, '.')) {
            comma++;
        }
        return sentence.item(comma - 1).is(Category.FUTURE, "infinitive");
    }

    /** "The summit and the meeting of ministers": no verb between them. */
    private static boolean isJoined(Sentence sentence, EventMention one, EventMention other) {
        var from = sentence.item(one.at()).to();
        return (sentence.first(Category.AND, from, other.at()) != Item.NONE || sentence.sign(from, ',')
                || IntStream.range(from, other.start()).anyMatch(at -> sentence.sign(at, ',')))
                && IntStream.range(from, other.at()).noneMatch(at -> isCut(sentence, at) || tells(sentence, at)
                        || sentence.isAny(at, OTHERS));
    }

    private static boolean tells(Sentence sentence, int at) {
        return sentence.isAny(at, TELLS) && !sentence.is(at, Category.EVENT);
    }

    private static int name(Sentence sentence, EventMention event) {
        if (sentence.is(event.at(), Category.ORDINAL) && sentence.is(event.to() - 1, Category.CLAUSE)) {
            return event.to();
        }
        var name = Math.max(event.at() + 1, endOfName(sentence, sentence.item(event.at()).to()));
        return sentence.sign(name, '(') && sentence.sign(name + 2, ')') && sentence.token(name + 1).allCapitals()
                ? name + 3 : name;
    }

    /** Behind all that is told of it where it stands: up to another verb, or to a comma that does not go on with where and when. */
    private static int end(Sentence sentence, int from, int to) {
        var at = from;
        while (at < Math.min(to, from + FAR) && !ends(sentence, at)) {
            at++;
        }
        return at;
    }

    private static boolean ends(Sentence sentence, int at) {
        if (sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.AND) || sentence.sign(at, ',')
                || sentence.sign(at, '(')) {
            return !goesOn(sentence, at + 1);
        }
        return isCut(sentence, at) && !sentence.sign(at, ')') || isPassive(sentence, at)
                || sentence.isAny(at, OTHERS)
                        && !sentence.is(at, Category.HELD) && !sentence.is(at, Category.FUTURE)
                        && !sentence.is(at, Category.BEGIN);
    }

    private static boolean goesOn(Sentence sentence, int at) {
        var next = sentence.item(at);
        return next.is(Category.STATE) ? next.to() >= sentence.size() || sentence.sign(next.to(), ',')
                || sentence.sign(next.to(), '.') || isWhereOrWhen(sentence, next.to())
                : isWhereOrWhen(sentence, at)
                        || next.is(Category.LINK) && next.to() < sentence.size()
                                && (sentence.token(next.to()).number() > 0
                                        || isRelative(sentence, next) && (isWhereOrWhen(sentence, next.to())
                                                || isWhereOrWhen(sentence, next.to() + 1)));
    }

    /** "Der Gipfel, der im Mai in Riga stattfindet": an article behind a comma. */
    private static boolean isRelative(Sentence sentence, Item article) {
        return (article.is(Category.PARTICLE) || article.is(Category.LINK, "subject"))
                && sentence.sign(article.from() - 1, ',');
    }

    /** "The idea of a meeting was put forward in Riga": by a verb that is no word for being held. */
    private static boolean isPassive(Sentence sentence, int at) {
        var be = sentence.item(at);
        return be.is(Category.BE) && be.from() == at && !be.is(Category.FUTURE) && be.to() < sentence.size()
                && sentence.token(be.to()).kind() == Token.Kind.WORD && !isWhereOrWhen(sentence, be.to());
    }

    private static boolean isWhereOrWhen(Sentence sentence, int at) {
        return at < sentence.size() && (sentence.token(at).number() > 0
                || sentence.isAny(at, WHERE_AND_WHEN));
    }

    private static boolean isCut(Sentence sentence, int at) {
        return sentence.is(at, Category.CLAUSE) || sentence.is(at, Category.SAY)
                || ";:()\"“”«»".contains(sentence.token(at).text())
                || (sentence.sign(at, '–') || sentence.sign(at, '—'))
                        && sentence.token(at + 1).kind() != Token.Kind.NUMBER;
    }

    /** Whether its verb, or what is told of it, is denied, or it is but proposed. */
    boolean isDenied() {
        return scene.sentence().first(Category.NOT, begin, close) != Item.NONE
                || Referred.isProposed(scene.sentence(), begin, event.at());
    }

    /** Whether it is named but to tell within or beside what something else was. */
    boolean isMargin() {
        var from = Math.max(begin, event.from() - NEAR);
        return scene.sentence().last(Category.MARGIN, from, event.at()) != Item.NONE
                || scene.sentence().last(Category.DURING, from, event.at()).is(Category.DURING, "visit");
    }

    /** Whether it has a verb of being held and no other: then all that its clause tells is told of it. */
    boolean isItsOwn() {
        var sentence = scene.sentence();
        return event.relation() != Relation.PREVIOUS && !isNamedAsAhead() && Eves.words(sentence, event) == Item.NONE
                && IntStream.range(begin, close).anyMatch(at -> tells(sentence, at))
                && IntStream.range(begin, close).noneMatch(
                        at -> sentence.isAny(at, BUT_CONCLUDING) && !sentence.is(at, Category.BEGIN))
                && sentence.first(Category.CONCLUDE, begin, Math.min(shared, close)) == Item.NONE;
    }

    /** "In May the previous session was held": whether all that its clause tells is told of it, be it the one before. */
    private boolean isAllOfIt() {
        return isItsOwn() || isHeld() && !scene.sentence().hasAny(BUT_CONCLUDING, begin, close);
    }

    /** Whether no verb but one of being held stands in its clause. */
    private boolean isAlone() {
        return !scene.sentence().hasAny(OTHERS, begin, close);
    }

    boolean isHeld() {
        return (isItsOwn() || event.relation() == Relation.PREVIOUS)
                && scene.sentence().first(Category.HELD, begin, close) != Item.NONE;
    }

    /** "The session of the joint commission": whether its words name the body that meets. */
    boolean isOfBody() {
        return scene.sentence().first(Category.SITTING, event.from(), event.to()) != Item.NONE;
    }

    /** "Two days after the summit": whether it is named but to tell when something else was. */
    boolean isSince() {
        return Eves.words(scene.sentence(), event) != Item.NONE;
    }

    /** "The meetings of Minister A with B": of persons, not of a body in whose meeting they take part. */
    boolean isOfPersons() {
        return scene.sentence().first(Category.ATTEND, begin, event.at()) == Item.NONE && scene.persons().stream()
                .anyMatch(person -> person.from() >= begin && person.to() <= close);
    }

    /** Whether words say that it is to come. */
    boolean isAhead() {
        var sentence = scene.sentence();
        return event.relation() == Relation.NEXT
                || event.relation() != Relation.PREVIOUS && !Referred.isOver(sentence, event)
                        && (sentence.first(Category.FUTURE, event.at(), end) != Item.NONE
                                || sentence.first(Category.FUTURE, shared, close) != Item.NONE && isItsOwn()
                                || isNamedAsAhead() || isLedTo() || isToBeHeld()
                                || Eves.words(sentence, event).is(Category.AHEAD)
                                || isItsOwn() && sentence.first(Category.FUTURE, begin, close) != Item.NONE);
    }

    /** "They will hold a conference": right before its words. */
    private boolean isToBeHeld() {
        var sentence = scene.sentence();
        var future = sentence.last(Category.FUTURE, Math.max(begin, event.from() - NEAR), event.from());
        return future != Item.NONE
                && IntStream.range(future.to(), event.from()).noneMatch(at -> sentence.sign(at, ','));
    }

    /** "Invited the presidents to the summit", "the draft will be submitted to the council". */
    private boolean isLedTo() {
        var sentence = scene.sentence();
        return (sentence.first(Category.INVITE, begin, event.start()) != Item.NONE
                || sentence.first(Category.FUTURE, begin, event.start()) != Item.NONE)
                && sentence.last(Category.UNTIL, event.start() - NEAR, event.start()) != Item.NONE;
    }

    /** "Preparations for the summit": whether words for what is to come lead to it, and no verb tells that it was held. */
    boolean isNamedAsAhead() {
        var words = scene.sentence().last(Category.AHEAD, begin, event.at());
        return words != Item.NONE && scene.sentence().first(Category.HELD, event.at(), close) == Item.NONE
                && (!words.is(Category.AHEAD, "coming") || event.at() - words.to() <= 2 * NEAR);
    }

    /** Where it was: told behind it, else in its clause if that tells of nothing else. */
    Located place(MeetingPlaces called, Places places, Hosts hosts) {
        if (headLast) {
            return isAlone() ? places.nearest(scene, begin, close, event.at()) : Located.NONE;
        }
        var byName = called.calledBy(scene, event);
        var told = byName.isNone() ? placeBehind(places) : byName;
        var behind = told.isNone() ? placeBetween(places, planned(), event.at()) : told;
        if (!behind.isNone() || !isItsOwn()) {
            return behind;
        }
        var of = placeBetween(places, shared, close);
        var before = of.isNone() ? placeBetween(places, begin, Math.max(event.from(), begin)) : of;
        return before.isNone() ? hosts.host(scene, Math.max(0, begin), close) : before;
    }

    /** "The visit of President A to Riga": whither it leads, behind it. */
    Located whither() {
        var sentence = scene.sentence();
        for (var at = event.at(); at < Math.min(sentence.size() - 1, name + FAR / 2); at++) {
            var place = sentence.is(at, Category.UNTIL) ? Journeys.behind(scene, sentence.item(at).to()) : Located.NONE;
            if (!place.isNone()) {
                return place;
            }
        }
        return Located.NONE;
    }

    /** Behind the verb, else behind its words: "the conference on rivers in Chad will take place in Oslo". */
    private Located placeBehind(Places places) {
        var sentence = scene.sentence();
        var held = sentence.first(Category.HELD, event.at(), end);
        var verb = held == Item.NONE ? sentence.first(Category.FUTURE, event.at(), end) : held;
        var behind = verb == Item.NONE ? Located.NONE : placeBetween(places, verb.to(), end);
        return behind.isNone() ? placeBetween(places, event.at(), end) : behind;
    }

    private Located placeBetween(Places places, int from, int to) {
        var sentence = scene.sentence();
        for (var in : sentence.between(Category.IN, from, to)) {
            var at = in.to();
            while (at < Math.min(to, in.to() + 2 * NEAR) && isBeforeCity(sentence, at)) {
                at = Math.max(at + 1, sentence.item(at).to());
            }
            if ((sentence.is(at, Category.CITY) || sentence.is(at, Category.STATE)) && !scene.inHolder(at)) {
                return places.ofAnother(scene, at, at + 1);
            }
        }
        return Located.NONE;
    }

    /** "In Estonia's Tartu", "in the capital city of Riga". */
    private static boolean isBeforeCity(Sentence sentence, int at) {
        var item = sentence.item(at);
        var next = sentence.item(item.to());
        return item.is(Category.LINK) || item.is(Category.TOWN) || item.is(Category.CAPITAL)
                || item.is(Category.NATIONALITY) && !item.is(Category.STATE) || item.is(Category.STATE_TITLE)
                || sentence.token(at).kind() == Token.Kind.SUFFIX
                || item.is(Category.STATE) && (next.is(Category.CITY) || next.is(Category.CAPITAL)
                        || sentence.token(item.to()).kind() == Token.Kind.SUFFIX);
    }

    /** When it was: told behind it, else in its clause if that tells of nothing else. */
    Dated date(Calendar calendar) {
        if (headLast) {
            return isAlone() ? calendar.in(scene, begin, close, event.at()) : Dated.NONE;
        }
        var behind = calendar.in(scene, name, end, event.at());
        if (!behind.isNone() || !isAllOfIt()) {
            return behind;
        }
        var of = calendar.in(scene, shared, close, event.at());
        return of.isNone() ? calendar.in(scene, begin, event.from(), event.at()) : of;
    }

    /** The month in which it was, or is to be. */
    Dated month(Story story, boolean scheduled) {
        var own = isAllOfIt();
        for (var part : own ? new int[][] {{name, end}, {shared, close}, {begin, event.from()}}
                : new int[][] {{name, end}, {planned(), event.at()}}) {
            var month = scheduled ? story.monthAhead(scene, part[0], part[1])
                    : story.calendar().monthBefore(scene, part[0], part[1], LocalDate.MIN);
            if (!month.isNone()) {
                return month;
            }
        }
        return Dated.NONE;
    }

    /** "Das für Mai in Riga geplante Treffen": where begins what stands between an article and the word that says it is to come. */
    private int planned() {
        var at = event.at();
        if (!scene.sentence().item(at - 1).is(Category.AHEAD, "coming")) {
            return at;
        }
        while (at > Math.max(begin, event.at() - FAR) && !scene.sentence().is(at - 1, Category.EVENT)
                && !scene.sentence().is(at - 1, Category.AND)
                && scene.sentence().token(at - 1).kind() != Token.Kind.SIGN) {
            at--;
            if (scene.sentence().is(at, Category.FROM)) {
                return at;
            }
        }
        return event.at();
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
        if (item.is(Category.IN) || item.is(Category.MONTH) || item.is(Category.WEEKDAY)
                || sentence.is(item.to(), Category.WEEKDAY) || item.is(Category.FUTURE) || item.is(Category.CLAUSE)
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
}
