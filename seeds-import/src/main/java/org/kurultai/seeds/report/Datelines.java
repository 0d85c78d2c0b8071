package org.kurultai.seeds.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.language.Categories;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;
import org.kurultai.seeds.language.Token;
import org.kurultai.seeds.language.Towns;
import org.kurultai.seeds.text.DateMention;
import org.kurultai.seeds.text.Dates;
import org.kurultai.seeds.text.Item;
import org.kurultai.seeds.text.Sentence;

/**
 * Reads the line that says where and when a report was filed: BAKU, Azerbaijan, May 23. Astana, 9. September (Agency) – Where two
 * cities stand in it, "Oslo/Riga –", it says neither.
 */
final class Datelines {

    private static final String ENDS = ".:–—-/|";
    private static final String AFTER_NAME = ",(.:–—-/|";
    private static final int MOST_WORDS_OF_AGENCY = 3;
    private static final int MOST_WORDS_OF_CITY = 3;
    private static final int MOST_WORDS_OF_OFFICE = 20;
    private static final int FIGURES = 5;

    private static final Categories FIRST = Categories.of(Category.CITY, Category.STATE, Category.MONTH,
            Category.WEEKDAY, Category.ORGANIZATION, Category.AGENCY);

    private final Sentence line;
    private final List<DateMention> dates;
    private final int offset;

    private Datelines(Sentence line, int offset) {
        this.line = line;
        this.dates = line.isAny(0, FIRST) || line.sign(0, '(') || line.sign(0, '[') || endOfName(0) > 0
                || line.token(0).kind() == Token.Kind.NUMBER || isUnlistedAgency()
                        ? Dates.in(line)
                        : List.of();
        this.offset = offset;
    }

    /** The dateline with which a line begins. */
    static Dateline of(Line line, Language language) {
        return mayBegin(line, language)
                ? new Datelines(line.beginning(language), line.start()).read(line.text().length())
                : Dateline.NONE;
    }

    /** None begins with a word of another meaning, nor with a small one of none; one for seeing somebody may mean nothing. */
    private static boolean mayBegin(Line line, Language language) {
        var first = line.first(language);
        return !Character.isLetter(line.text().charAt(0)) || first.hasAny(FIRST)
                || first.hasOnly(Category.MEET) && !line.beginsSmall();
    }

    /** Of two cities, "Oslo/Riga, 3 May 2022 -", neither is where it was. */
    private Dateline read(int length) {
        var at = start();
        var beginning = line.item(at);
        var named = beginning.from() == at && (beginning.is(Category.CITY) || isStateInCapitals(beginning, at));
        var place = named ? place(beginning) : unlisted(at);
        if (place.length == 0) {
            return dated(length);
        }
        var date = at > 0 && dates.stream().anyMatch(day -> day.from() == 0 && day.start().equals(day.end()))
                ? dates.getFirst().start() : PartialDate.UNKNOWN;
        at = named ? beginning.to() : endOfName(at);
        while (line.sign(at, '/') && line.is(at + 1, Category.CITY)) {
            place = new String[] {"", ""};
            at = line.item(at + 1).to();
        }
        var ended = false;
        while (at < line.size() && !(ended && startsSentence(at))) {
            var next = part(at);
            if (next == at) {
                return ended ? found(place, date, at, length) : Dateline.NONE;
            }
            for (var day : dates) {
                if (day.from() >= at && day.to() <= next) {
                    date = !day.start().equals(day.end()) ? PartialDate.UNKNOWN
                            : ShortYear.of(line, day).map(year -> day.in(year).start()).orElse(day.start());
                }
            }
            var sign = line.token(next - 1).text();
            ended = ENDS.contains(sign) || ")]".contains(sign)
                    || line.is(at, Category.AGENCY) && (ended || !date.equals(PartialDate.UNKNOWN));
            at = next;
        }
        return at >= line.size() || ended ? found(place, date, at, length) : Dateline.NONE;
    }

    /** Where the place stands: first, or behind an opening bracket, an agency or the day: "3 May 2022, Tallinn –", "3 May 2022. Tallinn." */
    private int start() {
        if ((line.sign(0, '(') || line.sign(0, '[')) && line.is(1, Category.CITY)) {
            return 1;
        }
        var day = dates.stream().filter(date -> date.from() == 0).map(DateMention::to).findFirst().orElse(0);
        var behind = day < line.size() && ",(.–—-".contains(line.token(day).text()) ? day + 1 : day;
        if (day > 0 && line.is(behind, Category.CITY)) {
            return behind;
        }
        if (isUnlistedAgency() && isDate(line.item(1).to() + 1)) {
            return 1;
        }
        var listed = line.is(0, Category.AGENCY) ? line.item(0).to() : 0;
        var agency = listed > 0 ? listed : endOfName(0);
        return agency > 0 && line.sign(agency, ',') && line.is(agency + 1, Category.CITY)
                && line.sign(line.item(agency + 1).to(), ',') && isDate(line.item(agency + 1).to() + 1)
                        ? agency + 1 : skipAgency(0);
    }

