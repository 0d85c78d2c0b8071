package org.kurultai.seeds.extract.document;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What documents are called: from the word for one to where its name ends. */
final class Titles {

    /** What comes after a name. */
    private static final Categories AFTER = Categories.of(Category.CONCLUDE, Category.HELD, Category.FUTURE,
            Category.CLAUSE, Category.WEEKDAY, Category.DAY_OFFSET, Category.BY, Category.SAY,
            Category.COPULA, Category.DURING, Category.PRONOUN, Category.BE, Category.MARGIN, Category.CALL);

    private static final Categories PRESENCE = Categories.of(Category.ATTEND, Category.WITH);

    /** What binds a name to what follows, and so is none of its last words. */
    private static final Categories BINDING = Categories.of(Category.AND, Category.LINK, Category.IN, Category.FROM,
            Category.WITH, Category.BETWEEN, Category.UNTIL, Category.NUMBER, Category.HERE);

    /** What parts two documents. */
    private static final Categories APART = Categories.of(Category.AND, Category.BUT, Category.CONCLUDE,
            Category.SPLIT, Category.CLAUSE, Category.SAY, Category.WITH, Category.HELD);

    /** What stands before a name and is none of it. */
    private static final Categories NO_NAMES = Categories.of(Category.LINK, Category.IN, Category.MONTH,
            Category.HEADS, Category.HEAD, Category.HONORIFIC, Category.AND, Category.BUT, Category.PREPOSITION);

    /** What of known meaning may be the first word of a name. */
    private static final Categories NAMES = Categories.of(Category.CITY, Category.STATE, Category.NATIONALITY,
            Category.ORGANIZATION, Category.REGION);

    private static final int NO_WORD_OF_A_NAME = 2;
    private static final int SMALL = 3;
    private static final int LONGEST = 8;
    private static final int NEAR = 4;
    private static final int YEAR = 1900;
    /** "Brünner Erklärung". */
    private static final String OF_A_CITY = "er";

    private Titles() {}

    /** The place of the first word of the name of a document: "Brno Declaration", "2024 Work Programme". */
    static int begin(Sentence sentence, Item instrument, Language.Order order) {
        var from = Quotes.begin(sentence, instrument.from());
        if (from < instrument.from()) {
            return from;
        }
        for (var at = from - 1; at >= Math.max(0, instrument.from() - LONGEST); at--) {
            if (sentence.item(at) != Item.NONE) {
                at = sentence.item(at).from();
            }
            var year = sentence.token(at).number() > YEAR
                    && (sentence.token(from).capitalized() || sentence.token(from).number() > YEAR);
            if (year || isOfName(sentence, at, order)) {
                from = at;
            } else if (!sentence.token(at).hyphen()) {
                return from;
            }
        }
        return from;
    }

    private static boolean isOfName(Sentence sentence, int at, Language.Order order) {
        var token = sentence.token(at);
        var item = sentence.item(at);
        var in = sentence.item(item.from() - 1);
        var where = item.is(Category.CITY) && in.is(Category.IN) && in.to() - in.from() == 1;
        if (!token.capitalized() || where || item.isAny(NO_NAMES) || item.isAny(AFTER)) {
            return false;
        }
        var named = item == Item.NONE || item.to() - item.from() > 1 || item.isAny(NAMES);
        return order.nounsCapitalized() ? at > 0 && token.fold().endsWith(OF_A_CITY) && named : at > 0 || named;
    }

    /** The place after the last word of the name of a document; that after the word for it, if it is called nothing else. */
    static int end(Sentence sentence, Item instrument, Language.Order order) {
        var quoted = Quotes.end(sentence, instrument.to());
        if (quoted > instrument.to()) {
            return quoted;
        }
        var limit = sentence.between(Category.INSTRUMENT, instrument.to(), sentence.size()).stream()
                .filter(next -> !isOfAnother(sentence, next))
                .findFirst()
                .map(next -> Math.max(instrument.to(), begin(sentence, next, order)))
                .orElse(sentence.size());
        var to = instrument.to();
        while (to < limit && !isOver(sentence, to)) {
            to++;
        }
        while (to > instrument.to() && isBinding(sentence, to - 1)) {
            to--;
        }
        return to;
    }

    /** Whether a document only tells what another one is about: "a protocol to the convention", "the protocol 'On the Treaty'". */
    static boolean isOfAnother(Sentence sentence, Item instrument) {
        var before = sentence.last(Category.INSTRUMENT, 0, instrument.from());
        if (before == Item.NONE) {
            return false;
        }
        if (instrument.to() < Quotes.end(sentence, before.to())) {
            return true;
        }
        var bound = endsBinding(sentence, before);
        for (var at = before.to(); at < instrument.from(); at++) {
            if (sentence.token(at).kind() == Token.Kind.SIGN && !sentence.token(at).hyphen()
                    || sentence.item(at).isAny(APART)) {
                return false;
            }
            bound |= isBinding(sentence, at);
        }
        return bound;
    }

