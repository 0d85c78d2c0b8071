package org.kurultai.seeds.calendar;

import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.seeds.source.DossierDraft;
import org.kurultai.seeds.source.SourceException;

/** An entry of a calendar that no record was exported to: a meeting, as far as it tells of one. */
final class ForeignEntry {

    private ForeignEntry() {}

    static void state(CalendarEntry item, Days days, DossierDraft.Entry entry) {
        Stream.of("RRULE", "RDATE").flatMap(item::each).findFirst().ifPresent(rule -> {
            throw new SourceException(rule.line(), 1, "an entry that recurs is no one meeting",
                    "export each of them as an entry of its own");
        });
        var id = (item.text("UID") + recurrence(item)).replaceAll("[\\s|]+", "-");
        var meeting = new MeetingId(id);
        // The name of one meeting has no place in the record: whoever reviews the fact reads it beside it.
        entry.states(id + "-meeting", new ScheduleMeeting(
                meeting,
                SeriesId.NONE,
                0,
                days.of(item),
                PartyId.NONE,
                new Place("", PartyId.NONE, item.text("LOCATION"))), item.text("SUMMARY"));
        if (item.text("STATUS").equalsIgnoreCase("CANCELLED")) {
            entry.states(id + "-cancelled", new CancelMeeting(meeting, ""));
        }
    }

    /** All occurrences of what recurs have one UID; those that were moved are entries of their own. */
    private static String recurrence(CalendarEntry item) {
        return item.property("RECURRENCE-ID").map(line -> "/" + line.text()).orElse("");
    }
}
