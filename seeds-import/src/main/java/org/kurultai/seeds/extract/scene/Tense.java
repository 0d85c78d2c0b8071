package org.kurultai.seeds.extract.scene;

import java.util.List;
import java.util.stream.IntStream;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether a sentence tells of what was, or of what is to be. */
public final class Tense {

    private static final int NEAR = 3;
    private static final int FAR_LEFT = 16;
    /** So far before the end of its clause the verb may stand on which an infinitive rests: "wird", "werde". */
    private static final int BRACKET = 26;
    private static final int FAR_RIGHT = 30;
    private static final List<Category> VERBS = List.of(
            Category.HELD, Category.GATHER, Category.MEET, Category.RECEIVE, Category.CONCLUDE, Category.ARRIVE,
            Category.ATTEND);

    private Tense() {}

    /** Whether what stands between two places, but not "hatten vereinbart, das Treffen auszurichten", within a clause between two others, is still to be. */
    public static boolean isFuture(Sentence sentence, int from, int to, int clauseFrom, int clauseTo) {
        if (!sentence.between(Category.FUTURE, from, to).isEmpty() || isPreparedFor(sentence, from, to)) {
            return true;
        }
        if (isAhead(sentence, from, clauseFrom)) {
            return !isPlannedOnce(sentence, from, to, clauseTo);
        }
        for (var at = to; at < Math.min(clauseTo, to + FAR_RIGHT); at++) {
            var item = sentence.item(at);
            if (item.is(Category.FUTURE, "talk") || isInserted(sentence, item, clauseTo)
                    && sentence.first(Category.EVENT, to, item.from()) != Item.NONE) {
                continue;
            }
            if (isAgreed(sentence, item, to) || item.is(Category.FUTURE) && at == to && wasOne(sentence, from, to)) {
                return false;
            }
            if (item.is(Category.FUTURE, "infinitive") && sentence.last(Category.BE, 0, from).is(Category.BE, "past")) {
                return false;
            }
            if (item.is(Category.FUTURE)) {
                return !isHeldAfterAll(sentence, at, clauseTo);
            }
            if (decides(item) && !isRelative(sentence, at, to) || sentence.sign(at, ';')) {
                return false;
            }
        }
        return false;
    }

    /** "Preparations for the summit in Riga", but not "preparations for the summit were discussed in Riga". */
    private static boolean isPreparedFor(Sentence sentence, int from, int to) {
        return sentence.is(to, Category.IN) && sentence.first(Category.GATHER, from, to) == Item.NONE
                && sentence.between(Category.EXPECTED, Math.max(0, from - NEAR), to).stream()
                        .anyMatch(words -> sentence.is(words.to(), Category.FROM));
    }

    /** "At the meeting they agreed to hold a forum", "decided to meet": what those who met agreed there is to come, and not that. */
    private static boolean isAgreed(Sentence sentence, Item future, int to) {
        return future.is(Category.FUTURE) && sentence.first(Category.CLAUSE, to, future.from()) == Item.NONE
                && (future.is(Category.FUTURE, "agreed")
                        || future.to() - future.from() > 1 && sentence.is(future.from() - 1, Category.ACT));
    }

    /** "It was the third summit to be held since 2020": what was is not to come. */
    private static boolean wasOne(Sentence sentence, int from, int to) {
        return sentence.between(Category.BE, Math.max(0, from - 2), to).stream()
                .anyMatch(was -> was.is(Category.BE, "then")
                        && sentence.first(Category.CLAUSE, was.to(), to) == Item.NONE);
    }

    /** "Das für März geplante Treffen fand statt": planned once, and then held; but not "wird das Treffen abgehalten". */
    private static boolean isPlannedOnce(Sentence sentence, int from, int to, int clauseTo) {
        var held = sentence.first(Category.HELD, to, clauseTo);
        return sentence.is(from - 1, Category.FUTURE) && held != Item.NONE && !held.is(Category.FUTURE)
                && !(sentence.is(from, Category.LINK) && endsClause(sentence, held.to(), clauseTo))
                && sentence.first(Category.FUTURE, to, clauseTo) == Item.NONE;
    }

    private static boolean endsClause(Sentence sentence, int at, int clauseTo) {
        return at >= clauseTo || sentence.sign(at, '.') || sentence.sign(at, ',') || sentence.is(at, Category.AND);
    }

