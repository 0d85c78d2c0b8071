package org.kurultai.seeds.extract.visit;

import java.util.stream.IntStream;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Whether somebody was in a place, told by no other verb: "was in Peru", "was in Riga on 3 May", "war zuvor in Oslo, wo". */
final class BeingThere {

    private static final int NEAR = 5;

    private BeingThere() {}

    static boolean is(Sentence sentence, Item be) {
        return sentence.is(be.to(), Category.IN)
                && (sentence.is(sentence.item(be.to()).to(), Category.STATE) || isThatDay(sentence, be))
                || isDayBeforePlace(sentence, be) || isBeforeWhere(sentence, be);
    }

    /** "War am Donnerstag in Oslo": the day between the verb and the place. */
    private static boolean isDayBeforePlace(Sentence sentence, Item be) {
        var at = be.to();
        var day = false;
        while (sentence.is(at, Category.WEEKDAY) || sentence.is(at, Category.DAY_OFFSET)
                || sentence.is(at, Category.MONTH)
                || sentence.is(at, Category.ORDINAL)
                || sentence.is(at, Category.STOP) && !sentence.is(at, Category.IN)) {
            day |= !sentence.is(at, Category.STOP) && !sentence.is(at, Category.ORDINAL);
            at = sentence.item(at).to();
        }
        return day && be.is(Category.BE, "then") && Journeys.isPlace(sentence, at);
    }

    /** "Zuvor war A in Oslo, wo", "war am 3. Mai in Oslo gewesen, wo": the place of which the next clause tells more. */
    static boolean isBeforeWhere(Sentence sentence, Item be) {
        var where = sentence.all(Category.CLAUSE).stream().filter(clause -> clause.is(Category.CLAUSE, "place"))
                .filter(clause -> clause.from() > be.to() && sentence.sign(clause.from() - 1, ',')).findFirst()
                .orElse(Item.NONE);
        return be.is(Category.BE, "then") && where != Item.NONE && where.from() <= be.to() + 2 * NEAR
                && IntStream.range(be.to(), where.from())
                        .anyMatch(in -> Journeys.isPlace(sentence, in)
                                && sentence.item(sentence.item(in).to()).to() >= where.from() - 2);
    }

    private static boolean isThatDay(Sentence sentence, Item be) {
        var city = sentence.item(sentence.item(be.to()).to());
        return be.is(Category.BE, "then") && city.is(Category.CITY)
                && sentence.first(Category.MONTH, city.to(), Math.min(sentence.size(), city.to() + NEAR)) != Item.NONE;
    }
}
