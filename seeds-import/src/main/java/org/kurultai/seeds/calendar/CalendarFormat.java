package org.kurultai.seeds.calendar;

import java.util.stream.Stream;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.source.SourceCommand.RegisterSource;
import org.kurultai.domain.source.SourceKind;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.export.calendar.CalendarNames;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceFile;
import org.kurultai.seeds.source.SourceFormat;
import org.kurultai.seeds.source.SourceReading;

/**
 * Reads calendars (iCalendar, RFC 5545), {@code .ics}.
 *
 * <ul>
 *   <li>Of a calendar that {@link org.kurultai.export.calendar.Calendar} wrote, every meeting, visit and engagement is
 *       taken as it was: written again it is the same but for the sources.
 *   <li>Of any other, each {@code VEVENT} is a meeting on its days, at its place as far as that can be told, and called off
 *       if its status says so. Who is invited is not taken, since that does not tell who came; nor are entries that
 *       recur, since a rule is no meeting.
 *   <li>A time of day does not count; one in UTC is taken to the time zone that the calendar names
 *       ({@code X-WR-TIMEZONE}).
 * </ul>
 *
 * <p>An entry of which anything cannot be read states nothing and is told, with its line.
 */
public final class CalendarFormat implements SourceFormat {

    @Override
    public boolean recognises(SourceFile file) {
        return file.isCalled(".ics");
    }

    @Override
    public SourceReading read(SourceFile file) {
        var calendar = CalendarFile.read(file.text());
        var draft = new DossierDraft(new RegisterSource(
                new SourceId("calendar/" + file.stem().replaceAll("[\\s|]+", "-")),
                SourceKind.REGISTER,
                "",
                head(calendar, "X-WR-CALNAME", file.stem()),
                "",
                PartialDate.UNKNOWN,
                ""));
        for (var line : calendar.head()) {
            draft.entry(calendar.text().from(line.line(), line.line()), line.line(), 1,
                    entry -> Legend.state(line, entry));
        }
        var days = new Days(head(calendar, "X-WR-TIMEZONE", ""));
        var attendees = new Attendees();
        for (var item : calendar.entries()) {
            draft.entry(item.place(), item.line(), 1, entry -> read(item, days, attendees, entry));
        }
        var reading = draft.reading();
        return new SourceReading(
                reading.dossiers(), Stream.concat(reading.problems().stream(), calendar.problems().stream()).toList());
    }

    private static void read(CalendarEntry item, Days days, Attendees attendees, DossierDraft.Entry entry) {
        item.requireSound();
        var uid = item.property("UID").orElseThrow(() -> new IllegalArgumentException(
                "this entry has no UID, by which it would be known again"));
        var occasion = uid.read(CalendarNames::occasion);
        if (!occasion.isNone()) {
            ExportedEntry.of(item, occasion, days).state(attendees, entry);
        } else if (item.kind().equals("VEVENT")) {
            ForeignEntry.state(item, days, entry);
        }
    }

    private static String head(CalendarFile calendar, String name, String otherwise) {
        return calendar.head().stream()
                .filter(line -> line.name().equals(name))
                .map(CalendarLine::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(otherwise);
    }
}
