package org.kurultai.seeds.extract.scene;

import java.util.List;
import org.kurultai.seeds.extract.event.EventMention;
import org.kurultai.seeds.extract.event.Events;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Meetings on whose eve something was: "the ministers met in Riga ahead of the fifth summit, set for 17 August in Oslo". They are
 * engagements of their own where the sentence tells when or where they will be, which is of them alone.
 */
public final class Eves {

    private static final int FAR = 7;
    private static final String EVE = "eve";
    private static final String FROM = "from";

    private Eves() {}

    /** The words, such as "ahead of", that lead to an engagement; none if none do. */
    public static Item words(Sentence sentence, EventMention event) {
        if (!event.isMeeting()) {
            return Item.NONE;
        }
        var before = words(sentence, event.start(), FAR);
        var led = before != Item.NONE && sentence.first(Category.EVENT, before.to(), event.start()) == Item.NONE;
        return led ? before : behind(sentence, sentence.item(event.at()));
    }

    /** "Three days before the summit of the union": whose engagement it is to which such words lead. */
    public static boolean isLedTo(Sentence sentence, Item whose) {
        var words = words(sentence, whose.from(), FAR);
        return words != Item.NONE && sentence.first(Category.EVENT, words.to(), end(sentence, words)) != Item.NONE
                && whose.to() <= end(sentence, words);
    }

    /** Whether words stand behind what they lead to. */
    static boolean areBehind(Item words) {
        return words.is(Category.SINCE, EVE) || words.is(Category.SINCE, FROM);
    }

    /** "Zirveden bir gün önce", "sammit ərəfəsində": the words behind an engagement, where it has the form that they ask for. */
    static Item behind(Sentence sentence, Item event) {
        var apart = event.to() < sentence.size() && sentence.token(event.to()).kind() == Token.Kind.SUFFIX;
        var last = apart ? event.to() : event.to() - 1;
        var words = sentence.item(last + 1);
        return words.is(Category.SINCE, EVE)
                || words.is(Category.SINCE, FROM) && sentence.token(last).fold().endsWith("n") ? words : Item.NONE;
    }

    /** "Ahead of the third meeting of the heads of state": whether those who are told at a place are of such a meeting. */
    public static boolean isOf(Sentence sentence, int who) {
        var words = words(sentence, who, 2 * FAR);
        var at = sentence.first(Category.EVENT, words.to(), who).to();
        while (at > 0 && at < who && sentence.is(at, Category.LINK)) {
            at = sentence.item(at).to();
        }
        var head = sentence.is(who, Category.ORGANIZATION) ? sentence.item(who).to() : who;
        return words.is(Category.AHEAD, "before") && at == who && !isBeginOfAnother(sentence, head);
    }

    private static Item words(Sentence sentence, int before, int far) {
        var words = sentence.last(Category.SINCE, Math.max(0, before - far), before);
        var led = words.is(Category.SINCE, "") && !sentence.item(words.to()).is(Category.PRONOUN, "object");
        for (var at = words.to(); at < before && led; at++) {
            led = !isCut(sentence, at) && !sentence.is(at, Category.HELD) && !sentence.is(at, Category.MEET);
        }
        return led ? words : Item.NONE;
    }

    /** The parts of a sentence that tell of such meetings, each as a sentence that tells of nothing else. */
    public static List<Scene> in(Scene scene, boolean headLast) {
        var sentence = scene.sentence();
        if (!sentence.has(Category.SINCE)) {
            return List.of();
        }
        var dates = Dates.in(sentence);
        return Events.in(sentence, scene.roles(), dates, headLast).stream()
                .filter(event -> event.ordinal() > 0 && words(sentence, event).is(Category.SINCE, ""))
                .map(event -> new Scene(sentence, scene.roles(), List.of(),
                        dates.stream().filter(date -> date.from() >= event.start()
                                && date.to() <= end(sentence, words(sentence, event))).toList(),
                        List.of(event), Attribution.ofOne(sentence)))
                .toList();
    }

