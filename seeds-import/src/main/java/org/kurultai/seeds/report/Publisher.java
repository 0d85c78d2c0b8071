package org.kurultai.seeds.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Publishers;
import org.kurultai.seeds.language.StateCodes;
import org.kurultai.seeds.language.Term;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Whose page a report stands on: the lines above it name an office or a paper of a state, "MINISTRY OF DEFENCE OF GREECE",
 * "Zambia Daily Mail", a press office of a state signs below it, or a line around it names an agency that is known; else its
 * telephones and addresses tell, or its headline of whose news it is, "Chad: ambassadors received".
 */
final class Publisher {

    private static final int MOST_LINES = 6;
    private static final int LAST_LINES = 3;
    private static final int MOST_WORDS = 26;
    private static final int LONGEST_MASTHEAD = 5;
    private static final Categories OF_NAMES = Categories.of(
            Category.INSTITUTION, Category.PORTFOLIO, Category.LINK, Category.AND, Category.STATE_TITLE,
            Category.STATE, Category.NATIONALITY, Category.HEAD, Category.STOP, Category.UNION);
    private static final Pattern TELEPHONE = Pattern.compile("\\+ ?(\\d{1,3})[ \\d()./–-]{6,}");
    /** Under these endings anybody has an address, wherever he is. */
    private static final Pattern ADDRESS = Pattern.compile("""
            (?ix) (?: @ [\\w.-]{0,60} | (?<![\\w-]) www\\. [\\w.-]{0,60}
            | (?<![\\w-]) (?:[\\w-]{1,30}\\.){0,3} (?:gov|govt|government|gob|gouv|gv|go|gc|admin) ) \\.
            (?! (?:tv|io|co|ai|eu|ly|fm|to|cc|la|ws|tk) (?![\\w-]) ) ([a-z]{2}) (?![\\w-])""");

    private final List<Line> above;
    private final List<Line> around;
    private final String text;
    private final Language language;

    /**
     * @param above the lines above the body
     * @param around the lines above and below it
     * @param text all of the page
     */
    Publisher(List<Line> above, List<Line> around, String text, Language language) {
        this.above = above.subList(0, Math.min(above.size(), MOST_LINES));
        this.around = around;
        this.text = text;
        this.language = language;
    }

    /**
     * The state whose page it is; empty if nothing tells one.
     *
     * @param dateline where it was filed, which may name the agency
     */
    String state(Dateline dateline) {
        var letterhead = letterhead();
        var own = letterhead.isEmpty() ? signature() : letterhead;
        if (!own.isEmpty()) {
            return own;
        }
        var filed = Publishers.stateOf(text.substring(dateline.span().start(), dateline.span().end()), language.code());
        if (!filed.isEmpty()) {
            return filed;
        }
        for (var line : around) {
            var known = line.isProse() ? "" : Publishers.stateOf(line.text(), language.code());
            if (!known.isEmpty()) {
                return known;
            }
        }
        for (var line : above) {
            var masthead = masthead(line.beginning(language));
            if (!masthead.isEmpty()) {
                return masthead;
            }
        }
        var filedBelow = filedBelow();
        if (!filedBelow.isEmpty()) {
            return filedBelow;
        }
        var address = only(states(ADDRESS, addresses(), code -> StateCodes.state(code.toUpperCase(Locale.ROOT))));
        var telephone = address.isEmpty() && text.indexOf('+') >= 0
                ? only(states(TELEPHONE, List.of(text), Publishers::stateOfTelephone)) : address;
        var agency = telephone.isEmpty() ? only(Publishers.statesIn(text, language.code()).stream()) : telephone;
        return agency.isEmpty() ? label() : agency;
    }

    /** "Chad: four ambassadors are received": a headline that begins with the state whose news it tells. */
    private String label() {
        return above.stream().map(line -> line.beginning(language))
                .filter(words -> words.item(0).is(Category.STATE) && words.sign(words.item(0).to(), ':'))
                .flatMap(words -> words.item(0).as(Category.STATE).stream())
                .map(Term::value)
                .findFirst()
                .orElse("");
    }

    private String letterhead() {
        var states = new ArrayList<String>();
        var office = false;
        for (var line : above) {
            var words = line.beginning(language);
            if (words.size() > MOST_WORDS || !isName(words)) {
                continue;
            }
            var named = states(words);
            var institution = words.has(Category.INSTITUTION);
            if (institution || named.size() == 1 && isNothingElse(words)) {
                states.addAll(named);
            }
            office |= institution;
        }
        return office && states.stream().distinct().count() == 1 ? states.getFirst() : "";
    }

