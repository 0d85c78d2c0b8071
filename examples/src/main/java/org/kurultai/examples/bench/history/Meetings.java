package org.kurultai.examples.bench.history;

import java.util.List;
import java.util.Set;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.CeremonyKind;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ConveneMeeting;
import org.kurultai.domain.meeting.MeetingCommand.DeclineToHost;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.PostponeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RelocateMeeting;
import org.kurultai.domain.meeting.MeetingCommand.RescheduleMeeting;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.CorrectAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.RecordCeremony;
import org.kurultai.domain.meeting.OccasionCommand.RecordStatement;
import org.kurultai.domain.meeting.OccasionCommand.RetractAttendance;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** Series meet when they are due; one report tells most of it, others tell some of it again, and a few get it wrong. */
final class Meetings {

    private static final List<String> TOPICS = List.of(
            "migration", "border security", "trade", "transit", "energy supply", "digital services", "tourism",
            "disaster relief", "students", "water", "organized crime", "customs", "railways", "heritage",
            "health care");

    private final Chronicle chronicle;
    private final Chance chance;
    private final Instruments instruments;

    Meetings(Chronicle chronicle, Instruments instruments) {
        this.chronicle = chronicle;
        this.chance = chronicle.chance;
        this.instruments = instruments;
    }

    void tell() {
        for (var series : chronicle.world.series) {
            if (series.isDue(chronicle.today()) && chance.in(0.05)) {
                meet(series);
            }
        }
    }

    private void meet(Series series) {
        var ordinal = series.meet(chronicle.today());
        var host = chance.skewed(series.organization.members);
        var days = DateRange.between(chronicle.date(), chronicle.date(chance.upTo(2)));
        var schedule = new ScheduleMeeting(
                series.meeting(ordinal), series.id, ordinal, days, host, chronicle.world.cityOf(host));
        var report = chronicle.report();
        introduce(series, ordinal, report);
        chronicle.introductions.state(host, report);
        if (chance.in(0.04)) {
            calledOff(schedule, report);
            return;
        }
        if (chance.in(0.08)) {
            moved(schedule, report);
        }
        chronicle.remember(report.states(schedule));
        report.states(new SetAgenda(occasion(schedule), List.of(chance.skewed(TOPICS), chance.skewed(TOPICS))));
        report.states(new ConveneMeeting(schedule.meeting(), days.start()));
        var delegates = series.organization.members.stream()
                .map(member -> delegate(series, member, report))
                .toList();
        delegates.forEach(delegate -> report.states(new RecordAttendance(occasion(schedule), delegate)));
        happenings(schedule, delegates, report);
        report.states(new ConcludeMeeting(schedule.meeting(), days.end()));
        next(series, schedule, report);
        toldAgain(series, schedule, delegates);
    }

    private void introduce(Series series, int ordinal, Report report) {
        chronicle.introductions.organization(series.organization, report);
        if (ordinal == 1 || chance.in(0.01)) {
            report.states(new EstablishSeries(
                    series.id,
                    Name.english("Meeting of " + series.portfolio + " ministers"),
                    series.organization.id,
                    Set.of(),
                    Level.MINISTERS,
                    Set.of(new Portfolio(series.portfolio)),
                    "",
                    RotationRule.UNSTATED));
        }
    }

    private void calledOff(ScheduleMeeting schedule, Report report) {
        report.states(schedule);
        report.states(new CancelMeeting(schedule.meeting(), "no quorum", chronicle.date(-1)));
        report.states(new RecordAttendance(occasion(schedule), Delegate.of(schedule.host())));
    }

