package org.kurultai.seeds.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurultai.seeds.dossier.Problem;
import org.kurultai.seeds.source.SourceException;

/** Reads a calendar: its own properties, and its entries one by one, each with its place. */
final class CalendarFile implements VObjectDataListener {

    private static final String CALENDAR = "VCALENDAR";
    private static final Set<String> ENTRIES = Set.of("VEVENT", "VJOURNAL");

    private final CalendarText text;
    private final List<CalendarLine> head = new ArrayList<>();
    private final List<CalendarEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private final List<CalendarLine> lines = new ArrayList<>();
    private final List<Problem> wrong = new ArrayList<>();
    private @Nullable String kind;
    private int begin;
    private int calendars;
    private boolean ended;

    private CalendarFile(String text) {
        this.text = new CalendarText(text);
    }

    /**
     * Reads the text of a calendar.
     *
     * @throws SourceException if it is none
     */
    static CalendarFile read(String text) {
        var file = new CalendarFile(text);
        try (var reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.setCaretDecodingEnabled(true);
            reader.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
        file.end();
        return file;
    }

    /** What is said of the calendar as a whole. */
    List<CalendarLine> head() {
        return head;
    }

    List<CalendarEntry> entries() {
        return entries;
    }

    /** What is wrong outside of entries. */
    List<Problem> problems() {
        return problems;
    }

    CalendarText text() {
        return text;
    }

    private void end() {
        if (calendars == 0) {
            throw new SourceException(1, 1, "this is no calendar", "one begins with BEGIN:VCALENDAR");
        }
        if (kind != null) {
            problems.add(new Problem(begin, 1, "this entry does not end: END:%s is missing".formatted(kind),
                    "the file may have been cut short"));
        } else if (!ended) {
            problems.add(new Problem(text.lines(), 1, "the calendar does not end: END:VCALENDAR is missing",
                    "the file may have been cut short"));
        }
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        var component = name.toUpperCase(Locale.ROOT);
        if (component.equals(CALENDAR)) {
            calendars++;
            ended = false;
        } else if (ENTRIES.contains(component)) {
            if (kind != null) {
                wrong(context, "an entry begins within another: END:%s is missing".formatted(kind));
            } else {
                kind = component;
                begin = context.getLineNumber();
            }
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        var component = name.toUpperCase(Locale.ROOT);
        if (component.equals(CALENDAR)) {
            ended = true;
        }
        var entry = kind;
        if (component.equals(entry) && context.getParentComponents().size() == 1) {
            entries.add(new CalendarEntry(
                    entry, lines, wrong, text.from(begin, context.getLineNumber()), begin));
            lines.clear();
            wrong.clear();
            kind = null;
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        var line = new CalendarLine(property.getName().toUpperCase(Locale.ROOT), property.getParameters(),
                property.getValue(), context.getLineNumber());
        if (context.getParentComponents().size() == 1) {
            head.add(line);
        } else if (context.getParentComponents().size() == 2 && kind != null) {
            lines.add(line);
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        // All versions of iCalendar, and vCalendar before it, say the same of when and where.
    }

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
        if (warning == Warning.MALFORMED_LINE) {
            wrong(context, "\"%s\" is no line of a calendar, which are written NAME:value"
                    .formatted(context.getUnfoldedLine()));
        } else if (warning == Warning.UNMATCHED_END) {
            wrong(context, "\"%s\" ends what never began".formatted(context.getUnfoldedLine()));
        }
    }

    private void wrong(Context context, String what) {
        (kind == null ? problems : wrong).add(new Problem(context.getLineNumber(), 1, what, ""));
    }
}
