package org.kurultai.seeds.popolo;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.MeetingCommand;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.json.Names;
import org.kurultai.seeds.source.DossierDraft;

/**
 * Meetings, as far as a Popolo event tells of one: when, where and by whom it was held, and who came for whom. Elections and
 * terms are left alone, and visits too: an event does not tell who visits whom.
 */
final class Events {

    private static final String MEETING = "meeting";

    private Events() {}

    static void state(PopoloItem item, DossierDraft.Entry entry) {
        if (item.text("classification").equals(MEETING)) {
            var meeting = new MeetingId(item.id().replaceFirst("^" + MEETING + ":", ""));
            course(item, meeting).forEach(
                    command -> entry.states(Names.of(command.getClass()) + "-" + meeting, command));
            attendees(item, meeting, entry);
        }
    }

    private static Stream<MeetingCommand> course(PopoloItem item, MeetingId meeting) {
        var when = DateRange.between(item.date("start_date"), item.date("end_date"));
        return switch (item.text("status")) {
            // Nothing but who came is known of it.
            case "unknown" -> Stream.of();
            case "held" -> Stream.of(scheduled(item, meeting, when), new ConveneMeeting(meeting, when.start()));
            case "cancelled" -> Stream.of(scheduled(item, meeting, when), new CancelMeeting(meeting, ""));
            case "postponed" -> Stream.of(
                    scheduled(item, meeting, DateRange.UNKNOWN),
                    new PostponeMeeting(meeting, when, PartialDate.UNKNOWN));
            default -> Stream.of(scheduled(item, meeting, when));
        };
    }

    private static ScheduleMeeting scheduled(PopoloItem item, MeetingId meeting, DateRange when) {
        return new ScheduleMeeting(meeting, SeriesId.NONE, 0, when, new PartyId(item.id("organization")),
                new Place("", PartyId.NONE, item.text("location")));
    }

    private static void attendees(PopoloItem item, MeetingId meeting, DossierDraft.Entry entry) {
        item.each("attendees").forEach(attendee -> parties(attendee)
                .forEach(party -> entry.states(meeting + "-" + attendee.id(), new RecordAttendance(
                        Occasion.of(meeting),
                        Delegate.of(new PartyId(party), new PersonId(attendee.id()), PostId.NONE)))));
    }

    /** On whose behalf somebody came; nobody's, which is empty, where that is not told. */
    private static List<String> parties(PopoloItem attendee) {
        var parties = attendee.each("memberships")
                .map(membership -> membership.id("on_behalf_of"))
                .filter(party -> !party.isEmpty())
                .toList();
        return parties.isEmpty() ? List.of("") : parties;
    }
}
