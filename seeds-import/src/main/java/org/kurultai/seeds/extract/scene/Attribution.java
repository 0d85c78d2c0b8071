package org.kurultai.seeds.extract.scene;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * To which engagement each part of a sentence belongs: to the one of which the sentence tells, to another, or to none. Places,
 * days and engagements are taken only from the parts of the sentence's own.
 */
public final class Attribution {

    private static final Categories TELLS = Categories.of(
            Category.HELD, Category.MEET, Category.RECEIVE, Category.ARRIVE, Category.EVENT, Category.ATTEND,
            Category.CONCLUDE, Category.HOST, Category.PHONE, Category.TRIBUTE);
    private static final Categories WHERE_AND_WHEN = Categories.of(
            Category.WEEKDAY, Category.MONTH, Category.DAY_OFFSET, Category.IN, Category.LINK, Category.CITY,
            Category.STOP, Category.ORDINAL);

    private static final Categories ENGAGES = Categories.of(
            Category.HELD, Category.MEET, Category.RECEIVE, Category.GATHER, Category.EVENT, Category.PHONE,
            Category.HOST);

    private static final int NEAR = 3;
    private static final int FAR = 7;

    private final Sentence sentence;

    /** Of two that hold for one part the later in this order does. */
    private static final int SHORT_DATE = 6;

    private enum To {
        OWN,
        /** Where and when somebody said what the rest tells. */
        SAYING,
        /** Another one, named to tell when or why the sentence's own was. */
        ANOTHER,
        /** One before: "a year after the first meeting in Riga". */
        FORMER,
        /** What was agreed before, whereto somebody was invited. */
        NONE
    }

    private final To[] parts;

    Attribution(Sentence sentence) {
        this(sentence, new To[sentence.size()]);
        sentence.all(Category.ASIDE).stream().filter(this::isOfBefore).forEach(this::aside);
        sentence.all(Category.SAY).forEach(this::saying);
        sentence.all(Category.PREVIOUS).forEach(this::previous);
        sentence.all(Category.CANCEL).stream().filter(words -> words.is(Category.CANCEL, "moved")).forEach(this::moved);
        sentence.all(Category.ARRIVE).stream().filter(verb -> verb.is(Category.ARRIVE, "away")).forEach(this::whence);
        sentence.all(Category.SINCE).forEach(this::other);
        sentence.all(Category.FORMER).stream().filter(this::isOfBefore).forEach(this::other);
        sentence.all(Category.DURING).stream().filter(words -> words.is(Category.DURING, "after")).forEach(this::after);
        Recollections.in(sentence).forEach(part -> attribute(part.from(), part.to(), To.NONE));
        OfThings.in(sentence).forEach(part -> attribute(part.from(), part.to(), To.SAYING));
        sentence.all(Category.ORDINAL).stream().filter(ordinal -> CountedOn.is(sentence, ordinal)).findFirst()
                .ifPresent(ordinal -> attribute(ordinal.from(), sentence.size(), To.ANOTHER));
    }

    private Attribution(Sentence sentence, To[] parts) {
        this.sentence = sentence;
        this.parts = parts;
        Arrays.fill(parts, To.OWN);
    }

    private boolean isOfBefore(Item words) {
        return !words.is(Category.FORMER, "") || !CountedOn.isNumberedBehind(sentence, words);
    }

    /** Where all parts of a sentence belong to one engagement. */
    public static Attribution ofOne(Sentence sentence) {
        return new Attribution(sentence, new To[sentence.size()]);
    }

    /** "Met the minister after yesterday's energy forum in Riga": where and when that was. */
    private void after(Item words) {
        var event = sentence.first(Category.EVENT, words.to(), words.to() + FAR);
        var to = event.to();
        while (to < sentence.size() && isWhereOrWhen(to)) {
            to++;
        }
        var own = sentence.first(Category.MEET, 0, words.from()) != Item.NONE
                || sentence.first(Category.RECEIVE, 0, words.from()) != Item.NONE;
        if (own && event != Item.NONE && IntStream.range(words.from(), event.from()).noneMatch(this::isCut)
                && !isReport(words.from())) {
            attribute(words.from(), to, To.ANOTHER);
        }
    }