    /** "Originally planned for April, was held": a comma, and then the verb of what came to be. */
    private static boolean isHeldAfterAll(Sentence sentence, int future, int clauseTo) {
        var comma = future;
        while (comma < clauseTo && !sentence.sign(comma, ',')) {
            comma++;
        }
        return sentence.first(Category.HELD, comma, Math.min(clauseTo, comma + NEAR + 1)) != Item.NONE
                && sentence.first(Category.FUTURE, comma, Math.min(clauseTo, comma + NEAR + 1)) == Item.NONE;
    }

    /** "The meeting, which Niger will host": goes on with what stands before it. */
    private static boolean isRelative(Sentence sentence, int clause, int to) {
        return sentence.is(clause, Category.CLAUSE) && clause <= to + 1 && sentence.sign(clause - 1, ',');
    }

    /** Whether a verb of meeting is of what is still to be: what follows it, "to discuss trade", is not asked. */
    public static boolean isFutureVerb(Sentence sentence, int verb, int clauseFrom) {
        if (sentence.is(verb, Category.HELD)) {
            return sentence.first(Category.FUTURE, verb - NEAR, verb + 1) != Item.NONE;
        }
        return sentence.is(verb, Category.FUTURE) || isAhead(sentence, verb, clauseFrom);
    }

    /**
     * Whether a day of the week is the next of its name and not the last: "opened on Monday and will end on Wednesday".
     *
     * @param verbLast whether the verb that tells of a day stands behind it
     */
    public static boolean isAhead(Sentence sentence, int day, boolean verbLast) {
        if (sentence.is(day - 1, Category.NEXT) || sentence.is(day - 1, Category.PREVIOUS)
                || isSince(sentence, day)) {
            return sentence.is(day - 1, Category.NEXT);
        }
        var step = verbLast ? 1 : -1;
        for (var at = day + step; at >= 0 && at < sentence.size(); at += step) {
            var item = sentence.item(at);
            if (item.is(Category.FUTURE) || item.is(Category.CLOSE) && !item.is(Category.HELD)) {
                return true;
            }
            if (item.is(Category.HELD) || item.is(Category.CONCLUDE)) {
                return sentence.first(Category.FUTURE, item.from() - NEAR, item.from()) != Item.NONE;
            }
        }
        var met = sentence.last(Category.MEET, 0, day);
        if (!verbLast && met != Item.NONE && !met.is(Category.EVENT)) {
            return sentence.first(Category.FUTURE, met.from(), endOfPart(sentence, day)) != Item.NONE;
        }
        var occasion = sentence.first(Category.SINCE, day, sentence.size());
        return occasion == Item.NONE ? sentence.has(Category.FUTURE)
                : sentence.first(Category.FUTURE, 0, occasion.from()) != Item.NONE;
    }

    /** "Met on Tuesday to prepare the summit that will be held", "met on Tuesday, and will": up to what is told of another. */
    private static int endOfPart(Sentence sentence, int day) {
        var end = day;
        while (end < sentence.size() && !sentence.sign(end, ',') && !sentence.is(end, Category.AHEAD)
                && !sentence.is(end, Category.CLAUSE)) {
            end++;
        }
        return end;
    }

    /**
     * "The ministers meet in Riga on Tuesday", "gather in Riga next week": what the body of a report tells in the present, and
     * with a day or a time told from its own, is planned.
     *
     * @param order how the sentence's language puts words together
     */
    public static boolean isTimetabled(Sentence sentence, Language.Order order, int from, int to) {
        return (sentence.between(Category.WEEKDAY, from, to).stream().anyMatch(day -> !isSince(sentence, day.from()))
                || sentence.has(Category.DAY_OFFSET)
                || sentence.between(Category.LATER, from, to).stream().anyMatch(later -> later.is(Category.FUTURE)))
                && isPresent(sentence, order, from, to);
    }

    /** "Came for the session, which begins on Monday", "Riga is the host of the summit on Monday": by the verb that tells of that day. */
    public static boolean isToldInPresent(Sentence sentence, Language.Order order, int day) {
        if (sentence.zone() != Zone.BODY || order.headLast()) {
            return false;
        }
        var at = sentence.is(day - 1, Category.IN) || sentence.is(day - 1, Category.PREPOSITION) ? day - 2 : day - 1;
        var verb = at >= 0 && order.present().contains(sentence.token(at).fold()) && !sentence.token(at).capitalized();
        var host = sentence.last(Category.HOST, 0, day);
        return verb || host.is(Category.HOST, "now") && VERBS.stream().noneMatch(
                category -> sentence.between(category, host.to(), day).stream()
                        .anyMatch(other -> !other.is(Category.EVENT)));
    }

