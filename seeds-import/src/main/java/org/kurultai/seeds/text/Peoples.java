package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;

/**
 * Adjectives that tell of which organization those are who meet, where they stand beside them: "Arab health ministers", "the Gulf
 * Youth Forum", "les ministres arabes".
 */
final class Peoples {

    private Peoples() {}

    /** The sentences of a report, with the organizations that their adjectives mean. */
    static List<Sentence> known(List<Sentence> sentences) {
        return sentences.stream().map(Peoples::known).toList();
    }

    private static Sentence known(Sentence sentence) {
        var items = new ArrayList<>(sentence.items());
        var changed = false;
        for (var item : sentence.all(Category.INTERNATIONAL)) {
            var organization = item.as(Category.INTERNATIONAL).orElseThrow().value();
            if (!organization.isEmpty() && (isBeforeThem(sentence, item.to()) || isBehindThem(sentence, item.from()))) {
                var terms = new ArrayList<>(item.terms());
                terms.add(new Term(Category.ORGANIZATION, organization));
                items.set(item.from(), Item.of(item.from(), item.to(), item.unbent(), terms));
                changed = true;
            }
        }
        return changed ? sentence.meaning(items) : sentence;
    }

    /** "Arab interior and justice ministers", "the Arab Ministerial Council". */
    private static boolean isBeforeThem(Sentence sentence, int from) {
        var at = from;
        while (sentence.is(at, Category.PORTFOLIO) || at > from && isBond(sentence, at)) {
            at = Math.max(at + 1, sentence.item(at).to());
        }
        var body = sentence.item(at);
        var named = at < sentence.size() && sentence.token(at).capitalized();
        return isThem(body) || named && (body.is(Category.EVENT, "meeting")
                || body.is(Category.SITTING) && at > from && body.is(Category.UNION));
    }

    private static boolean isBond(Sentence sentence, int at) {
        return sentence.is(at, Category.AND) || at < sentence.size() && sentence.token(at).hyphen();
    }

    /** "Ministres arabes": at once behind them, in languages that put it there. */
    private static boolean isBehindThem(Sentence sentence, int from) {
        return from > 0 && isThem(sentence.item(from - 1)) && sentence.token(from).kind() == Token.Kind.WORD
                && !sentence.token(from).capitalized();
    }

    private static boolean isThem(Item body) {
        return body.as(Category.HEADS).filter(heads -> heads.kind().equals("minister")).isPresent();
    }
}