    /** "Press Service of the Ministry of Defence of Greece": an office of an office of a state, in the last lines. */
    private String signature() {
        for (var line : around.subList(Math.max(0, around.size() - LAST_LINES), around.size())) {
            var words = line.beginning(language);
            var named = states(words);
            if (named.size() == 1 && words.size() <= MOST_WORDS && words.is(0, Category.INSTITUTION)
                    && words.between(Category.INSTITUTION, 1, words.size()).size() > 0 && isName(words)) {
                return named.getFirst();
            }
        }
        return "";
    }

    /** "Berlin, 3. Mai 2022": a city and a day, and no other word, in the last lines. */
    private String filedBelow() {
        for (var line : around.subList(Math.max(above.size(), around.size() - LAST_LINES), around.size())) {
            var words = line.beginning(language);
            var city = words.item(0);
            if (city.is(Category.CITY) && words.sign(city.to(), ',') && Dates.in(words).stream()
                    .anyMatch(day -> day.isFull() && day.from() <= city.to() + 3 && day.to() >= words.size() - 1)) {
                var place = city.as(Category.CITY).orElseThrow().value();
                return place.substring(place.indexOf('|') + 1);
            }
        }
        return "";
    }

    /** "Zambia Daily Mail, Thursday", "RADIO TUVALU 621 AM": a state's name and a paper's, up to the first sign or number. */
    private static String masthead(Sentence line) {
        var state = "";
        var paper = false;
        for (var at = 0; at < line.size(); at++) {
            if (line.token(at).kind() != Token.Kind.WORD || line.is(at, Category.WEEKDAY)) {
                break;
            }
            var item = line.item(at);
            state = state.isEmpty() ? state(item) : state;
            var name = Publishers.isPaper(line.token(at));
            paper |= name;
            if (at >= LONGEST_MASTHEAD || !name && !isOfName(line, at)) {
                return "";
            }
        }
        return paper ? state : "";
    }

    /** What stands between blanks and may be an address: it has a full stop before a letter. */
    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        var at = text.indexOf('.');
        while (at >= 0 && at + 1 < text.length()) {
            var to = at + 1;
            if (Character.isLetter(text.charAt(to))) {
                var from = at;
                while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
                    from--;
                }
                while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                    to++;
                }
                addresses.add(text.substring(from, to));
            }
            at = text.indexOf('.', to);
        }
        return addresses;
    }

    private static Stream<String> states(Pattern pattern, List<String> texts, UnaryOperator<String> state) {
        return texts.stream().flatMap(words -> pattern.matcher(words).results())
                .map(found -> state.apply(found.group(1)));
    }

    /** The state that all of them are; empty if they are several. */
    private static String only(Stream<String> found) {
        var states = found.filter(state -> !state.isEmpty()).distinct().toList();
        return states.size() == 1 ? states.getFirst() : "";
    }

    /** The states of a line, but for where an embassy stands: "Embassy of Malta in Dublin, Ireland". */
    private static List<String> states(Sentence line) {
        var states = new ArrayList<String>();
        for (var at = 0; at < line.size(); at = Math.max(at + 1, line.item(at).to())) {
            if (line.is(at, Category.IN) || line.is(at, Category.UNTIL)) {
                break;
            }
            states.add(state(line.item(at)));
        }
        states.removeIf(String::isEmpty);
        return states;
    }

    private static String state(Item item) {
        return item.as(Category.STATE).or(() -> item.as(Category.NATIONALITY)).map(Term::value).orElse("");
    }

    /** Whether it is a name, and tells nothing: each of its words has a capital or only binds others. */
    private static boolean isName(Sentence line) {
        var posting = -1;
        for (var at = 0; at < line.size(); at++) {
            posting = line.is(at, Category.IN) || line.is(at, Category.UNTIL) ? at : posting;
            var posted = posting >= 0 && line.has(Category.INSTITUTION)
                    && (at == posting || line.is(at, Category.CITY));
            if (line.token(at).kind() == Token.Kind.WORD && !posted && !isOfName(line, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfName(Sentence line, int at) {
        var item = line.item(at);
        return item.isAny(OF_NAMES) || item == Item.NONE && line.token(at).capitalized();
    }

    private static boolean isNothingElse(Sentence line) {
        for (var at = 0; at < line.size(); at++) {
            var item = line.item(at);
            if (!item.is(Category.STATE) && !item.is(Category.STATE_TITLE) && !item.is(Category.LINK)) {
                return false;
            }
        }
        return true;
    }
}