    /** "Visited Riga on 3 May", "took place in Riga on 3 May": by the verb before a day, behind which nothing is told that is to come. */
    public static boolean isPastBefore(Sentence sentence, Language.Order order, int day) {
        if (order.headLast() || sentence.has(Category.FUTURE)) {
            return false;
        }
        for (var at = day - 1; at >= Math.max(0, day - FAR_LEFT); at--) {
            var item = sentence.item(at);
            var verb = VERBS.stream().anyMatch(item::is) && !item.is(Category.EVENT) && !isNoun(sentence, order, item);
            if (verb) {
                return !order.present().contains(sentence.token(item.from()).fold());
            }
            if (item.is(Category.EVENT)) {
                return sentence.last(Category.BE, item.from() - NEAR, item.from()).is(Category.BE, "past");
            }
            if (item.is(Category.CLAUSE) || item.is(Category.AHEAD) || item.is(Category.SINCE)
                    || sentence.sign(at, ',')) {
                return false;
            }
        }
        return false;
    }

    /** "Weilt seit Dienstag in Riga". */
    private static boolean isSince(Sentence sentence, int day) {
        return sentence.item(day - 1).is(Category.PREPOSITION, "since");
    }

    /** Whether a verb between two places tells that something was held: "took place", but not "takes place" nor "be held". */
    public static boolean wasHeld(Sentence sentence, Language.Order order, int from, int to) {
        return sentence.between(Category.HELD, from, to).stream().anyMatch(held -> !held.is(Category.FUTURE)
                && !order.present().contains(sentence.token(held.from()).fold()));
    }

    /** Whether the body of a report tells something in the present, and of no day that is over. */
    public static boolean isPresent(Sentence sentence, Language.Order order, int from, int to) {
        return sentence.zone() == Zone.BODY
                && sentence.values(Category.DAY_OFFSET).stream()
                        .allMatch(offset -> Integer.parseInt(offset) >= (sentence.all(Category.GATHER).stream()
                                .anyMatch(verb -> verb.is(Category.GATHER, "sits"))
                                        ? 1 : 0))
                && hasPresent(sentence, order, from, to) && areInPresent(sentence, order, VERBS);
    }

    /**
     * Whether the verbs of a sentence that could tell of an engagement are in the present, be it of today: not "ist am Dienstag
     * eröffnet worden".
     */
    public static boolean isInPresent(Sentence sentence, Language.Order order) {
        return hasPresent(sentence, order, 0, sentence.size())
                && areInPresent(sentence, order, VERBS.subList(0, VERBS.indexOf(Category.ATTEND)));
    }

    private static boolean areInPresent(Sentence sentence, Language.Order order, List<Category> verbs) {
        return verbs.stream()
                .flatMap(category -> sentence.all(category).stream())
                .allMatch(verb -> order.present().contains(sentence.token(verb.from()).fold())
                        && !sentence.item(verb.from() + 1).is(Category.BE, "participle")
                        || order.particles().contains(sentence.token(verb.from()).fold())
                        || verb.is(Category.FUTURE) || verb.is(Category.EVENT)
                        || verb.is(Category.ATTEND, "by") || verb.is(Category.ATTEND, "company")
                        || sentence.is(verb.to(), Category.FUTURE)
                        || isNoun(sentence, order, verb) || isNounWithAdjective(sentence, order, verb));
    }

    /** "Reist am Donnerstag nach Riga, wo Gespräche mit": where every noun has a capital. */
    private static boolean isNoun(Sentence sentence, Language.Order order, Item verb) {
        return order.nounsCapitalized() && verb.from() > 0 && sentence.token(verb.from()).capitalized();
    }

    /** "Führt in Riga bilaterale Gespräche mit". */
    private static boolean isNounWithAdjective(Sentence sentence, Language.Order order, Item words) {
        return order.nounsCapitalized() && words.is(Category.APART) && words.to() - words.from() > 1
                && sentence.token(words.from() + 1).capitalized();
    }