    /** "ABC Oslo, May 5, 2022 -": capitals of no known meaning before a city and a day. */
    private boolean isUnlistedAgency() {
        return line.size() > 3 && line.token(0).allCapitals() && line.item(0) == Item.NONE && line.is(1, Category.CITY)
                && line.sign(line.item(1).to(), ',');
    }

    /** "May 5, 2022 - The ministers met", "(5 May 2022) The ministers met": a day, and no place. */
    private Dateline dated(int length) {
        if (line.sign(0, '(') && !dates.isEmpty() && dates.getFirst().isFull()) {
            var end = dates.getFirst().to() + 1;
            if (line.sign(end - 1, ')') && end < line.size()
                    && (dates.getFirst().from() == 1 || line.is(1, Category.WEEKDAY) || isOffice(dates.getFirst()))) {
                return found(new String[] {"", ""}, dates.getFirst().start(), end, length);
            }
        }
        var office = !dates.isEmpty() && isOffice(dates.getFirst());
        var from = office ? dates.getFirst().from() : line.is(0, Category.WEEKDAY) && line.sign(1, ',') ? 2 : 0;
        var day = endOfDate(from);
        var behind = day >= 0 && line.sign(day, '(') ? closing(day, ')') : day;
        var leads = behind >= 0 && behind < line.size() && "-–—:".contains(line.token(behind).text());
        return leads ? found(new String[] {"", ""}, dates.getFirst().start(), behind + 1, length) : Dateline.NONE;
    }

    /** "(ECO Secretariat, Tehran, Iran – Friday, 3 May 2022)": before the day stands but who filed it, in what place soever. */
    private boolean isOffice(DateMention day) {
        return day.from() < MOST_WORDS_OF_OFFICE && line.first(Category.INSTITUTION, 1, day.from()) != Item.NONE
                && IntStream.range(0, day.from()).allMatch(at -> line.token(at).capitalized()
                        || line.token(at).kind() == Token.Kind.SIGN || line.is(at, Category.LINK));
    }

    private static String[] place(Item item) {
        return item.as(Category.CITY).map(term -> term.value().split("\\|"))
                .orElseGet(() -> new String[] {"", item.as(Category.STATE).orElseThrow().value()});
    }

    /** Agencies of small states give the state: "KUWAIT, May 3". */
    private boolean isStateInCapitals(Item state, int at) {
        return state.is(Category.STATE) && line.token(at).allCapitals() && line.sign(state.to(), ',')
                && isDate(state.to() + 1);
    }

    /** A city that is in no list, by the state that stands after it, "KRIBI, Cameroon", or a town as agencies write it. */
    private String[] unlisted(int from) {
        var to = endOfName(from);
        if (to == from) {
            return new String[0];
        }
        var name = name(from, to);
        var behind = line.item(state(to + 1));
        if (behind.is(Category.STATE) && (line.sign(to, ',') || line.sign(to, '(') && line.sign(behind.to(), ')')
                && line.sign(behind.to() + 1, ',') && isDate(behind.to() + 2))) {
            return new String[] {name, behind.as(Category.STATE).orElseThrow().value()};
        }
        var state = line.sign(to, ',') && isDate(to + 1) || line.sign(to, '(') && line.sign(to + 2, ')')
                || !line.sign(to, ',') && line.token(from).allCapitals() || isSetOff(to)
                        ? Towns.stateOf(name) : "";
        return !state.isEmpty() ? new String[] {name, state}
                : isFiled(to, line.token(from).allCapitals()) ? new String[] {"", ""} : new String[0];
    }

    /** Where a state's name may begin: "the Gambia", "the Republic of Korea". */
    private int state(int from) {
        var at = from;
        while (line.is(at, Category.LINK) || line.is(at, Category.STATE_TITLE)) {
            at = line.item(at).to();
        }
        return at;
    }

    /**
     * "Victoria, 16 May 2025 (SNA) –", "NAFPLIO, May 16 –": filed in a town of which nobody knows in which state, but on that day.
     */
    private boolean isFiled(int to, boolean capitals) {
        var day = dates.stream().filter(date -> date.from() == to + 1 && (date.isFull() || capitals && date.hasDay()))
                .findFirst();
        var end = line.sign(to, ',') ? day.map(DateMention::to).orElse(-1) : -1;
        var behind = end >= 0 && line.sign(end, '(') ? closing(end, ')') : end;
        return behind >= 0 && behind < line.size() && "-–—".contains(line.token(behind).text());
    }

