package org.kurultai.seeds.extract.place;

import java.util.stream.IntStream;
import org.kurultai.seeds.extract.scene.Scene;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Cities;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.report.Dateline;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Reads which city a capital is: "in the capital of Iran", "the Iranian capital", "the capital, Tehran". */
public final class Capitals {

    private Capitals() {}

    /** Which city a word for a capital means, by the state or the city beside it; none if neither is. */
    public static Located at(Scene scene, Item capital) {
        var sentence = scene.sentence();
        if (isOfField(sentence, capital)) {
            return Located.NONE;
        }
        var called = sentence.item(capital.from() - 2);
        if (called.is(Category.CITY) && sentence.sign(capital.from() - 1, ',')) {
            return Places.city(scene, called, "in a capital");
        }
        for (var at = capital.to(); at < Math.min(sentence.size(), capital.to() + 5); at++) {
            if (sentence.is(at, Category.CITY)) {
                return Places.city(scene, sentence.item(at), "in a capital");
            }
            if ((sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY)) && !scene.inRole(at)) {
                return isOfPart(sentence, sentence.item(at)) ? Located.NONE
                        : capitalOf(scene, sentence.item(at), capital.from(), sentence.item(at).to());
            }
            if (!sentence.is(at, Category.LINK) && !sentence.is(at, Category.STATE_TITLE)
                    && sentence.token(at).kind() != Token.Kind.SUFFIX
                    && !(sentence.sign(at, ',') && sentence.is(at + 1, Category.CITY))) {
                break;
            }
        }
        for (var at = capital.from() - 1; at >= Math.max(0, capital.from() - 3); at--) {
            if (sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY)) {
                return capitalOf(scene, sentence.item(at), sentence.item(at).from(), capital.to());
            }
        }
        return Located.NONE;
    }

    /** "Kültür Başkenti Kazan": what is called the capital of culture need not be where somebody met. */
    private static boolean isOfField(Sentence sentence, Item capital) {
        return sentence.is(capital.from() - 1, Category.PORTFOLIO);
    }

    /** "Osh, the capital of Kyrgyzstan's Osh region": not that of the state. */
    private static boolean isOfPart(Sentence sentence, Item state) {
        var part = sentence.first(Category.PROVINCE, state.to(), state.to() + 5);
        return part != Item.NONE && state.to() < part.from() && IntStream.range(state.to(), part.from())
                .allMatch(at -> sentence.token(at).kind() == Token.Kind.SUFFIX || sentence.token(at).capitalized());
    }

    /** "Zambia is next to chair, and the council will assemble in its capital": that of the state named last. */
    static Located ofOwner(Scene scene, Item capital) {
        var sentence = scene.sentence();
        for (var at = capital.from() - 1; at >= 0; at--) {
            if (sentence.is(at, Category.STATE) && !scene.inRole(at)) {
                return capitalOf(scene, sentence.item(at), capital.from(), capital.to());
            }
        }
        return Located.NONE;
    }

    /** "The Zambian minister received her colleagues in the capital": that of whoever received them. */
    static Located ofReceiver(Scene scene, Item capital) {
        var verb = scene.sentence().first(Category.RECEIVE, 0, capital.from());
        return scene.roles().stream()
                .filter(role -> verb.is(Category.RECEIVE, "") && role.to() <= capital.from()
                        && role.states().size() == 1)
                .findFirst()
                .map(role -> new Located(Cities.capitalOf(role.state()), role.state(),
                        scene.sentence().span(capital.from(), capital.to()), "in the capital, of whoever received"))
                .orElse(Located.NONE);
    }

    /** "In the capital", where the report was filed in that state. */
    static Located of(Dateline dateline, Scene scene, Item capital) {
        return dateline.state().isEmpty() ? Located.NONE
                : new Located(Cities.capitalOf(dateline.state()), dateline.state(),
                        scene.sentence().span(capital.from(), capital.to()), "in the capital, of the dateline's state");
    }

    private static Located capitalOf(Scene scene, Item item, int from, int to) {
        var state = item.as(Category.STATE).or(() -> item.as(Category.NATIONALITY)).orElseThrow().value();
        return new Located(Cities.capitalOf(state), state, scene.sentence().span(from, to), "in a capital");
    }
}