    private static boolean hasPresent(Sentence sentence, Language.Order order, int from, int to) {
        for (var at = from; at < to; at++) {
            var noun = sentence.is(at, Category.EVENT) || sentence.is(at, Category.HEAD)
                    || isNoun(sentence, order, sentence.item(at));
            if (!noun && order.present().contains(sentence.token(at).fold()) && !isParticiple(sentence, at)
                    && !isOfGuest(sentence, at) && !isThere(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** "B, der zurzeit Estland besucht": at the end of a clause that tells why somebody is there. */
    private static boolean isOfGuest(Sentence sentence, int at) {
        var visited = sentence.item(at).is(Category.ARRIVE, "visit")
                && (at + 1 >= sentence.size() || sentence.sign(at + 1, '.') || sentence.sign(at + 1, ','));
        var comma = at;
        while (visited && comma > 0 && !sentence.sign(comma, ',')) {
            comma--;
        }
        return comma > 0 && visited && sentence.item(comma + 1).is(Category.LINK, "subject")
                && sentence.first(Category.WEEKDAY, comma, at) == Item.NONE
                && sentence.first(Category.MONTH, comma, at) == Item.NONE;
    }

    /** "Ist heute zu einem Besuch in Riga": whoever is somewhere today, or on no day that is told, has come. */
    private static boolean isThere(Sentence sentence, int at) {
        return sentence.is(at, Category.BE) && !sentence.has(Category.HOST) && (!sentence.has(Category.WEEKDAY)
                || sentence.values(Category.DAY_OFFSET).contains("0"));
    }

    /** "Hat am Dienstag Estland besucht": the word at the end of its clause, behind a verb that has no tense to come. */
    private static boolean isParticiple(Sentence sentence, int at) {
        var end = at + 1 >= sentence.size() || sentence.sign(at + 1, '.') || sentence.sign(at + 1, ',')
                || sentence.is(at + 1, Category.AND);
        var verb = sentence.last(Category.BE, 0, at);
        return end && verb != Item.NONE && !verb.is(Category.FUTURE);
    }

    /** "They met on Monday and will visit a port": where a clause of what is still to be begins behind a place. */
    public static int beginOfFuture(Sentence sentence, int from, int to) {
        for (var future : sentence.between(Category.FUTURE, from, to)) {
            for (var at = future.from() - 1; at >= Math.max(from, future.from() - NEAR); at--) {
                if (sentence.is(at, Category.AND) || sentence.is(at, Category.CLAUSE) || sentence.sign(at, ',')) {
                    return at;
                }
            }
        }
        return to;
    }

    private static boolean isAhead(Sentence sentence, int from, int clauseFrom) {
        for (var at = from; at >= Math.max(clauseFrom, from - BRACKET) && at > 0; at--) {
            var item = sentence.item(at - 1);
            if (at < from - FAR_LEFT && !item.is(Category.BE)) {
                continue;
            }
            if (item.is(Category.FUTURE) && !item.is(Category.SINCE) && !item.is(Category.FUTURE, "talk")
                    && !isInserted(sentence, item, from)) {
                return true;
            }
            if (item.is(Category.HELD) || item.is(Category.CLAUSE) || isSaidAfter(sentence, item, from)) {
                return false;
            }
        }
        return false;
    }

    /** "Came for the session of the commission, planned for Monday, and was received": between commas, of the event before them. */
    private static boolean isInserted(Sentence sentence, Item future, int from) {
        var comma = future.from() - 1;
        return future.is(Category.FUTURE) && sentence.sign(comma, ',')
                && IntStream.range(future.to(), Math.min(from, future.to() + NEAR))
                        .anyMatch(at -> sentence.sign(at, ','))
                && sentence.last(Category.EVENT, comma - FAR_LEFT, comma) != Item.NONE
                && sentence.last(Category.HEAD, comma - FAR_LEFT, comma) == Item.NONE;
    }

    /** "The port will be enlarged, she said after talks with her colleague": which are over. */
    public static boolean isSaidAfter(Sentence sentence, Item verb, int event) {
        return verb.is(Category.SAY) && sentence.between(Category.DURING, verb.to(), event).stream()
                .anyMatch(words -> words.is(Category.DURING, "after"));
    }

    private static boolean decides(Item item) {
        return item.is(Category.HELD)
                || item.is(Category.ATTEND)
                || item.is(Category.CONCLUDE)
                || item.is(Category.RECEIVE)
                || item.is(Category.CLAUSE);
    }
}