    /** "They met, the minister said after the talks in Riga": where it was said. */
    private boolean isReport(int at) {
        return sentence.last(Category.SAY, Math.max(0, at - NEAR), at) != Item.NONE;
    }

    /** "Convened for 3 May in Riga, it has been moved": when it was to be first. */
    private void moved(Item words) {
        var event = sentence.first(Category.EVENT, 0, words.from());
        for (var at = event.to(); at < words.from(); at++) {
            if (sentence.token(at).number() > 0 || sentence.is(at, Category.MONTH)) {
                attribute(at, at + 1, To.SAYING);
            }
        }
    }

    /** Whether what stands at a place is of no engagement of the report. */
    public boolean isNone(int at) {
        return to(at) == To.NONE;
    }

    /** Whether what stands at a place neither places nor dates an engagement of the sentence's own. */
    public boolean isElsewhere(int at) {
        return to(at) != To.OWN;
    }

    /** Whether what stands at a place names another occasion, by which the sentence only tells when its own was. */
    public boolean isOther(int at) {
        return to(at) == To.ANOTHER || to(at) == To.FORMER;
    }

    /** Whether it is one before: "a year after the first meeting in Riga". */
    public boolean isFormer(int at) {
        return to(at) == To.FORMER;
    }

    private To to(int at) {
        return at >= 0 && at < parts.length ? parts[at] : To.OWN;
    }

    /** "Left Lima for Quito to attend the meeting": it is not where that was. */
    private void whence(Item verb) {
        var place = sentence.item(verb.to());
        if (place.is(Category.CITY) && sentence.first(Category.FROM, place.to(), place.to() + NEAR) != Item.NONE) {
            attribute(place.from(), place.to(), To.SAYING);
        }
    }

    private void attribute(int from, int to, To engagement) {
        for (var at = from; at < to; at++) {
            parts[at] = engagement.compareTo(parts[at]) > 0 ? engagement : parts[at];
        }
    }

    /** "Ahead of next month's summit in Riga, ministers met": up to what the sentence is about, if it is about anything else. */
    private void other(Item words) {
        if (Eves.areBehind(words)) {
            eve(words);
            return;
        }
        var end = words.to();
        while (end < sentence.size() && !isCut(end) && !tellsAnother(end) && !isDay(end)
                && !Eves.isBeginOfAnother(sentence, end)
                && !(words.is(Category.SINCE, "after") && sentence.is(end, Category.BE))) {
            end++;
        }
        end = end < sentence.size() && sentence.is(end, Category.HELD) ? Eves.beforePlace(sentence, end) : end;
        end = words.is(Category.SINCE, "") ? Math.max(end, Eves.end(sentence, words)) : end;
        if (words.is(Category.SINCE, "last") && !isOfSeries(words) || engages(0, words.from())
                || engages(end, sentence.size())) {
            attribute(words.from(), end, words.is(Category.SINCE, "after") ? To.FORMER : To.ANOTHER);
        }
    }

    /** "Zirveden bir gün önce Riga'da toplandılar": where the words stand behind the other occasion. */
    private void eve(Item words) {
        var event = sentence.last(Category.EVENT, words.from() - NEAR, words.from());
        if (event != Item.NONE && Eves.behind(sentence, event) == words && engages(words.to(), sentence.size())) {
            attribute(event.from(), words.to(), To.ANOTHER);
        }
    }

    /** "Since the first summit in Riga in May": where and when are of the summit alone. */
    private boolean isOfSeries(Item since) {
        var ordinal = sentence.first(Category.ORDINAL, since.to(), since.to() + NEAR);
        return ordinal != Item.NONE && sentence.first(Category.EVENT, ordinal.to(), ordinal.to() + FAR) != Item.NONE;
    }

