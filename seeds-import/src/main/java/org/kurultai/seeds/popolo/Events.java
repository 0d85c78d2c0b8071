package org.kurultai.seeds.popolo;

import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.seeds.source.DossierDraft;

/** Meetings, as far as a Popolo event tells of one: that there was one, and when. Elections and terms are left alone. */
final class Events {

    private Events() {}

    static void state(PopoloItem item, DossierDraft.Entry entry) {
        if (item.text("classification").equals("meeting")) {
            entry.states(item.id() + "-meeting", new ScheduleMeeting(
                    new MeetingId(item.id()),
                    SeriesId.NONE,
                    0,
                    DateRange.between(item.date("start_date"), item.date("end_date")),
                    PartyId.NONE,
                    Place.UNKNOWN));
        }
    }
}
