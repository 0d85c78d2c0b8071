package org.kurultai.seeds.report;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Whose page a report stands on, where the lines above it name an office of a state: "MINISTRY OF DEFENCE OF GREECE",
 * "Republic of Estonia" over "Ministry of Climate".
 */
final class Publisher {

    private static final int MOST_LINES = 6;
    private static final int MOST_WORDS = 16;
    private static final List<Category> OF_NAMES = List.of(
            Category.INSTITUTION, Category.PORTFOLIO, Category.LINK, Category.AND, Category.STATE_TITLE,
            Category.STATE, Category.NATIONALITY, Category.HEAD, Category.STOP, Category.UNION);

    private Publisher() {}

    /**
     * The state whose page it is; empty if the lines name none, or more than one.
     *
     * @param above the lines above the body
     */
    static String of(List<Line> above, Language language) {
        var states = new ArrayList<String>();
        var office = false;
        for (var line : above.subList(0, Math.min(above.size(), MOST_LINES))) {
            var words = line.beginning(language);
            if (words.size() > MOST_WORDS || !isName(words)) {
                continue;
            }
            var named = states(words);
            var institution = words.has(Category.INSTITUTION);
            if (institution || named.size() == 1 && isNothingElse(words)) {
                states.addAll(named);
            }
            office |= institution;
        }
        return office && states.stream().distinct().count() == 1 ? states.getFirst() : "";
    }

    private static List<String> states(Sentence line) {
        var states = new ArrayList<>(line.values(Category.STATE));
        states.addAll(line.values(Category.NATIONALITY));
        return states;
    }

    /** Whether it is a name, and tells nothing: each of its words has a capital or only binds others. */
    private static boolean isName(Sentence line) {
        for (var at = 0; at < line.size(); at++) {
            var item = line.item(at);
            var known = OF_NAMES.stream().anyMatch(item::is);
            var unlisted = item == Item.NONE && line.token(at).capitalized();
            if (line.token(at).kind() == Token.Kind.WORD && !known && !unlisted) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNothingElse(Sentence line) {
        for (var at = 0; at < line.size(); at++) {
            var item = line.item(at);
            if (!item.is(Category.STATE) && !item.is(Category.STATE_TITLE) && !item.is(Category.LINK)) {
                return false;
            }
        }
        return true;
    }
}
