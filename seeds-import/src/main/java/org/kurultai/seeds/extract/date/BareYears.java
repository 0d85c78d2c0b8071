package org.kurultai.seeds.extract.date;

import java.util.Optional;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Years that stand without a day, as that of a next meeting does. */
public final class BareYears {

    private static final int FAR = 8;

    private BareYears() {}

    /** The first year between two places of a sentence that is not that of a day, and behind another; 0 if there is none. */
    public static int after(Scene scene, int held, int from, int to) {
        for (var at = from; at < to; at++) {
            var place = at;
            if (scene.dates().stream().noneMatch(date -> date.hasDay() && place >= date.from() && place < date.to())
                    && at(scene.sentence(), at) > held) {
                return at(scene.sentence(), at);
            }
        }
        return 0;
    }

    /** Whether a sentence tells a year behind another, and not as that of a document. */
    public static boolean isAfter(Sentence sentence, int year) {
        for (var at = 0; at < sentence.size(); at++) {
            if (at(sentence, at) > year && sentence.last(Category.INSTRUMENT, at - FAR, at) == Item.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence tells of a year that is not the given one; "since 2015" is no time of it, but "since 2015, when they met" is. */
    public static boolean areOther(Sentence sentence, int year) {
        for (var at = 0; at < sentence.size(); at++) {
            var told = sentence.token(at).text().length() == 4 ? sentence.token(at).number() : 0;
            if (told > 1900 && told < 2100 && told != year
                    && (!sentence.is(at - 1, Category.SINCE) || sentence.sign(at + 1, ','))) {
                return true;
            }
        }
        return false;
    }

    /** Whether figures that stand there may be those of a year. */
    public static boolean isYear(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).text().length() == 4 && sentence.token(at).number() > 0;
    }

    private static int at(Sentence sentence, int at) {
        var token = sentence.token(at);
        return token.kind() == Token.Kind.NUMBER && token.text().length() == 4 && token.number() > 1990
                && token.number() < 2100 ? token.number() : 0;
    }

    /** How many years on that is which words such as "next year" tell; empty if none do. */
    public static Optional<Integer> offset(Sentence sentence, int from, int to) {
        var word = sentence.first(Category.YEAR_OFFSET, from, to);
        return word == Item.NONE ? Optional.empty()
                : word.as(Category.YEAR_OFFSET).map(term -> Integer.parseInt(term.value()));
    }
}