    private boolean engages(int from, int to) {
        return sentence.hasAny(ENGAGES, from, to);
    }

    /** "Since Tuesday", "ahead of the summit on Tuesday": a day is not of the occasion for sure. */
    private boolean isDay(int at) {
        return sentence.is(at, Category.WEEKDAY) || sentence.is(at, Category.DAY_OFFSET);
    }

    private void aside(Item words) {
        if (isToMeet(words) || isToWhatIsTold(words)) {
            return;
        }
        if (tellsMore(words)) {
            recalled(words);
            return;
        }
        if (words.as(Category.ASIDE).orElseThrow().value().equals("before")) {
            var from = words.from();
            while (from > 0 && !isCut(from - 1) && !tellsAnother(from - 1)) {
                from--;
            }
            attribute(from, words.to(), To.NONE);
        } else {
            var to = words.to();
            while (to < sentence.size() && !sentence.sign(to, ';')
                    && !(sentence.sign(to, ',') && sentence.is(to + 1, Category.AND))) {
                to++;
            }
            attribute(words.from(), to, To.NONE);
        }
    }

    /** "Recalled that President A visited Riga": the journey of somebody who is not there now. */
    private void recalled(Item words) {
        var to = words.to() + 1;
        while (to < sentence.size() && !isCut(to)) {
            to++;
        }
        if (sentence.first(Category.ARRIVE, words.to(), to) != Item.NONE
                && sentence.first(Category.EVENT, words.to(), to) == Item.NONE) {
            attribute(words.from(), to, To.NONE);
        }
    }

    /** "Six months after their last session in Lusaka,": where and when that one was. */
    private void previous(Item words) {
        var event = sentence.first(Category.EVENT, words.to(), words.to() + NEAR);
        if (event == Item.NONE || sentence.first(Category.ORDINAL, words.from() - 2, event.from()) != Item.NONE) {
            return;
        }
        var to = event.to();
        while (to < sentence.size() && (isWhereOrWhen(to) || isBeforeYear(to))
                || sentence.item(to) == Item.NONE && sentence.is(to - 1, Category.IN)) {
            to++;
        }
        if (sentence.sign(to, ',')) {
            attribute(event.to(), to, To.SAYING);
        }
    }

    /** "February 19, 2019". */
    private boolean isBeforeYear(int comma) {
        return sentence.sign(comma, ',') && comma + 1 < sentence.size() && sentence.token(comma - 1).number() > 0
                && sentence.token(comma + 1).text().length() == 4 && sentence.token(comma + 1).number() > 0;
    }

    /** "Recalled that a summit was held" tells of a summit, "recalled the summit" does not. */
    private boolean tellsMore(Item words) {
        return sentence.is(words.to(), Category.CLAUSE)
                || sentence.sign(words.to(), ',') && sentence.is(words.to() + 1, Category.CLAUSE);
    }

    /** "Zum Treffen der Minister lädt A für den 3. Mai nach Riga": the sentence tells of what somebody invites to, and when it is. */
    private boolean isToWhatIsTold(Item words) {
        var event = sentence.first(Category.EVENT, 0, Math.min(words.from(), FAR));
        return words.is(Category.INVITE) && isToBeHeld(sentence.first(Category.EVENT, words.to(), sentence.size()))
                || words.is(Category.INVITE) && event != Item.NONE && sentence.is(0, Category.LINK)
                        && IntStream.range(0, words.from()).noneMatch(this::isCut)
                        && !sentence.is(words.from() - 1, Category.BE);
    }

    /** "Invited her colleagues to the meeting, which will be held in Riga". */
    private boolean isToBeHeld(Item event) {
        var future = sentence.first(Category.FUTURE, event.to(), sentence.size());
        return event != Item.NONE && future != Item.NONE
                && sentence.first(Category.AND, event.to(), future.from()) == Item.NONE
                && (sentence.sign(future.from() - 1, ',') || sentence.is(future.from() - 1, Category.CLAUSE));
    }

