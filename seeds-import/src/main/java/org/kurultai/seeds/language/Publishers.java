package org.kurultai.seeds.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Of which state pages are, by what agencies, papers and offices call themselves and by the numbers of their telephones. */
public final class Publishers {

    private static final int LONGEST_NUMBER = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Publishers() {}

    /**
     * The state of a publisher whom a line names between its signs: "DIRCO | Media statement".
     *
     * @param line a line of a page
     * @param language the code of the language it is written in: some names are a publisher's in one language only
     * @return the state; empty if it names none
     */
    public static String stateOf(String line, String language) {
        var words = WORD.matcher(line);
        while (words.find()) {
            for (var name : Table.NAMES.getOrDefault(Letters.fold(words.group()), List.of())) {
                if (name.isIn(language) && isSetOff(line, words.start(), -1) && name.isAt(line, words.start())
                        && isSetOff(line, words.start() + name.text().length() - 1, 1)) {
                    return name.state();
                }
            }
        }
        return "";
    }

    /** The states of all publishers whose names end a phrase anywhere in a text: "the agency MTI reports", no; "according to MTI." */
    public static List<String> statesIn(String text, String language) {
        var states = new ArrayList<String>();
        var words = WORD.matcher(text);
        while (words.find()) {
            for (var name : Table.NAMES.getOrDefault(Letters.fold(words.group()), List.of())) {
                if (name.isIn(language) && name.isAt(text, words.start()) && !isOfOther(text, words.start(), name)
                        && endsPhrase(text, words.start() + name.text().length())) {
                    states.add(name.state());
                }
            }
        }
        return states;
    }

    /**
     * "Source: Malta Press and Information Office": words that are several offices' names, behind whose it is;
     * "(ABC/SPA)": the agency that passed on what another wrote.
     */
    private static boolean isOfOther(String text, int at, Name name) {
        if (at > 1 && text.charAt(at - 1) == '/' && Character.isLetter(text.charAt(at - 2))) {
            return true;
        }
        var from = at - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return name.text().indexOf(' ') > 0 && from > 1 && text.charAt(at - 1) == ' '
                && Character.isUpperCase(text.charAt(from)) && text.charAt(from - 1) == ' ';
    }

    private static boolean endsPhrase(String text, int at) {
        var dash = at + 1 < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return at >= text.length() || text.charAt(at) == '\n' || ".,;)/".indexOf(text.charAt(at)) >= 0
                || "-–—".indexOf(text.charAt(dash)) >= 0 && dash > at;
    }

    /** Whether papers and stations call themselves so, beside the name of their state: "daily", "radio". */
    public static boolean isPaper(Token word) {
        return Table.PAPERS.contains(word.fold());
    }

    /** The state whose telephones are reached by a number that begins with these figures; empty if none is. */
    public static String stateOfTelephone(String figures) {
        for (var length = Math.min(LONGEST_NUMBER, figures.length()); length > 0; length--) {
            var state = Table.TELEPHONES.get(figures.substring(0, length));
            if (state != null) {
                return state;
            }
        }
        return "";
    }

    /** Whether the next that is no blank on one side of a letter is no letter: the name goes on to no other word. */
    private static boolean isSetOff(String line, int at, int step) {
        var next = at + step;
        while (next >= 0 && next < line.length() && line.charAt(next) == ' ') {
            next += step;
        }
        return next < 0 || next >= line.length() || !Character.isLetter(line.charAt(next));
    }

    private record Name(String state, String language, String text, boolean small) {

        Name(String state, String language, String text) {
            this(state, language, text, text.chars().anyMatch(Character::isLowerCase));
        }

        boolean isIn(String written) {
            return language.isEmpty() || language.equals(written);
        }

        boolean isAt(String line, int from) {
            return line.regionMatches(small, from, text, 0, text.length());
        }
    }

    /** Read when the first page is. */
    private static final class Table {

        private static final Map<String, List<Name>> NAMES = new HashMap<>();
        private static final Map<String, String> TELEPHONES = new HashMap<>();
        private static final Set<String> PAPERS = new HashSet<>();

        static {
            for (var line : LanguageFile.read("publishers.txt")) {
                switch (line.key()) {
                    case "press" -> line.forms().forEach(form -> add(name(line.value(), form)));
                    case "telephone" -> line.forms().forEach(figures -> TELEPHONES.put(figures, line.value()));
                    case "paper" -> line.forms().forEach(word -> PAPERS.add(Letters.fold(word)));
                    default -> throw line.wrong("write press, telephone or paper, not \"" + line.key() + "\"", null);
                }
            }
        }

        /** "press AUT de: OTS": a state, and a language if the name is a publisher's in that alone. */
        private static Name name(String value, String form) {
            var space = value.indexOf(' ');
            return space < 0 ? new Name(value, "", form)
                    : new Name(value.substring(0, space), value.substring(space + 1), form);
        }

        private static void add(Name name) {
            var first = WORD.matcher(name.text());
            if (first.lookingAt()) {
                var names = NAMES.computeIfAbsent(Letters.fold(first.group()), word -> new ArrayList<>(1));
                names.add(name);
                names.sort(Comparator.comparingInt((Name one) -> one.text().length()).reversed());
            }
        }
    }
}
