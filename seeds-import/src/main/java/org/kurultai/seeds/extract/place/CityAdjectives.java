package org.kurultai.seeds.extract.place;

import java.util.stream.Stream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Cities;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Towns;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** Words made of the names of cities, before a noun: "im Kieler Rathaus", "das Krakauer Treffen". */
public final class CityAdjectives {

    private static final String ENDING = "er";
    private static final int SHORTEST = 3;
    private static final String RULE = "a word made of the name of a city";
    /** What is called by a city, wherever it is. */
    private static final Categories NAMED_AFTER = Categories.of(
            Category.INSTRUMENT, Category.DOCUMENTS, Category.AGENCY, Category.ORGANIZATION, Category.PARTY,
            Category.NO_EVENT, Category.HEAD);

    private CityAdjectives() {}

    /** The city of whose name the word at a place is made; none if it is made of none, or if what follows is but named after it. */
    public static Located at(Sentence sentence, int at, Language language) {
        if (!language.order().nounsCapitalized() || at < 0 || at + 1 >= sentence.size()
                || sentence.item(at) != Item.NONE && !sentence.item(at).isOnly(Category.NATIONALITY)
                || !sentence.token(at).capitalized()
                || !sentence.token(at).text().endsWith(ENDING) || !sentence.token(at + 1).capitalized()
                || sentence.isAny(at + 1, NAMED_AFTER)) {
            return Located.NONE;
        }
        var span = sentence.span(at, at + 1);
        var word = sentence.token(at).text();
        return stems(word.substring(0, word.length() - ENDING.length())).filter(name -> name.length() > SHORTEST)
                .map(name -> Cities.named(name, language.code())
                        .map(city -> new Located(city.name(), city.state(), span, RULE))
                        .orElseGet(() -> Towns.stateOf(name).isEmpty() ? Located.NONE
                                : new Located(name, Towns.stateOf(name), span, RULE)))
                .filter(place -> !place.isNone()).findFirst().orElse(Located.NONE);
    }

    /** "Am Rande der Münchner Konferenz", "beim Krakauer Gipfel": whether it stands before an engagement at which something was. */
    static boolean isOfOccasion(Sentence sentence, int at) {
        var before = sentence.is(at - 1, Category.LINK) ? at - 2 : at - 1;
        return sentence.is(at + 1, Category.EVENT) && sentence.token(at).text().endsWith(ENDING)
                && (sentence.is(before, Category.MARGIN) || sentence.is(before, Category.DURING));
    }

    /** "Kieler", "Bremer", "Münchner", "Basler": what stands before the ending, or that with what the ending took away. */
    private static Stream<String> stems(String stem) {
        var shorter = stem.substring(0, stem.length() - 1);
        return Stream.of(stem, stem + "en", shorter + "en", shorter + "el");
    }
}