    /** Where that ends which is told of an engagement that such words lead to; the end of the sentence if none do. */
    public static int end(Sentence sentence, EventMention event) {
        var words = words(sentence, event);
        return words == Item.NONE ? sentence.size()
                : areBehind(words) ? words.to() : Math.max(sentence.item(event.at()).to(), end(sentence, words));
    }

    /** Where that ends which is told of what words such as "ahead of" lead to. */
    public static int end(Sentence sentence, Item words) {
        var end = words.to();
        var future = false;
        while (end < sentence.size()
                && (!isCut(sentence, end) || goesOn(sentence, end, future) || isParticiple(sentence, words, end))
                && (future || !isDay(sentence, end) && !isHeld(sentence, end)
                        && !isBeginOfAnother(sentence, end))) {
            future |= sentence.is(end, Category.FUTURE) || isParticiple(sentence, words, end);
            end++;
        }
        return !future && isHeld(sentence, end) ? beforePlace(sentence, end) : end;
    }

    /**
     * "Ahead of the summit a meeting was held", "в преддверии саммита министры собрались": where a noun begins that the words do not
     * lead to.
     */
    static boolean isBeginOfAnother(Sentence sentence, int at) {
        var item = sentence.item(at);
        var before = sentence.item(at - 1);
        return item.is(Category.LINK, "indefinite")
                || (item.is(Category.HEADS) || item.is(Category.HEAD)) && item.from() == at && item.unbent()
                        && (before.is(Category.EVENT) || before.is(Category.ORGANIZATION));
    }

    /** "After the summit, held in Riga on 3 May": of the other occasion. */
    private static boolean isParticiple(Sentence sentence, Item words, int comma) {
        return sentence.sign(comma, ',') && isHeld(sentence, comma + 1)
                && sentence.first(Category.EVENT, words.to(), comma) != Item.NONE;
    }

    private static boolean isHeld(Sentence sentence, int at) {
        return (sentence.is(at, Category.HELD) || sentence.is(at, Category.GATHER)) && !sentence.is(at, Category.FUTURE)
                && !sentence.is(at, Category.EVENT);
    }

    /** "Накануне саммита в Бишкеке прошло заседание": the place before the verb is where that was held. */
    static int beforePlace(Sentence sentence, int verb) {
        var place = sentence.item(verb - 1);
        return place.is(Category.CITY) && sentence.is(place.from() - 1, Category.IN) ? place.from() - 1 : verb;
    }

    /** "The summit, which will be held on 3 May", "the summit, set for 3 May", "in Lusaka, Zambia, on 3 May". */
    private static boolean goesOn(Sentence sentence, int comma, boolean future) {
        var next = sentence.item(comma + 1);
        if (!sentence.sign(comma, ',')) {
            return sentence.is(comma, Category.CLAUSE) && next.is(Category.FUTURE);
        }
        return next.is(Category.FUTURE) || next.is(Category.CLAUSE) && sentence.is(next.to(), Category.FUTURE)
                || next.is(Category.STATE) && (next.to() >= sentence.size() || sentence.sign(next.to(), ','))
                || future && (isDate(sentence, comma + 1) || next.is(Category.LINK) && isDate(sentence, next.to()));
    }

    private static boolean isDate(Sentence sentence, int at) {
        return at < sentence.size() && (sentence.token(at).number() > 0 || sentence.is(at, Category.MONTH));
    }

    private static boolean isCut(Sentence sentence, int at) {
        return sentence.is(at, Category.CLAUSE) || ",;:()–—\"“”«»".contains(sentence.token(at).text());
    }

    /** A day is not of the occasion for sure: "met ahead of the summit on Tuesday". */
    private static boolean isDay(Sentence sentence, int at) {
        return sentence.is(at, Category.WEEKDAY) || sentence.is(at, Category.DAY_OFFSET);
    }
}
