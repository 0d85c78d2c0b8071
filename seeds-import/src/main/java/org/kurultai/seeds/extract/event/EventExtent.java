package org.kurultai.seeds.extract.event;

import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** How far the words reach that name an engagement, to the left and to the right of the word that says what it is. */
final class EventExtent {

    private static final int FAR_LEFT = 12;
    private static final int FAR_RIGHT = 18;

    private final Sentence sentence;

    EventExtent(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Where the words for the engagement begin whose word stands there. */
    int left(int event) {
        var from = event;
        var within = 0;
        while (from > 0 && event - from - within < FAR_LEFT && (belongs(from - 1) || bracketsOrganization(from - 1)
                || bracketsOrdinal(from - 1) || bracketsFields(from - 1) || leadsToField(from - 1)
                || bonds(from - 1))) {
            from--;
            within += lengthOfFields(from);
        }
        return from;
    }

    /** "Central Asia–European Union": a dash without blanks. */
    private boolean bonds(int at) {
        return at > 0 && at + 1 < sentence.size() && (sentence.sign(at, '–') || sentence.sign(at, '—'))
                && sentence.token(at - 1).end() == sentence.token(at).start()
                && sentence.token(at).end() == sentence.token(at + 1).start();
    }

    /** Where they end that begin behind it. */
    int right(int event) {
        var to = event;
        while (to < sentence.size() && to - event < FAR_RIGHT
                && (belongs(to) || bracketsOrganization(to) || isMembers(to))) {
            to++;
        }
        return to;
    }

    /** "of the states - members of the CIS". */
    private boolean isMembers(int at) {
        var dash = sentence.sign(at, '–') || sentence.sign(at, '—');
        var near = sentence.first(Category.ORGANIZATION, at, at + 4) != Item.NONE;
        return near && (dash || sentence.is(at, Category.ATTEND));
    }

    private boolean bracketsOrganization(int at) {
        return sentence.sign(at, '(') && at + 1 < sentence.size() && (sentence.is(at + 1, Category.ORGANIZATION)
                || sentence.sign(at + 2, ')') && sentence.token(at + 1).allCapitals())
                || sentence.sign(at, ')') && (sentence.is(at - 1, Category.ORGANIZATION)
                        || at > 1 && sentence.sign(at - 2, '(') && sentence.token(at - 1).allCapitals());
    }

    /** "The Sixty-Third (63rd) Session", "the last (third) meeting", "the fourth (extraordinary) session". */
    private boolean bracketsOrdinal(int at) {
        var within = sentence.sign(at, ')') ? sentence.item(at - 1) : sentence.item(at + 1);
        var before = sentence.item(within.from() - 2);
        return (within.is(Category.ORDINAL) || within.is(Category.SPECIAL)) && sentence.sign(within.from() - 1, '(')
                && sentence.sign(within.to(), ')') && within.from() > 1
                && (before.is(Category.ORDINAL) || within.is(Category.ORDINAL)
                        && (before.is(Category.NEXT) || before.is(Category.PREVIOUS) || before.is(Category.STOP)));
    }

    /** "The Transport (Roads and Ports) Ministers' Meeting": fields in brackets behind a field. */
    private boolean bracketsFields(int at) {
        var open = opening(at);
        return sentence.sign(open, '(') && sentence.is(open - 1, Category.PORTFOLIO)
                && sentence.is(open + 1, Category.PORTFOLIO);
    }

    /** Fields in brackets are no farther than those before them. */
    private int lengthOfFields(int at) {
        return sentence.sign(at, ')') && bracketsFields(at) ? at - opening(at) + 1 : 0;
    }

    private int opening(int at) {
        var open = at;
        while (sentence.sign(at, ')') && open > 0 && at - open < FAR_LEFT && !sentence.sign(open, '(')) {
            open--;
        }
        return open;
    }

    /** "The Council of Ministers: Tourism Meeting": the field behind a colon. */
    private boolean leadsToField(int at) {
        var field = sentence.item(at + 1);
        return sentence.sign(at, ':') && sentence.is(at - 1, Category.HEADS) && field.is(Category.PORTFOLIO)
                && sentence.is(field.to(), Category.EVENT) && sentence.token(field.to()).capitalized();
    }

    /** Whether a word may be part of the words for an engagement. */
    private boolean belongs(int at) {
        var token = sentence.token(at);
        if (token.kind() == Token.Kind.SIGN) {
            return token.hyphen() || token.is('"') || token.is('“') || token.is('”') || token.is('+') || token.is('«')
                    || token.is('»')
                    || token.is('.') && sentence.is(at, Category.ORDINAL);
        }
        var item = sentence.item(at);
        return !item.is(Category.EVENT)
                && !item.is(Category.NO_EVENT)
                && !item.is(Category.HELD)
                && !item.is(Category.HOST)
                && (!item.is(Category.FUTURE) || item.is(Category.NEXT))
                && !item.is(Category.RECEIVE)
                && !item.is(Category.MEET)
                && !item.is(Category.INVITE)
                && !item.is(Category.GATHER)
                && !item.is(Category.ATTEND)
                && !item.is(Category.CONCLUDE)
                && !item.is(Category.IN)
                && !item.is(Category.WITH)
                && !item.is(Category.BY)
                && !item.is(Category.BETWEEN)
                && !item.is(Category.MARGIN)
                && !item.is(Category.MONTH)
                && (!item.is(Category.PREPOSITION, "") || item.is(Category.PREPOSITION, "to")
                        || item.is(Category.LINK) || item.is(Category.ORDINAL));
    }
}
