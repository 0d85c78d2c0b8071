package org.kurultai.seeds.mention;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Sentence;

/** How a sentence words the office and the rank of somebody. */
final class Wording {

    private final Sentence sentence;

    Wording(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The office's words but for those that tell whose it is. */
    String of(RoleMention role) {
        var from = role.from();
        while (from < role.to() && tellsState(from)) {
            from++;
        }
        var to = role.to();
        while (to - 1 > from && (tellsState(to - 1) || sentence.is(to - 1, Category.ORGANIZATION))) {
            to--;
            while (to - 1 > from
                    && (sentence.is(to - 1, Category.LINK) || sentence.is(to - 1, Category.STATE_TITLE)
                            || sentence.is(to - 1, Category.UNTIL))) {
                to--;
            }
        }
        var words = new StringBuilder();
        for (var at = from; at < to; at++) {
            var token = sentence.token(at);
            var apart = at > from && token.start() > sentence.token(at - 1).end();
            words.append(apart ? " " : "").append(token.kind() == Token.Kind.SUFFIX ? "" : token.text());
        }
        return words.toString();
    }

    private boolean tellsState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.NATIONALITY)
                || sentence.token(at).kind() == Token.Kind.SUFFIX;
    }

    /** The rank in or before the words for somebody; empty if none is told. */
    String rank(int from, int to) {
        var low = Math.max(0, from - 3);
        for (var at = low; at < Math.min(sentence.size(), to); at++) {
            if (sentence.is(at, Category.RANK) && (at >= from || sentence.item(at).to() == from)) {
                return sentence.item(at).as(Category.RANK).orElseThrow().value();
            }
        }
        return "";
    }
}
