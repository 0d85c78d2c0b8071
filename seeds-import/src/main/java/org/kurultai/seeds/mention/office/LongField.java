package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.name.NameWords;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Words for an office behind a name that no list knows, as far as the state that ends them: "A, State Secretary for planning and
 * procurement at the Ministry of Defence of Peru", or the body of a state: "for planning, ports and tolls at the Peruvian Ministry".
 */
final class LongField {

    private static final int LONGEST = 22;
    private static final int NEAR = 12;
    /** What tells of something else than a field. */
    private static final Categories OTHER = Categories.of(
            Category.HEAD, Category.HEADS, Category.COUNTERPART, Category.MEET, Category.RECEIVE, Category.ATTEND,
            Category.SAY, Category.HELD, Category.BE, Category.CLAUSE, Category.ARRIVE, Category.CONCLUDE,
            Category.WITH, Category.ORGANIZATION, Category.DELEGATION, Category.BY, Category.BETWEEN, Category.CITY,
            Category.HONORIFIC, Category.VISITORS, Category.GUEST, Category.ACT);

    private final Sentence sentence;

    LongField(Sentence sentence) {
        this.sentence = sentence;
    }

    /**
     * The end of the state behind such words.
     *
     * @param head the word for the office
     * @param from the end of what is known of it
     * @return the token after the state; the same as where it begins if no state ends the words
     */
    int end(Item head, int from) {
        if (!head.is(Category.HEAD) || tellsState(head.to(), from) || !isBehindName(head.from())) {
            return from;
        }
        var bracket = false;
        for (var at = from; at < Math.min(sentence.size(), from + LONGEST); at = Math.max(at + 1,
                sentence.item(at).to())) {
            var token = sentence.token(at);
            var item = sentence.item(at);
            if (isState(at)) {
                var end = bracket ? at : endsWithState(at);
                return end > at ? end : from;
            }
            if (isInNationalBody(at)) {
                return endOfBody(sentence.item(item.to()).to());
            }
            bracket = sentence.sign(at, '(') || bracket && !sentence.sign(at, ')');
            var sign = token.kind() == Token.Kind.SIGN && !token.hyphen() && !bracket && !sentence.sign(at, ')')
                    && !isBetweenFields(at);
            var two = item == Item.NONE && token.capitalized() && NameWords.mayBegin(sentence, at)
                    && NameWords.mayBegin(sentence, at + 1);
            if (sign || two
                    || !item.is(Category.LINK) && !item.is(Category.PORTFOLIO) && item.isAny(OTHER)) {
                return from;
            }
        }
        return from;
    }

    /** "Of Trade, Regional Ties and", "Trade, and Ties": a comma before a further field, which is no name. */
    private boolean isBetweenFields(int comma) {
        var next = sentence.is(comma + 1, Category.AND) ? sentence.item(comma + 1).to() : comma + 1;
        return sentence.sign(comma, ',') && next < sentence.size() && sentence.token(next).capitalized()
                && !NameWords.mayBegin(sentence, next);
    }

    /** Whether it is told whose office it is; a people behind "and" is of the field: "trade and Danish abroad". */
    private boolean tellsState(int from, int to) {
        return sentence.first(Category.STATE, from, to) != Item.NONE
                || sentence.between(Category.NATIONALITY, from, to).stream()
                        .anyMatch(people -> !sentence.is(people.from() - 1, Category.AND))
                || sentence.first(Category.ORGANIZATION, from, to) != Item.NONE;
    }

    private boolean isState(int at) {
        return sentence.is(at, Category.STATE) || sentence.is(at, Category.STATE_TITLE)
                || sentence.is(at, Category.NATIONALITY) && sentence.is(sentence.item(at).to(), Category.STATE_TITLE);
    }

    /** "At the Peruvian Ministry of", "im peruanischen Verteidigungsministerium": where somebody holds an office. */
    private boolean isInNationalBody(int at) {
        var in = sentence.item(at);
        return (in.is(Category.IN) || in.is(Category.MISSION, "at")) && sentence.is(in.to(), Category.NATIONALITY)
                && (sentence.is(sentence.item(in.to()).to(), Category.INSTITUTION)
                        || sentence.is(sentence.item(in.to()).to(), Category.PORTFOLIO));
    }

    /** "Ministry of Defence". */
    private int endOfBody(int body) {
        var to = sentence.item(body).to();
        var field = sentence.is(to, Category.LINK) ? sentence.item(to).to() : to;
        return sentence.is(field, Category.PORTFOLIO) ? sentence.item(field).to() : to;
    }

    /** Where a state ends that a small word or its own ending binds to what stands before, and that nothing follows. */
    private int endsWithState(int at) {
        var to = at;
        while (isState(to) || to > at && sentence.is(to, Category.LINK)) {
            to = sentence.item(to).to();
        }
        var before = sentence.item(at - 1);
        var bound = before.is(Category.LINK) || before.to() - before.from() > 1 && before.is(Category.ABSENT)
                || !sentence.item(to - 1).unbent();
        var ends = to >= sentence.size()
                || sentence.token(to).kind() == Token.Kind.SIGN && !sentence.token(to).hyphen();
        return bound && ends ? to : at;
    }

    /** "A, Minister", "A – Chairman and Minister": a comma or a dash behind a name, and perhaps another office, before the office. */
    private boolean isBehindName(int head) {
        for (var at = head - 1; at > Math.max(0, head - NEAR); at--) {
            if (sentence.sign(at, ',') || sentence.sign(at, '–') || sentence.sign(at, '—')
                    || sentence.sign(at, '-') && sentence.token(at).start() > sentence.token(at - 1).end()) {
                return NameWords.mayBegin(sentence, at - 1);
            }
            if (sentence.token(at).kind() == Token.Kind.SIGN) {
                return false;
            }
        }
        return false;
    }
}
