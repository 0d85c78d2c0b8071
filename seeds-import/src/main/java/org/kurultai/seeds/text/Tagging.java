package org.kurultai.seeds.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Lexicon;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.language.Tokens;

/** Finds the words of known meaning in a sentence, from left to right, the longest phrase first. */
final class Tagging {

    private static final Pattern ROMAN = Pattern.compile("(XL|L?X{0,3})(IX|IV|V?I{0,3})");
    /** An ending no longer than this ends other words too. */
    private static final int SHORT = 3;
    private static final int HIGHEST_ORDINAL = 999;

    private final List<Token> tokens;
    private final Language language;

    Tagging(List<Token> tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** For each token the phrase it belongs to. */
    List<Item> items() {
        var items = new ArrayList<Item>(Collections.nCopies(tokens.size(), Item.NONE));
        var at = 0;
        while (at < tokens.size()) {
            var item = inflected(ofItsOwn(item(at), items), at);
            for (var covered = at; covered < item.to(); covered++) {
                items.set(covered, item);
            }
            at = Math.max(at + 1, item.to());
        }
        return Sightings.ofPersons(OneOrMany.told(tokens, SeparableVerbs.joined(tokens, items, language)));
    }

    /** An organization's name that goes on to the left is that of another one: "Eastern Economic Cooperation Organization". */
    private Item ofItsOwn(Item item, List<Item> before) {
        var last = item.from() - 1;
        if (last < (language.order().headLast() ? 0 : 1) || item.to() - item.from() == 1
                || !item.is(Category.ORGANIZATION)
                || language.order().nounsCapitalized() || !tokens.get(last).capitalized()
                || before.get(last) != Item.NONE || isBehindName(last, before)) {
            return item;
        }
        var others = item.terms().stream().filter(term -> term.category() != Category.ORGANIZATION).toList();
        return Item.of(item.from(), item.to(), item.unbent(), others);
    }

    /** "Nazir A B Türk Dövlətləri Təşkilatının": where an office comes last, the name of its bearer stands before what follows. */
    private boolean isBehindName(int last, List<Item> before) {
        var at = last;
        while (at >= 0 && before.get(at) == Item.NONE && tokens.get(at).capitalized()) {
            at--;
        }
        return language.order().headLast() && last - at > 1 && at >= 0 && before.get(at).is(Category.HEAD);
    }

    /** A verb of which an ending says that it is not so, or still to be: "katılmadı", "didn't", "viendra". */
    private Item inflected(Item item, int at) {
        var to = Math.max(at + 1, item.to());
        var found = item;
        for (var place = at; place < to; place++) {
            var token = tokens.get(place);
            if (token.kind() == Token.Kind.WORD && !token.capitalized()) {
                found = ends(token.fold(), language.order().negations()) ? with(found, at, to, Category.NOT) : found;
                found = !item.is(Category.STOP) && ends(token.fold(), language.order().futures()) && !isBeforeNoun(to)
                        ? with(found, at, to, Category.FUTURE) : found;
            }
        }
        return found;
    }

    /** "Artıracak konuları görüştü": where verbs come last, one before a noun tells what that is for, not what is to come. */
    private boolean isBeforeNoun(int at) {
        return language.order().headLast() && isAt(at) && tokens.get(at).kind() == Token.Kind.WORD
                && !tokens.get(at).capitalized() && language.lexicon().at(tokens, at).meanings().terms().isEmpty();
    }

    private static Item with(Item item, int from, int to, Category category) {
        if (item.is(category)) {
            return item;
        }
        var terms = new ArrayList<>(item.terms());
        terms.add(new Term(category, ""));
        return Item.of(from, to, item.unbent(), terms);
    }

    private static boolean ends(String word, Set<String> endings) {
        for (var ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= (ending.length() > SHORT ? 2 : SHORT)) {
                return true;
            }
        }
        return false;
    }

    private Item item(int at) {
        var token = tokens.get(at);
        if (token.kind() == Token.Kind.SIGN && !token.is('&')) {
            return Item.NONE;
        }
        var match = upToCity(language.lexicon().at(tokens, at), at);
        if (match.length() > 0) {
            return new Item(at, at + match.length(), match.unbent(), match.meanings());
        }
        return token.kind() == Token.Kind.NUMBER ? figures(at) : roman(at);
    }

    /** "In The Hague": an article that is part of a city's name is none of the words that say where. */
    private Lexicon.Match upToCity(Lexicon.Match match, int at) {
        var last = at + match.length() - 1;
        if (last <= at || !match.meanings().has(Category.IN)) {
            return match;
        }
        var city = language.lexicon().at(tokens, last);
        return city.length() > 1 && city.meanings().has(Category.CITY)
                ? language.lexicon().at(tokens.subList(0, last), at) : match;
    }

