package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.RoleMention;
import org.kurultai.seeds.text.Sentence;

/** How a sentence words the office and the rank of somebody. */
public final class Wording {

    private final Sentence sentence;
    private final Language language;

    public Wording(Sentence sentence, Language language) {
        this.sentence = sentence;
        this.language = language;
    }

    /** The office's words but for those that tell whose it is; where an envoy is sent is told with them. */
    public String of(RoleMention role) {
        var from = role.from();
        while (from < role.to() && tellsState(from)) {
            from++;
        }
        var to = role.to();
        while (to - 1 > from && (tellsState(to - 1) || sentence.is(to - 1, Category.ORGANIZATION))
                && !isPosting(sentence, to - 1)) {
            to--;
            while (to - 1 > from
                    && (sentence.is(to - 1, Category.LINK) || sentence.is(to - 1, Category.STATE_TITLE)
                            || sentence.is(to - 1, Category.UNTIL))) {
                to--;
            }
        }
        var unfinished = to - 2 > from && sentence.is(to - 1, Category.INSTITUTION) && sentence.sign(to - 2, ',');
        return words(from, unfinished ? to - 2 : to);
    }

    private String words(int from, int to) {
        var words = new StringBuilder();
        for (var at = from; at < to; at++) {
            words.append(at > from ? between(sentence.token(at - 1), sentence.token(at)) : "")
                    .append(sentence.token(at).text());
        }
        return words.toString();
    }

    private String between(Token first, Token second) {
        var elided = second.start() == first.end() + 1 && language.spelling().elides(first.fold());
        return second.start() == first.end() ? "" : elided ? "'" : " ";
    }

    /** Whether a place is that to which an envoy is sent: "to the Republic of Ghana". */
    static boolean isPosting(Sentence sentence, int place) {
        var before = sentence.item(place).from() - 1;
        while (!isTowards(sentence, before)
                && (sentence.is(before, Category.LINK) || sentence.is(before, Category.STATE_TITLE))) {
            before--;
        }
        return isTowards(sentence, before);
    }

    private static boolean isTowards(Sentence sentence, int at) {
        return sentence.is(at, Category.UNTIL) || sentence.is(at, Category.IN);
    }

    private boolean tellsState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY)
                || sentence.token(at).kind() == Token.Kind.SUFFIX;
    }

    /** The rank in or before the words for somebody; empty if none is told. */
    public String rank(int from, int to) {
        var low = Math.max(0, from - 3);
        for (var at = low; at < Math.min(sentence.size(), to); at++) {
            if (sentence.is(at, Category.RANK) && (at >= from || sentence.item(at).to() == from)) {
                return sentence.item(at).as(Category.RANK).orElseThrow().value();
            }
        }
        return "";
    }
}
