package org.kurultai.seeds.extract.scene;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Where and when a thing was of which a sentence but speaks: "the statement of 9 November", "the memorandum signed in Riga on
 * 3 May", "the attack in Lima on 13 June".
 */
final class OfThings {

    /** Tokens of a sentence, from one to before another. */
    record Part(int from, int to) {}

    private static final Categories WHERE_AND_WHEN = Categories.of(
            Category.WEEKDAY, Category.MONTH, Category.YEAR, Category.IN, Category.LINK, Category.CITY,
            Category.CAPITAL,
            Category.STATE, Category.TOWN);
    private static final Categories ENGAGES = Categories.of(
            Category.MEET, Category.RECEIVE, Category.PHONE, Category.DISCUSS, Category.GATHER);
    private static final Categories OF = Categories.of(Category.INSTRUMENT, Category.TOPIC, Category.BY,
            Category.UNTIL);
    private static final int NEAR = 4;

    private final Sentence sentence;
    private final List<Part> parts = new ArrayList<>();

    private OfThings(Sentence sentence) {
        this.sentence = sentence;
        sentence.all(Category.INSTRUMENT).forEach(this::document);
        sentence.all(Category.BY).stream().filter(by -> !isOf(by)).forEach(this::deadline);
        sentence.all(Category.UNTIL).stream()
                .filter(until -> !until.is(Category.AND) && !until.is(Category.IN) && !isOfEngagement(until))
                .forEach(this::deadline);
        sentence.all(Category.TOPIC).stream().filter(topic -> topic.is(Category.TOPIC, "day")).forEach(this::happening);
    }

    static List<Part> in(Sentence sentence) {
        return sentence.hasAny(OF) ? new OfThings(sentence).parts : List.of();
    }

    private void document(Item document) {
        var next = sentence.sign(document.to(), ',') ? document.to() + 1 : document.to();
        var of = sentence.is(next + 1, Category.CITY) ? sentence.item(sentence.item(next + 1).to())
                : sentence.item(next);
        if (isOf(of) && isDay(of.to()) || of.is(Category.LINK, "dated")) {
            parts.add(new Part(of.to(), end(of.to())));
        }
        var dated = sentence.item(document.from() - 1);
        if (dated.is(Category.LINK, "dated")) {
            parts.add(new Part(begin(dated.from()), dated.from()));
        }
        behind(document);
        before(document);
    }

    /** "By 30 June", "bis zum 30. Juni", where no other day is told before: until when something is to be done. */
    private void deadline(Item until) {
        var at = sentence.is(until.to(), Category.LINK) ? until.to() + 1 : until.to();
        var range = sentence.first(Category.MONTH, 0, at) != Item.NONE
                || until.from() > 0 && sentence.token(until.from() - 1).number() > 0
                || sentence.has(Category.CANCEL);
        if (isDay(at) && !range && sentence.first(Category.MONTH, at, at + NEAR) != Item.NONE) {
            parts.add(new Part(at, end(at)));
        }
    }

    /** "The session lasts until 5 May", "it runs until 5 May". */
    private boolean isOfEngagement(Item until) {
        return sentence.first(Category.EVENT, 0, until.from()) != Item.NONE
                || sentence.first(Category.PRONOUN, 0, until.from()) != Item.NONE;
    }

    private static boolean isOf(Item small) {
        return small.is(Category.LINK, "of") || small.is(Category.FROM);
    }

    /** "The memorandum on trade signed in Riga", "соглашение, подписанное в Риге". */
    private void behind(Item document) {
        var verb = sentence.first(Category.CONCLUDE, document.to(), document.to() + NEAR);
        if (verb != Item.NONE && verb.from() > document.from() && !isAct(verb)
                && isAttribute(document.to(), verb.from())
                && engages(0, document.from())) {
            parts.add(new Part(verb.to(), end(verb.to())));
        }
    }

    private boolean isAttribute(int from, int verb) {
        for (var at = from; at < verb; at++) {
            var between = sentence.item(at);
            if (between.is(Category.BE) || between.is(Category.NOT) || between.is(Category.CLAUSE)
                    || between.is(Category.FUTURE) || between.is(Category.HEAD) || between.is(Category.HEADS)
                    || sentence.token(at).kind() == Token.Kind.SIGN && !(at == verb - 1 && sentence.sign(at, ','))) {
                return false;
            }
        }
        return true;
    }

    /** "Das am 3. Mai in Riga unterzeichnete Memorandum", "3 Mayıs'ta Riga'da imzalanan anlaşma". */
    private void before(Item document) {
        var verb = sentence.item(document.from() - 1);
        var from = begin(verb.from());
        if (verb.is(Category.CONCLUDE) && !isAct(verb) && from < verb.from()
                && (engages(0, from) || engages(document.to(), sentence.size()))) {
            parts.add(new Part(from, verb.from()));
        }
    }

    private static boolean isAct(Item verb) {
        return verb.as(Category.CONCLUDE).filter(term -> term.detail().equals("act")).isPresent();
    }

    private boolean engages(int from, int to) {
        return sentence.hasAny(ENGAGES, from, to);
    }

    /** "The attack committed in Lima on 13 June", "13 Haziran'da Lima'daki saldırı". */
    private void happening(Item topic) {
        var from = isWhereOrWhen(topic.to()) ? topic.to() : Math.min(sentence.size(), topic.to() + 1);
        parts.add(new Part(topic.to(), end(from)));
        var to = topic.from();
        while (to > topic.from() - NEAR && to > 0 && !isWhereOrWhen(to - 1) && sentence.item(to - 1) == Item.NONE
                && sentence.token(to - 1).kind() == Token.Kind.WORD) {
            to--;
        }
        parts.add(new Part(begin(to), to));
    }

    private boolean isDay(int at) {
        return at < sentence.size() && (sentence.token(at).number() > 0 || sentence.is(at, Category.MONTH));
    }

    private int end(int from) {
        var to = from;
        while (to < sentence.size() && (isWhereOrWhen(to) || to > from && isName(to))) {
            to++;
        }
        return to;
    }

    private int begin(int to) {
        var from = to;
        while (from > 0 && (isWhereOrWhen(from - 1) || sentence.token(from - 1).kind() == Token.Kind.SUFFIX)) {
            from--;
        }
        return from;
    }

    /** A town that nobody knows, or the ending of a word. */
    private boolean isName(int at) {
        return sentence.token(at).kind() == Token.Kind.SUFFIX
                || sentence.item(at) == Item.NONE && sentence.token(at).capitalized()
                        && sentence.is(at - 1, Category.IN);
    }

    private boolean isWhereOrWhen(int at) {
        return at >= 0 && at < sentence.size() && (sentence.token(at).number() > 0
                || sentence.is(at, Category.STOP) && isDay(at + 1)
                || sentence.isAny(at, WHERE_AND_WHEN));
    }
}