    /** "Hat die Minister für den 3. Mai nach Riga eingeladen", "lädt ihre Kollegen für den 3. Mai": several, and for a day. */
    private boolean isToMeet(Item words) {
        var several = sentence.all(Category.HEADS).stream().anyMatch(this::areMany)
                || sentence.all(Category.COUNTERPART).stream().anyMatch(one -> one.is(Category.COUNTERPART, "several"));
        return words.is(Category.INVITE) && several && (sentence.has(Category.MONTH) || sentence.has(Category.WEEKDAY)
                || sentence.has(Category.DAY_OFFSET)
                || Dates.in(sentence).stream().anyMatch(DateMention::hasDay)) && !sentence.has(Category.EVENT)
                && !sentence.has(Category.MEET)
                && !sentence.has(Category.RECEIVE) && !sentence.has(Category.YEAR_OFFSET);
    }

    /** "Die Minister", "die Ostsee-Minister", where the word for one is that for several too. */
    private boolean areMany(Item heads) {
        var hyphen = heads.from() > 1 && sentence.token(heads.from() - 1).hyphen();
        return sentence.item(hyphen ? heads.from() - 3 : heads.from() - 1).is(Category.LINK, "definite")
                && heads.to() < sentence.size() && !sentence.token(heads.to()).capitalized();
    }

    private boolean tellsAnother(int at) {
        return sentence.is(at, Category.MEET) || sentence.is(at, Category.RECEIVE) || sentence.is(at, Category.HELD)
                || sentence.is(at, Category.CONCLUDE);
    }

    /** "The press service said in Vienna on Monday": a clause that tells nothing else; else what follows the verb. */
    private void saying(Item verb) {
        var from = verb.from();
        while (from > 0 && !isCut(from - 1)) {
            from--;
        }
        from = beginOfDated(from, verb);
        var to = verb.to();
        while (to < sentence.size() && (!isCut(to) || isWithinDate(to))) {
            to++;
        }
        if (sentence.hasAny(TELLS, from, to)) {
            from = verb.from();
            to = verb.to();
            while (to < sentence.size() && isWhereOrWhen(to)) {
                to++;
            }
        }
        attribute(from, to, To.SAYING);
    }

    /** "Wie A am Dienstag, 3. Mai 2022, in Oslo mitteilte": where the clause begins that its last word, the verb, ends. */
    private int beginOfDated(int clause, Item verb) {
        if (verb.to() < sentence.size() && !isCut(verb.to()) && !sentence.sign(verb.to(), '.')) {
            return clause;
        }
        var from = clause;
        while (from > 1 && (!isCut(from - 1) || isWithinDate(from - 1))) {
            from--;
        }
        return from;
    }

    /** "On Friday, 13 October", "said in a message, Oct. 13.", which ends the sentence. */
    private boolean isWithinDate(int comma) {
        var beforePlace = sentence.is(comma + 1, Category.IN) && sentence.is(comma + 2, Category.CITY)
                && (sentence.is(comma - 1, Category.YEAR) || sentence.is(comma - 2, Category.YEAR)
                        || sentence.token(comma - 1).number() > 0);
        var month = sentence.is(comma + 1, Category.MONTH) || sentence.is(comma + 2, Category.MONTH)
                && comma + 1 < sentence.size() && sentence.token(comma + 1).number() > 0;
        return sentence.sign(comma, ',') && comma + 1 < sentence.size()
                && (sentence.is(comma - 1, Category.WEEKDAY) && isWhereOrWhen(comma + 1)
                        || beforePlace || month && comma + SHORT_DATE >= sentence.size());
    }

    private boolean isWhereOrWhen(int at) {
        return sentence.token(at).number() > 0
                || sentence.isAny(at, WHERE_AND_WHEN);
    }

    private boolean isCut(int at) {
        return sentence.is(at, Category.CLAUSE) || ",;:()–—\"“”«»".contains(sentence.token(at).text());
    }
}