    /** "A final document, the Oslo Declaration": what it is follows at once. */
    static boolean isCalledBelow(Sentence sentence, Item instrument) {
        var next = sentence.first(Category.INSTRUMENT, instrument.to(), instrument.to() + 2 * NEAR);
        return instrument.as(Category.INSTRUMENT).filter(term -> term.detail().equals("sum")).isPresent()
                && next != Item.NONE && sentence.between(Category.AND, instrument.to(), next.from()).isEmpty()
                && sentence.between(Category.CONCLUDE, instrument.to(), next.from()).isEmpty();
    }

    /** "A Memorandum of Understanding (MoU)": the same in short, in brackets. */
    static boolean isShort(Sentence sentence, Item instrument) {
        return sentence.sign(instrument.from() - 1, '(') && sentence.sign(instrument.to(), ')')
                && sentence.last(Category.INSTRUMENT, Math.max(0, instrument.from() - LONGEST),
                        instrument.from()) != Item.NONE;
    }

    /** "Agreement on": the words for a document that lead on to what it is about. */
    private static boolean endsBinding(Sentence sentence, Item instrument) {
        var last = sentence.token(instrument.to() - 1);
        return instrument.to() - instrument.from() > 1 && last.text().length() <= SMALL
                && Character.isLowerCase(last.text().charAt(0));
    }

    /** The word for a document with which a headline begins, or ends if it is of a communiqué or stands behind a dash. */
    static Item headline(Sentence sentence) {
        var first = sentence.first(Category.INSTRUMENT, 0, behindLabel(sentence) + 2);
        return first != Item.NONE ? first : sentence.all(Category.INSTRUMENT).stream()
                .filter(document -> sentence.token(document.from() - 1).hyphen()
                        || sentence.sign(document.from() - 1, ':')
                        || document.is(Category.INSTRUMENT, "communique") && document.to() == sentence.size()
                                && document.unbent() && sentence.token(document.to() - 1).capitalized())
                .findFirst().orElse(Item.NONE);
    }

    /** Where a headline begins behind "[Title]". */
    static int behindLabel(Sentence sentence) {
        return sentence.sign(0, '[') && sentence.sign(2, ']') ? 3 : 0;
    }

    /** Whether a document has no name but a word for what it is: "the protocol". */
    static boolean isNone(Sentence sentence, int begin, int end) {
        var words = 0;
        for (var at = begin; at < end; at++) {
            words += isSmall(sentence.token(at)) || sentence.token(at).text().equalsIgnoreCase("the") ? 0 : 1;
        }
        return words < 2;
    }

    private static boolean isOver(Sentence sentence, int at) {
        var token = sentence.token(at);
        return token.is(',') || token.is('(') || token.is('.') || token.is(';') || token.is(':')
                || token.is('"') || token.is('”') || token.is('“') || token.is('»') || token.is('–') || token.is('—')
                || sentence.item(at).isAny(AFTER) || isInPresence(sentence, at)
                || ComingVerbs.areToldBy(sentence.item(at))
                || sentence.is(at, Category.IN) && sentence.is(at + 1, Category.CITY)
                || sentence.is(at, Category.AND)
                        && (isAnother(sentence, at + 1) || sentence.is(at + 1, Category.CONCLUDE)
                                || sentence.is(at + 1, Category.ACT))
                || sentence.is(at, Category.LINK) && sentence.is(at + 1, Category.HEADS) && !isBinding(sentence, at - 1)
                        && !sentence.is(at - 1, Category.EVENT)
                || !token.capitalized() && (sentence.is(at, Category.IN) || sentence.is(at, Category.STOP))
                        && sentence.first(Category.EVENT, at, at + NEAR) != Item.NONE;
    }

    /** "In the presence of", "together with": a phrase, for a single word of taking part may be of the name. */
    private static boolean isInPresence(Sentence sentence, int at) {
        return sentence.item(at).isAny(PRESENCE) && sentence.item(at).to() > at + 1
                && !sentence.token(at).capitalized();
    }

    /** "And two initiatives", "and a plan". */
    private static boolean isAnother(Sentence sentence, int at) {
        return sentence.is(at, Category.NUMBER)
                || sentence.item(at).is(Category.LINK, "indefinite");
    }

    private static boolean isBinding(Sentence sentence, int at) {
        return sentence.item(at).isAny(BINDING) || isSmall(sentence.token(at));
    }

    private static boolean isSmall(Token token) {
        return token.text().length() <= NO_WORD_OF_A_NAME && Character.isLowerCase(token.text().charAt(0));
    }
}
