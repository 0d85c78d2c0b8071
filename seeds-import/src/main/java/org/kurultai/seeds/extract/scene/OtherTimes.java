package org.kurultai.seeds.extract.scene;

import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Sentence;

/**
 * Sentences that tell of another time than the report is about: "In 2015, minister A began the work", "drawn up in 1998
 * under President A", "he had rung President A some days earlier", "next month President A is expected". Who is named in
 * them was not there.
 */
public final class OtherTimes {

    private static final int BEGINNING = 5;
    private static final int OLDEST = 1900;
    private static final Categories TAKING_PART = Categories.of(
            Category.ATTEND, Category.MEET, Category.RECEIVE, Category.GATHER, Category.EVENT, Category.REPRESENT,
            Category.PERSONAL, Category.SAY, Category.CONCLUDE, Category.HOST, Category.ARRIVE);

    private OtherTimes() {}

    /**
     * Whether a sentence tells of another time.
     *
     * @param sentence the sentence
     * @param year the year that the report is about; 0 if unknown: then any year that is told is of something else
     * @param held whether the report has told of what was held already
     * @param month the month in which that was; 0 if unknown
     */
    public static boolean are(Sentence sentence, int year, boolean held, int month) {
        if (month > 0 && held && (isOfAnotherMonth(sentence, month) || endsInAnother(sentence, month))) {
            return true;
        }
        for (var at = 0; at < Math.min(BEGINNING, sentence.size()); at++) {
            if (isPast(sentence, at, isUndated(sentence, at, year, held) ? Integer.MAX_VALUE : year)
                    || sentence.is(at, Category.PAST)
                    || held && sentence.is(at, Category.LATER)) {
                return true;
            }
        }
        return sentence.has(Category.PAST) && isOfOneClause(sentence) && sentence.all(Category.PAST).stream()
                .anyMatch(words -> held || !words.is(Category.WEEK_OFFSET))
                || !sentence.hasAny(TAKING_PART)
                        && (held && sentence.all(Category.DAYS_AGO).stream()
                                .anyMatch(ago -> !ago.is(Category.DAYS_AGO, "eve"))
                                || hasPast(sentence, held && year == 0 ? Integer.MAX_VALUE : year));
    }

    /** "The bridge was opened by Minister A long ago": whatever is told of time is told of all of it. */
    private static boolean isOfOneClause(Sentence sentence) {
        return !sentence.has(Category.CLAUSE) && !sentence.has(Category.SAY)
                && IntStream.range(0, sentence.size())
                        .noneMatch(at -> sentence.sign(at, ',') || sentence.sign(at, ';'));
    }

    /** "In 2011" begins a sentence of a report that has told its own without a year. */
    private static boolean isUndated(Sentence sentence, int at, int year, boolean held) {
        return year == 0 && held && !sentence.has(Category.FUTURE) && !sentence.has(Category.SAY)
                && (at == 0 || sentence.is(at - 1, Category.IN) || sentence.is(at - 1, Category.YEAR));
    }

    /** "In March Minister A visited the works": a month without a day begins the sentence, and nobody says anything now. */
    private static boolean isOfAnotherMonth(Sentence sentence, int month) {
        for (var at = 0; at < Math.min(BEGINNING - 1, sentence.size()); at++) {
            var told = sentence.item(at).as(Category.MONTH);
            if (told.isPresent() && !isDay(sentence, at - 1) && !isNumber(sentence, at + 1)
                    && (sentence.is(at - 1, Category.IN) || sentence.item(at).is(Category.IN)
                            || isWord(sentence, at + 1))) {
                return !told.get().value().equals(Integer.toString(month)) && !sentence.has(Category.SAY)
                        && !sentence.has(Category.PERSONAL);
            }
        }
        return false;
    }

    /** "President A took office in March": a month without a day ends the sentence, in which nobody says or holds anything. */
    private static boolean endsInAnother(Sentence sentence, int month) {
        var end = sentence.sign(sentence.size() - 1, '.') ? sentence.size() - 2 : sentence.size() - 1;
        var told = sentence.item(end).as(Category.MONTH);
        return told.isPresent() && sentence.is(end - 1, Category.IN) && isOfOneClause(sentence)
                && !told.get().value().equals(Integer.toString(month)) && !sentence.has(Category.FUTURE)
                && !sentence.has(Category.PERSONAL) && !sentence.has(Category.EVENT);
    }

    /** Whether what stands there is no part of a name: "Jan" may be one of January. */
    private static boolean isWord(Sentence sentence, int at) {
        return at < sentence.size() && !sentence.token(at).capitalized()
                && sentence.token(at).kind() != Token.Kind.SIGN;
    }

    /** "A visit by Minister A in March", "opened by Minister A in 2001". */
    public static boolean isAnother(Sentence sentence, int at, int year, int month) {
        var told = sentence.item(at + 1).as(Category.MONTH);
        if (sentence.is(at, Category.IN) && at + 1 < sentence.size() && isPast(sentence, at + 1, year)) {
            return true;
        }
        return month > 0 && sentence.is(at, Category.IN) && told.isPresent() && !isNumber(sentence, at + 2)
                && !told.get().value().equals(Integer.toString(month));
    }

    /** "3 April", "3. April". */
    private static boolean isDay(Sentence sentence, int at) {
        return isNumber(sentence, at) || sentence.sign(at, '.') && isNumber(sentence, at - 1);
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.token(at).kind() == Token.Kind.NUMBER;
    }

    /** A year before the clauses that hang on the sentence: "A described a sector which in 2013 gave a fifth" is of no other time. */
    private static boolean hasPast(Sentence sentence, int year) {
        for (var at = 0; at < sentence.size() && !sentence.is(at, Category.CLAUSE); at++) {
            if (isPast(sentence, at, year)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Sentence sentence, int at, int year) {
        var token = sentence.token(at);
        return token.text().length() == 4 && token.number() > OLDEST && token.number() < year;
    }
}
