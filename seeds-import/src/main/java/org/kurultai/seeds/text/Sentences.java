package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;

/** Cuts the tokens of a paragraph into sentences: a full stop after a day, a rank or an abbreviation ends none. */
public final class Sentences {

    /** Nobody writes a longer one, but a file may hold one, and what is done within a sentence may take the square of it. */
    private static final int LONGEST = 1000;

    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"”“»)’'";

    /** How far before the year of a date the verb of its sentence may stand. */
    private static final int FAR = 40;

    /** A sentence of fewer words has hardly told anything before its date. */
    private static final int FEWEST = 4;

    /** Surnames that are written as first names are shortened. */
    private static final Set<String> SURNAMES = Set.of("ma");

    private static final Categories VERBS = Categories.of(
            Category.HELD, Category.MEET, Category.RECEIVE, Category.CONCLUDE, Category.GATHER, Category.ARRIVE,
            Category.ATTEND, Category.BE, Category.FUTURE, Category.ACT, Category.CLOSE, Category.BEGIN,
            Category.PHONE);

    private static final Categories NAMES = Categories.of(
            Category.STATE, Category.CITY, Category.STATE_TITLE, Category.ORGANIZATION, Category.HONORIFIC,
            Category.RANK,
            Category.AGENCY, Category.NATIONALITY, Category.ABBREVIATION);

    private Sentences() {}

    /** The sentences of a paragraph, each its tokens. */
    public static List<List<Token>> of(List<Token> paragraph, Language language) {
        var sentences = new ArrayList<List<Token>>();
        var start = 0;
        for (var at = 0; at < paragraph.size(); at++) {
            if (ends(paragraph, at, language) || isYearAtEnd(paragraph, start, at, language)
                    || at + 1 - start == LONGEST) {
                var end = at + 1;
                while (end < paragraph.size() && isClosing(paragraph, end)) {
                    end++;
                }
                sentences.add(paragraph.subList(start, end));
                start = end;
                at = end - 1;
            }
        }
        if (start < paragraph.size()) {
            sentences.add(paragraph.subList(start, paragraph.size()));
        }
        return sentences;
    }

    private static boolean isClosing(List<Token> tokens, int at) {
        var token = tokens.get(at);
        return token.kind() == Token.Kind.SIGN
                && CLOSING.indexOf(token.text().charAt(0)) >= 0
                && token.start() == tokens.get(at - 1).end();
    }

    private static boolean ends(List<Token> tokens, int at, Language language) {
        var token = tokens.get(at);
        if (token.kind() != Token.Kind.SIGN || ENDS.indexOf(token.text().charAt(0)) < 0) {
            return false;
        }
        var last = at;
        while (last + 1 < tokens.size() && isClosing(tokens, last + 1)) {
            last++;
        }
        if (last + 1 == tokens.size()) {
            return true;
        }
        var next = tokens.get(last + 1);
        var gap = next.start() > tokens.get(last).end();
        if (next.kind() == Token.Kind.WORD && !next.capitalized() || !gap && !next.capitalized()) {
            return false;
        }
        return token.text().charAt(0) != '.' || at == 0 || !abbreviates(tokens, at, language, gap);
    }

    /**
     * "Срещата се състоя на 5 май 2022 г. В нея": the word for a year is shortened, and what follows begins a sentence, for
     * the verb stands before it and what follows is neither a name nor goes on with one.
     */
    private static boolean isYearAtEnd(List<Token> tokens, int start, int at, Language language) {
        if (!tokens.get(at).is('.') || at - start < FEWEST || at + 2 >= tokens.size()
                || !has(tokens, at - 1, Category.YEAR, language) || tokens.get(at - 2).kind() != Token.Kind.NUMBER) {
            return false;
        }
        var next = tokens.get(at + 1);
        if (next.kind() != Token.Kind.WORD || !next.capitalized() || next.initial() && tokens.get(at + 2).is('.')
                || language.lexicon().at(tokens, at + 1).meanings().hasAny(NAMES)) {
            return false;
        }
        var goesOn = tokens.get(at + 2).capitalized() || tokens.get(at + 2).kind() != Token.Kind.WORD;
        if (goesOn && language.lexicon().at(tokens, at + 1).meanings().terms().isEmpty()) {
            return false;
        }
        return IntStream.range(Math.max(start, at - FAR), at)
                .anyMatch(word -> language.lexicon().at(tokens, word).meanings().hasAny(VERBS));
    }

    private static boolean has(List<Token> tokens, int at, Category category, Language language) {
        return language.lexicon().at(tokens, at).meanings().has(category);
    }

    /** "Die 100. Tagung": a number below a thousand before a word for an engagement. */
    private static boolean isCounted(List<Token> tokens, int dot, Language language) {
        return tokens.get(dot - 1).text().length() == 3
                && (has(tokens, dot + 1, Category.EVENT, language) || has(tokens, dot + 1, Category.SITTING, language));
    }

    /** Whether the full stop belongs to the word before it. */
    private static boolean abbreviates(List<Token> tokens, int at, Language language, boolean gap) {
        var before = tokens.get(at - 1);
        if (before.end() != tokens.get(at).start()) {
            return false;
        }
        if (before.kind() == Token.Kind.NUMBER) {
            return language.spelling().ordinalDot() && (before.text().length() <= 2 || isCounted(tokens, at, language))
                    || !gap;
        }
        if (before.kind() != Token.Kind.WORD) {
            return false;
        }
        var phrase = language.lexicon().at(tokens, at - 1);
        return before.initial() && !(SURNAMES.contains(before.fold()) && !isName(tokens, at + 1, language))
                || language.spelling().ordinalDot() && before.allCapitals() && before.isRoman()
                || phrase.length() > 1
                || phrase.meanings().has(Category.ABBREVIATION) || endsAbbreviation(tokens, at, language);
    }

    /** "Ma. Elena Cruz": what may be a surname is short for a first name where another stands behind it before the surname. */
    private static boolean isName(List<Token> tokens, int at, Language language) {
        return at + 1 < tokens.size() && tokens.get(at).capitalized() && tokens.get(at + 1).capitalized()
                && language.lexicon().at(tokens, at).length() == 0;
    }

    /** "Dr. h.c. Hora". */
    private static boolean endsAbbreviation(List<Token> tokens, int at, Language language) {
        if (at < 3) {
            return false;
        }
        var phrase = language.lexicon().at(tokens, at - 3);
        return phrase.length() == 3 && phrase.meanings().has(Category.ABBREVIATION);
    }
}