    private int endOfDate(int from) {
        return dates.stream().filter(date -> date.from() == from && date.isFull()).map(DateMention::to).findFirst()
                .orElse(-1);
    }

    /** "Chernivtsi. The speakers", "Vukovar: Ministers", "Osh - The". */
    private boolean isSetOff(int to) {
        return to + 1 < line.size() && line.token(to).kind() == Token.Kind.SIGN && !line.sign(to, '(')
                && ENDS.contains(line.token(to).text()) && line.token(to + 1).capitalized()
                && line.token(to).end() < line.token(to + 1).start();
    }

    /** Where a name ends that stands before a comma or a bracket; where it would begin if there is none. */
    private int endOfName(int from) {
        var at = from;
        while (at < line.size() && at < from + MOST_WORDS_OF_CITY && line.token(at).capitalized()
                && line.item(at).terms().isEmpty()) {
            at++;
        }
        return at < line.size() && AFTER_NAME.contains(line.token(at).text()) ? at : from;
    }

    private String name(int from, int to) {
        return line.tokens().subList(from, to).stream()
                .map(token -> token.allCapitals()
                        ? token.text().charAt(0) + token.text().substring(1).toLowerCase(Locale.ROOT) : token.text())
                .collect(Collectors.joining(" "));
    }

    /** After a full stop an agency's name may follow, then the report begins. */
    private boolean startsSentence(int at) {
        return !line.is(at, Category.AGENCY) && line.token(at).kind() == Token.Kind.WORD && agencyByName(at) == at
                && !isDate(at) && !(line.is(at, Category.STATE) && line.sign(line.item(at).to(), '.'));
    }

    private boolean isDate(int at) {
        return dates.stream().anyMatch(date -> date.from() == at);
    }

    /** The end of the part of a dateline that begins there; the same place if none does. */
    private int part(int at) {
        var token = line.token(at);
        if (token.kind() == Token.Kind.SIGN) {
            return token.is('(') ? closing(at, ')')
                    : token.is('[') ? closing(at, ']')
                    : token.is('/') && closing(at, '/') > at ? closing(at, '/')
                    : ",.:–—-/|)]".contains(token.text()) ? at + 1 : at;
        }
        for (var date : dates) {
            if (date.from() == at) {
                return ShortYear.end(line, date);
            }
        }
        var small = line.is(at, Category.LINK) || line.sign(at - 1, ',') && !token.capitalized();
        if (small && at + 1 < line.size() && isDate(at + 1)) {
            return at + 1;
        }
        if (token.kind() == Token.Kind.NUMBER && line.sign(at + 1, '/') && line.sign(at + 3, '/')) {
            return at + FIGURES;
        }
        var item = line.item(line.sign(at - 1, ',') && line.is(state(at), Category.STATE) ? state(at) : at);
        if (item.is(Category.STATE) || item.is(Category.AGENCY) || item.is(Category.WEEKDAY)) {
            return item.to();
        }
        return agencyByName(at);
    }

    /** A few words in capitals, or with capitals, up to a sign that ends the dateline. */
    private int agencyByName(int at) {
        var end = at;
        while (end < line.size() && end - at < MOST_WORDS_OF_AGENCY
                && line.token(end).capitalized() && line.item(end).terms().isEmpty()) {
            end++;
        }
        var followed = end == line.size() || ":–—-/.)".contains(line.token(end).text());
        return end > at && followed && (line.sign(at - 1, ',') || isAgencyApart(at, end)) ? end : at;
    }

    /** "Astana. KASINFORM - The": in capitals between a full stop and a dash. */
    private boolean isAgencyApart(int at, int end) {
        return line.sign(at - 1, '.') && end == at + 1 && line.token(at).allCapitals() && end < line.size()
                && "–—-".contains(line.token(end).text());
    }

    private int closing(int from, char sign) {
        for (var at = from + 1; at < Math.min(line.size(), from + 14); at++) {
            if (line.sign(at, sign)) {
                return at + 1;
            }
        }
        return from;
    }

    /** An agency's name may open the line too. */
    private int skipAgency(int from) {
        var at = line.sign(from, '(') ? closing(from, ')') : from;
        while (at > from && line.sign(at, ')')) {
            at++;
        }
        return at < line.size() && at > from ? at : from;
    }

    private Dateline found(String[] place, PartialDate date, int to, int length) {
        var end = line.token(to - 1).end();
        return new Dateline(
                place[0], place[1], date, date, home(to), end < length - 1, new Span(offset, offset + end));
    }

    /** The state of the agency that is named in it. */
    private String home(int to) {
        return line.between(Category.AGENCY, 0, to).stream()
                .map(agency -> agency.as(Category.AGENCY).orElseThrow().value())
                .filter(state -> !state.isEmpty())
                .findFirst()
                .orElse("");
    }
}