    private Item figures(int at) {
        var number = tokens.get(at).number();
        if (number == 0 || number > HIGHEST_ORDINAL) {
            return Item.NONE;
        }
        var next = at + 1;
        if (isAt(next) && tokens.get(next).hyphen() && adjacent(at)) {
            next++;
        }
        if (isAt(next) && (adjacent(next - 1) && isSuffix(next) || isSuffixApart(next))) {
            return ordinal(at, next + 1, number);
        }
        if (language.spelling().ordinalDot()
                && isAt(at + 1)
                && tokens.get(at + 1).is('.')
                && adjacent(at)
                && isAt(at + 2)
                && tokens.get(at + 2).kind() == Token.Kind.WORD) {
            return ordinal(at, at + 2, number);
        }
        return Item.NONE;
    }

    private boolean isSuffix(int at) {
        var token = tokens.get(at);
        return token.kind() == Token.Kind.WORD ? isEnding(tokens, at)
                : token.kind() == Token.Kind.SUFFIX && (token.end() - token.start() <= 5
                        || isEnding(Tokens.of(token.text(), 1, token.text().length(), language.spelling()), 0));
    }

    private boolean isEnding(List<Token> words, int at) {
        return language.lexicon().at(words, at).meanings().has(Category.ORDINAL_SUFFIX);
    }

    /** "7 th", "63 RD": an ending that got a blank before it, and is no other word. */
    private boolean isSuffixApart(int at) {
        var token = tokens.get(at);
        var word = language.lexicon().at(tokens, at);
        return token.kind() == Token.Kind.WORD && token.text().length() > 1 && word.length() == 1
                && token.start() - tokens.get(at - 1).end() == 1 && (!token.capitalized() || token.allCapitals())
                && word.meanings().terms().stream().allMatch(term -> term.category() == Category.ORDINAL_SUFFIX);
    }

    /** A Roman numeral of more than one letter, or one that a word follows. */
    private Item roman(int at) {
        var token = tokens.get(at);
        if (!token.capitalized() || token.text().length() > 8) {
            return Item.NONE;
        }
        var suffixed = suffixed(token);
        if (suffixed > 0) {
            return ordinal(at, at + 1, suffixed);
        }
        var numeral = ROMAN.matcher(token.text());
        var alone = at + 1 >= tokens.size()
                || tokens.get(at + 1).kind() != Token.Kind.WORD && !tokens.get(at + 1).hyphen()
                        && !(language.spelling().ordinalDot() && tokens.get(at + 1).is('.') && isAt(at + 2));
        if (!numeral.matches() || token.text().length() == 1 && (alone || at == 0 || isInitial(at))) {
            return Item.NONE;
        }
        var value = tens(numeral.group(1)) + units(numeral.group(2));
        var dotted = language.spelling().ordinalDot() && isAt(at + 2) && tokens.get(at + 1).is('.') && adjacent(at);
        return value == 0 ? Item.NONE : ordinal(at, dotted ? at + 2 : at + 1, value);
    }

    /** "Ida L.P. Hora", "- V. Hora, minister": a letter with a full stop within a name or before one that begins an entry of a list. */
    private boolean isInitial(int at) {
        if (!isAt(at + 2) || !tokens.get(at + 1).is('.') || !isName(at + 2)) {
            return false;
        }
        var entry = (tokens.get(at - 1).kind() == Token.Kind.SIGN
                || language.lexicon().at(tokens, at - 1).meanings().has(Category.AND)) && isAt(at + 3)
                && (tokens.get(at + 3).is(',') || tokens.get(at + 3).is('('));
        return entry || isName(at - 1) || tokens.get(at - 1).is('.') && at > 1 && tokens.get(at - 2).initial();
    }

    private boolean isName(int at) {
        return tokens.get(at).capitalized() && language.lexicon().at(tokens, at).length() == 0;
    }

    /** "XXIVe", "IVth": the value of a numeral with the ending of an ordinal; 0 if it is none. */
    private int suffixed(Token token) {
        var end = 0;
        while (end < token.text().length() && Character.isUpperCase(token.text().charAt(end))) {
            end++;
        }
        var numeral = ROMAN.matcher(token.text().substring(0, end));
        var ending = Tokens.of(token.text(), end, token.text().length(), language.spelling());
        return end > 0 && !token.text().startsWith("L") && ending.size() == 1 && numeral.matches()
                && isEnding(ending, 0)
                        ? tens(numeral.group(1)) + units(numeral.group(2)) : 0;
    }

    private static int tens(String numeral) {
        if (numeral.equals("XL")) {
            return 40;
        }
        return numeral.startsWith("L") ? 40 + numeral.length() * 10 : numeral.length() * 10;
    }

    private static int units(String numeral) {
        return switch (numeral) {
            case "" -> 0;
            case "IX" -> 9;
            case "IV" -> 4;
            default -> numeral.startsWith("V") ? 4 + numeral.length() : numeral.length();
        };
    }

    private static Item ordinal(int from, int to, int value) {
        return Item.of(from, to, true, List.of(new Term(Category.ORDINAL, Integer.toString(value))));
    }

    private boolean isAt(int at) {
        return at < tokens.size();
    }

    private boolean adjacent(int at) {
        return at + 1 < tokens.size() && tokens.get(at).end() == tokens.get(at + 1).start();
    }
}
