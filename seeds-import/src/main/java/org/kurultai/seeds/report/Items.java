package org.kurultai.seeds.report;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.seeds.language.Category;
import org.kurultai.seeds.language.Language;

/**
 * Tells the items of a page that has several reports in brief: each begins with a dateline of its own, which runs into its first
 * sentence, or with a line that names but its city.
 */
final class Items {

    private static final int LONGEST_PLACE = 24;
    private static final int SAMPLE = 48;
    private static final String ENDS = "-–—:(/";
    /** A page of more is a list of other reports. */
    private static final int MOST = 12;

    private final List<Line> lines;
    private final boolean[] body;
    private final Wrapping wrapping;
    private final Language language;

    private Items(List<Line> lines, boolean[] body, Wrapping wrapping, Language language) {
        this.lines = lines;
        this.body = body;
        this.wrapping = wrapping;
        this.language = language;
    }

    /** The lines with which the items begin; none if the page has but one report. */
    static List<Integer> starts(List<Line> lines, boolean[] body, Wrapping wrapping, Language language) {
        return new Items(lines, body, wrapping, language).find();
    }

    private List<Integer> find() {
        var starts = new ArrayList<Integer>();
        var cities = new ArrayList<String>();
        var told = false;
        for (var i = 0; i < lines.size(); i++) {
            var city = wrapping.goesOn(i) ? "" : city(i);
            if (!city.isEmpty() && !cities.contains(city)) {
                if (starts.isEmpty() && told || starts.size() == MOST) {
                    return List.of();
                }
                starts.add(i);
                cities.add(city);
            }
            told |= body[i];
        }
        return starts.size() < 2 ? List.of() : starts;
    }

    /** The city of the item that begins with a line; empty if none does. */
    private String city(int line) {
        if (body[line] ? !mayHaveDateline(lines.get(line)) : !mayBePlace(line)) {
            return "";
        }
        var dateline = Datelines.of(lines.get(line), language);
        if (dateline.isNone()) {
            return "";
        }
        var words = lines.get(line).beginning(language);
        var alone = words.is(0, Category.CITY) && words.item(0).to() == words.size();
        return dateline.runsIn() == body[line] && (body[line] || alone) ? dateline.city() : "";
    }

    private static boolean mayHaveDateline(Line line) {
        var beginning = line.text().substring(0, Math.min(SAMPLE, line.text().length()));
        return Character.isUpperCase(beginning.codePointAt(0))
                && beginning.chars().anyMatch(sign -> ENDS.indexOf(sign) >= 0);
    }

    /** A short line with another directly beneath. */
    private boolean mayBePlace(int line) {
        var text = lines.get(line).text();
        return text.length() <= LONGEST_PLACE && Character.isUpperCase(text.codePointAt(0)) && line + 1 < lines.size()
                && !lines.get(line + 1).afterBlank();
    }
}
