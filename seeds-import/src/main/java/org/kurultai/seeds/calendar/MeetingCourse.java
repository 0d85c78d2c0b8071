package org.kurultai.seeds.calendar;

import java.util.ArrayList;
import java.util.List;
import org.kurultai.domain.meeting.MeetingCommand;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RelocateMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.HostingStatus;

/** The course of a meeting, as an exported calendar tells of it: how it was planned, moved and held. */
final class MeetingCourse {

    private final ExportedEntry entry;
    private final MeetingId meeting;
    private final List<MeetingCommand> moves;

    MeetingCourse(ExportedEntry entry) {
        this.entry = entry;
        this.meeting = entry.occasion().meeting();
        this.moves = entry.item().eachOwn("MOVED").map(this::move).toList();
    }

    private MeetingCommand move(CalendarLine line) {
        var on = line.own("ON", text -> text.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(text));
        return line.own("HOW", how -> switch (how) {
            case "rescheduled" -> new RescheduleMeeting(meeting, line.read(DateRange::parse), on);
            case "postponed" -> new PostponeMeeting(meeting, line.read(DateRange::parse), on);
            case "relocated" -> new RelocateMeeting(meeting, line.own("HOST", PartyId::new),
                    new Place(line.text(), line.own("COUNTRY", PartyId::new), line.own("VENUE", venue -> venue)), on);
            default -> throw new IllegalArgumentException(
                    "a meeting is rescheduled, postponed or relocated, not \"%s\"".formatted(how));
        });
    }

    /** What was planned before a meeting was moved does not stand in a calendar. */
    List<MeetingCommand> commands() {
        var commands = new ArrayList<MeetingCommand>();
        if (entry.status() != HostingStatus.UNKNOWN) {
            var item = entry.item();
            commands.add(new ScheduleMeeting(
                    meeting,
                    new SeriesId(item.own("SERIES")),
                    item.own("ORDINAL", MeetingCourse::ordinal, 0),
                    isMovedInTime() ? DateRange.UNKNOWN : entry.when(),
                    isMovedToItsHost() ? PartyId.NONE : entry.host(),
                    isMovedElsewhere() ? Place.UNKNOWN : entry.place()));
            commands.addAll(moves);
            commands.addAll(outcome());
        }
        return commands;
    }

    private List<MeetingCommand> outcome() {
        return switch (entry.status()) {
            case HELD -> isAsPlanned(entry.when().end())
                    ? List.of(new ConveneMeeting(meeting, entry.when().start()))
                    : List.of(
                            new ConveneMeeting(meeting, entry.when().start()),
                            new ConcludeMeeting(meeting, entry.when().end()));
            case CANCELLED -> List.of(new CancelMeeting(meeting, ""));
            case UNKNOWN, AGREED, SCHEDULED, POSTPONED -> List.of();
        };
    }

    private boolean isMovedInTime() {
        return moves.stream().anyMatch(move -> !(move instanceof RelocateMeeting));
    }

    /** Whether a meeting ended when it was to, or more is not told. */
    private boolean isAsPlanned(PartialDate end) {
        return !isMovedInTime() || moves.stream().anyMatch(move -> switch (move) {
            case RescheduleMeeting to -> to.when().end().equals(end);
            case PostponeMeeting to -> to.until().end().equals(end);
            default -> false;
        });
    }

    private boolean isMovedElsewhere() {
        return moves.stream().anyMatch(RelocateMeeting.class::isInstance);
    }

    private boolean isMovedToItsHost() {
        return moves.stream()
                .anyMatch(move -> move instanceof RelocateMeeting to && to.host().equals(entry.host()));
    }

    private static int ordinal(String text) {
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("a number in a series counts from 1, not \"%s\"".formatted(text));
        }
        return Integer.parseInt(text);
    }
}
