package org.kurultai.seeds.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kurultai.seeds.claim.Zone;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.language.Tokens;
import org.kurultai.seeds.text.Sentence;

/**
 * "Participants: Peru - Jane Doe, Minister of Energy, Kenya - John Roe": each state with a dash or a colon is of whoever stands
 * behind it, and not of whoever stands before it.
 */
final class Enumeration {

    private static final Pattern STATED = Pattern.compile("[:,;] [^,;:.–—]{2,40}(?: ?[–—:] ?| - )\\p{Lu}");

    private Enumeration() {}

    /** Where a line enumerates persons behind their states, the places that part them. */
    static List<Integer> in(Line line, Language language) {
        var text = line.text();
        if (text.indexOf(':') < 0 || STATED.matcher(text).results().limit(2).count() < 2) {
            return List.of();
        }
        var words = Sentence.of(0, Zone.BODY, 0, Tokens.of(text, 0, text.length(), language.spelling()), language);
        var places = new ArrayList<Integer>();
        var begun = false;
        for (var state : words.all(Category.STATE)) {
            var before = state.from() - 1;
            while (before >= 0 && (words.is(before, Category.LINK) || words.is(before, Category.PREPOSITION)
                    || words.is(before, Category.FROM)) && !words.is(before, Category.AND)) {
                before--;
            }
            if (!isMark(words, state.to()) || !words.token(state.to() + 1).capitalized()) {
                continue;
            }
            if (words.sign(before, ':')) {
                begun = true;
            } else if (begun && words.sign(before, ',')) {
                places.add(line.start() + words.token(before).start());
            } else if (begun && words.is(before, Category.AND)) {
                var and = words.token(words.item(before).from()).start();
                places.add(line.start() + and - 1);
            }
        }
        return places;
    }

    private static boolean isMark(Sentence words, int at) {
        var sign = words.token(at);
        return sign.kind() == Token.Kind.SIGN && ":-–—".indexOf(sign.text().charAt(0)) >= 0;
    }
}