    /** It was planned otherwise at first: another source has the first plan. */
    private void moved(ScheduleMeeting schedule, Report report) {
        var earlier = DateRange.on(chronicle.date(-chance.between(3, 9)));
        report.states(new ScheduleMeeting(
                schedule.meeting(), schedule.series(), schedule.ordinal(), earlier, schedule.host(), Place.UNKNOWN));
        if (chance.in(0.3)) {
            report.states(new PostponeMeeting(schedule.meeting(), schedule.when(), chronicle.date(-10)));
        } else {
            report.states(new RescheduleMeeting(schedule.meeting(), schedule.when(), chronicle.date(-10)));
        }
        if (chance.in(0.3)) {
            report.states(new RelocateMeeting(
                    schedule.meeting(), schedule.host(), schedule.place(), chronicle.date(-10)));
        }
    }

    private Delegate delegate(Series series, PartyId member, Report report) {
        var minister = chronicle.introductions.delegate(chronicle.world.post(member, series.portfolio), report);
        return switch (chance.upTo(9)) {
            case 0 -> Delegate.of(member);
            case 1 -> new Delegate(member, new PersonId("deputy-" + minister.person()), PostId.NONE, "Deputy Minister",
                    "",
                    Set.of(Role.DEPUTY), minister.person(), AttendsAs.UNSTATED);
            default -> minister.withCapacity("Minister").withStatus(
                    chance.in(0.3) ? AttendsAs.MEMBER : AttendsAs.UNSTATED);
        };
    }

    private void happenings(ScheduleMeeting schedule, List<Delegate> delegates, Report report) {
        var speaker = chance.of(delegates);
        report.states(new RecordStatement(
                occasion(schedule), speaker.person(), speaker.party(), "spoke for more " + chance.skewed(TOPICS)));
        if (chance.in(0.2)) {
            report.states(new RecordCeremony(
                    occasion(schedule), CeremonyKind.WREATH_LAYING, "Monument in " + schedule.place().city(), "",
                    schedule.when().start()));
        }
        if (chance.in(0.5)) {
            var signing = delegates.stream().filter(delegate -> !delegate.post().isNone()).limit(4).toList();
            instruments.sign(signing, occasion(schedule), schedule.place(), report);
        }
    }

    private void next(Series series, ScheduleMeeting schedule, Report report) {
        if (chance.in(0.3)) {
            var host = chance.skewed(series.organization.members);
            report.states(new AgreeNextHost(
                    series.id, schedule.meeting(), host, 0, DateRange.UNKNOWN, Place.UNKNOWN));
            if (chance.in(0.1)) {
                chronicle.report().states(new DeclineToHost(
                        series.id, host, schedule.ordinal() + 1, chronicle.date(20)));
            }
        }
    }

    private void toldAgain(Series series, ScheduleMeeting schedule, List<Delegate> delegates) {
        for (var more = chance.upTo(2); more > 0; more--) {
            var report = chronicle.report();
            report.states(chance.in(0.9) ? schedule : mistaken(series, schedule));
            for (var delegate : delegates) {
                if (chance.in(0.4)) {
                    chronicle.remember(report.states(new RecordAttendance(occasion(schedule), delegate)));
                }
            }
            if (chance.in(0.05)) {
                var was = chance.of(delegates);
                report.states(new CorrectAttendance(
                        occasion(schedule), was, was.withCapacity("First Deputy"), "the ministry's own list"));
            }
            if (chance.in(0.05)) {
                var absent = chance.of(delegates);
                report.states(new RetractAttendance(
                        occasion(schedule), absent.party(), absent.person(), "was ill that day"));
            }
        }
    }

    private ScheduleMeeting mistaken(Series series, ScheduleMeeting schedule) {
        var year = PartialDate.parse(Integer.toString(chronicle.today().getYear() - 1));
        return chance.in(0.5)
                ? new ScheduleMeeting(schedule.meeting(), series.id, schedule.ordinal() + 1, schedule.when(),
                        schedule.host(), schedule.place())
                : new ScheduleMeeting(schedule.meeting(), series.id, schedule.ordinal(), DateRange.on(year),
                        schedule.host(), schedule.place());
    }

    private static Occasion occasion(ScheduleMeeting schedule) {
        return Occasion.of(schedule.meeting());
    }
}
