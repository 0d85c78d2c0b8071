package org.kurultai.seeds.mention.office;

import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.mention.person.Office;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/** What an office is by the words around its head: of what kind, of which field, and of which grade. */
final class OfficeKinds {

    private static final String DEPUTY = "deputy";
    private static final int FAR = 8;
    private static final Categories OF_STATES = Categories.of(
            Category.PORTFOLIO, Category.INSTITUTION, Category.DELEGATION, Category.HEAD, Category.HEADS);
    private static final Categories AFTER = Categories.of(
            Category.HELD, Category.GATHER, Category.MEET, Category.IN, Category.FUTURE, Category.WITH);

    private final Sentence sentence;
    private final boolean headLast;

    OfficeKinds(Sentence sentence, boolean headLast) {
        this.sentence = sentence;
        this.headLast = headLast;
    }

    /**
     * The office that a word is for.
     *
     * @param head the word
     * @param from where the words for the office begin
     * @param to the token after them
     */
    Office of(Item head, int from, int to) {
        var term = head.as(Category.HEAD).or(() -> head.as(Category.HEADS)).orElseThrow();
        var portfolio = term.detail();
        if (portfolio.isEmpty()) {
            var near = sentence.sign(head.from() - 1, ')') ? head.from() - 5 : head.from() - 3;
            var before = sentence.last(Category.PORTFOLIO, Math.max(from, near), head.from());
            var after = sentence.first(Category.PORTFOLIO, head.to(), Math.min(to, nextHead(head.to(), to)));
            portfolio = before.as(Category.PORTFOLIO).or(() -> after.as(Category.PORTFOLIO)).map(field -> field.value())
                    .orElseGet(() -> field(sentence.first(Category.INSTITUTION, from, to)));
        }
        var kind = kind(head, term.kind(), from, to);
        return office(kind.equals("vice-president") && portfolio.equals("parliament") ? "chairman-deputy" : kind,
                portfolio,
                grade(head, from, to));
    }

    /** The field of an institution that is called by it, such as customs administrations. */
    private static String field(Item institution) {
        return institution.as(Category.INSTITUTION).map(term -> term.value()).orElse("");
    }

    /**
     * The president of a police force or a parliament heads no state, but the heads of the Baltic states do, and so does a
     * council of presidents, and those whom more than one word calls heads of states.
     */
    private String kind(Item head, String kind, int from, int to) {
        var several = head.is(Category.HEADS);
        var ofField = !headLast && (sentence.is(head.from() - 1, Category.INSTITUTION)
                || sentence.is(head.from() - 1, Category.PORTFOLIO));
        if (kind.equals("head") && several && !ofField && areOfStates(head.to())) {
            return "president";
        }
        var begin = several && !headLast ? head.to() : from;
        var end = several && headLast ? head.from() : to;
        var ofStates = several && head.to() - head.from() > 1;
        var ofInstitution = kind.equals("president") && !ofStates
                && (!sentence.between(Category.INSTITUTION, begin, end).isEmpty()
                        || sentence.between(Category.PORTFOLIO, begin, end).stream()
                                .anyMatch(field -> field.is(Category.PORTFOLIO, "parliament"))
                        || isOfBody(head));
        return ofInstitution ? "chairman" : kind;
    }

    /** "A delegation of the bank led by its president". */
    private boolean isOfBody(Item head) {
        var own = head.from() - 1;
        var led = sentence.item(own - 1);
        return !headLast && led.is(Category.ATTEND, "by") && sentence.is(own, Category.STOP)
                && sentence.last(Category.INSTITUTION, Math.max(0, led.from() - FAR), led.from()) != Item.NONE;
    }

    /** "Of the five Turkic states", "of the CIS": and of nothing that these have. */
    private boolean areOfStates(int from) {
        for (var at = from; at < Math.min(sentence.size(), from + FAR); at = Math.max(at + 1, sentence.item(at).to())) {
            var item = sentence.item(at);
            if (item.is(Category.STATES)) {
                return true;
            }
            if (item.is(Category.ORGANIZATION) && isWhole(item.to())) {
                return true;
            }
            if (!item.is(Category.LINK) && !item.is(Category.NATIONALITY) && !item.is(Category.ORGANIZATION)
                    && !item.is(Category.REGION) && !item.is(Category.NUMBER)
                    && !(sentence.is(at + 1, Category.STATES) && !item.isAny(OF_STATES))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a name ends there, and no words for what its bearer has follow. */
    private boolean isWhole(int to) {
        return to >= sentence.size() || sentence.token(to).kind() == Token.Kind.SIGN
                || sentence.isAny(to, AFTER);
    }

    /** Some languages have one word for a deputy minister. */
    private static Office office(String kind, String portfolio, String grade) {
        var deputy = kind.endsWith("-deputy");
        return new Office(deputy ? kind.substring(0, kind.length() - "-deputy".length()) : kind, portfolio,
                deputy ? DEPUTY : grade);
    }

    private int nextHead(int from, int to) {
        var next = sentence.first(Category.HEAD, from, to);
        return next == Item.NONE ? to : next.from();
    }

    /** The grade directly before the office and its field, or, where offices come last, directly after. */
    private String grade(Item head, int from, int to) {
        for (var at = head.from() - 1; at >= from; at--) {
            if (sentence.is(at, Category.HEAD) || sentence.is(at, Category.AND) || sentence.sign(at, ',')) {
                break;
            }
            if (sentence.is(at, Category.GRADE)) {
                return sentence.item(at).as(Category.GRADE).orElseThrow().value();
            }
        }
        var after = head.is(Category.HEADS) && head.is(Category.GRADE) ? head.from() : head.to();
        return after < to && sentence.is(after, Category.GRADE)
                ? sentence.item(after).as(Category.GRADE).orElseThrow().value()
                : "";
    }
}
