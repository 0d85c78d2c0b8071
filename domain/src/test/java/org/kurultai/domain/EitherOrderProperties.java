package org.kurultai.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.CeremonyKind;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingCommand;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.EngagementKind;
import org.kurultai.domain.visit.Invitation;
import org.kurultai.domain.visit.VisitCommand;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.domain.visit.VisitLevel;

/** Facts arrive in any order: two that can stand together are accepted in either, two that cannot in neither. */
class EitherOrderProperties {

    private static final PartyId OTS = new PartyId("OTS");
    private static final SeriesId SERIES = new SeriesId("ots-interior");
    private static final Registrar REGISTRAR = Catalogue.registrar();
    private static final PostId POST = new PostId("uzb-interior");

    @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_series_meetings_and_hosts(@ForAll("hosts") List<Command> commands) {
        bothStandInEitherOrderOrInNeither(commands);
    }

    @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_meetings_and_who_came_in_which_post(@ForAll("delegations") List<Command> commands) {
        bothStandInEitherOrderOrInNeither(commands);
    }

    @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_visits_and_who_came_in_which_post(@ForAll("visitors") List<Command> commands) {
        bothStandInEitherOrderOrInNeither(commands);
    }

    @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE)
    void of_what_was_called_off_and_what_happened(@ForAll("calledOff") List<Command> commands) {
        bothStandInEitherOrderOrInNeither(commands);
    }

    private static void bothStandInEitherOrderOrInNeither(List<Command> commands) {
        var history = History.empty();
        for (var command : commands.subList(2, commands.size())) {
            history = after(history, command, "before-" + history.head());
        }
        var one = commands.get(0);
        var other = commands.get(1);
        if (accepted(history, one, "one") && accepted(history, other, "other")) {
            assertThat(accepted(after(history, one, "one"), other, "other"))
                    .as("%s%nafter %s%nas it is the other way round, after%n%s", other, one, history.events())
                    .isEqualTo(accepted(after(history, other, "other"), one, "one"));
        }
    }

    private static boolean accepted(History history, Command command, String id) {
        var outcome = REGISTRAR.rule(envelope(command, id), history).outcome();
        return !(outcome instanceof Outcome.Rejected);
    }

    private static History after(History history, Command command, String id) {
        var envelope = envelope(command, id);
        return history.with(
                envelope, REGISTRAR.rule(envelope, history).events());
    }

    private static Envelope envelope(Command command, String id) {
        return new Envelope(new CommandId(id), Instant.EPOCH, Evidence.of(new SourceId("report-" + id)), command);
    }

    @Provide
    Arbitrary<List<Command>> hosts() {
        return some(Arbitraries.oneOf(series(), course(), course(), hosting()));
    }

    @Provide
    Arbitrary<List<Command>> delegations() {
        return some(Arbitraries.oneOf(series(), course(), coming(), offices(), hosting()));
    }

    @Provide
    Arbitrary<List<Command>> visitors() {
        return some(Arbitraries.oneOf(visits(), coming(), offices()));
    }

    @Provide
    Arbitrary<List<Command>> calledOff() {
        return some(Arbitraries.oneOf(course(), coming(), visits(), cancellations()));
    }

    private static Arbitrary<List<Command>> some(Arbitrary<Command> command) {
        return command.list().ofMinSize(2).ofMaxSize(9);
    }

    private static Arbitrary<Command> series() {
        return Combinators.combine(organizations(), levels())
                .as((organization, level) -> new MeetingCommand.EstablishSeries(
                        SERIES, Name.NONE, organization, Set.of(), level, Set.of(), "", RotationRule.UNSTATED));
    }

    private static Arbitrary<Command> course() {
        return Arbitraries.oneOf(
                Combinators.combine(meetings(), serieses(), Arbitraries.integers().between(0, 3), ranges(), anyHost())
                        .as((m, s, n, when, host) -> new MeetingCommand.ScheduleMeeting(
                                m, s, s.isNone() ? 0 : n, when, host, Place.UNKNOWN)),
                Combinators.combine(meetings(), ranges(), dates()).as(MeetingCommand.RescheduleMeeting::new),
                Combinators.combine(meetings(), anyHost(), dates())
                        .as((m, host, on) -> new MeetingCommand.RelocateMeeting(m, host, Place.UNKNOWN, on)),
                Combinators.combine(meetings(), ranges(), dates()).as(MeetingCommand.PostponeMeeting::new),
                Combinators.combine(meetings(), dates()).as(MeetingCommand.ConveneMeeting::new),
                Combinators.combine(meetings(), dates()).as(MeetingCommand.ConcludeMeeting::new));
    }

    private static Arbitrary<Command> cancellations() {
        return Arbitraries.oneOf(
                Combinators.combine(meetings(), dates()).as((m, on) -> new MeetingCommand.CancelMeeting(m, "", on)),
                Arbitraries.just(new VisitCommand.CancelVisit(new VisitId("visit"), "")));
    }

    private static Arbitrary<Command> hosting() {
        return Arbitraries.oneOf(
                Combinators.combine(
                        Arbitraries.oneOf(meetings(), Arbitraries.of(MeetingId.NONE)),
                        states(),
                        Arbitraries.integers().between(0, 3),
                        ranges())
                        .as((at, host, n, when) -> new MeetingCommand.AgreeNextHost(
                                SERIES, at, host, n, when, Place.UNKNOWN)),
                Combinators.combine(states(), Arbitraries.integers().between(0, 3), dates())
                        .as((party, n, on) -> new MeetingCommand.DeclineToHost(SERIES, party, n, on)),
                Combinators.combine(states(), dates())
                        .as((party, on) -> new PartyCommand.WithdrawFromOrganization(OTS, party, on)),
                Combinators.combine(states(), dates())
                        .as((party, on) -> new PartyCommand.AdmitParty(OTS, party, MembershipStatus.MEMBER, on)));
    }

    private static Arbitrary<Command> coming() {
        return Arbitraries.oneOf(
                Combinators.combine(occasions(), delegates()).as(OccasionCommand.RecordAttendance::new),
                Combinators.combine(occasions(), persons(), states())
                        .as((at, person, party) -> new OccasionCommand.RecordStatement(at, person, party, "ties")),
                Combinators.combine(occasions(), dates())
                        .as((at, on) -> new OccasionCommand.RecordCeremony(at, CeremonyKind.FLOWERS, "", "", on)));
    }

    private static Arbitrary<Command> offices() {
        return Arbitraries.oneOf(
                Combinators.combine(named(), dates())
                        .as((person, on) -> new OfficeCommand.EndTenure(POST, person, on, EndReason.UNSTATED)),
                Combinators.combine(named(), dates(), Arbitraries.of(true, false))
                        .as((person, on, acting) -> new OfficeCommand.Appoint(POST, person, on, acting)),
                Arbitraries.of(true, false)
                        .map(collegial -> new OfficeCommand.EstablishPost(
                                POST,
                                new PartyId("UZB"),
                                Portfolio.NONE,
                                Name.english("Minister"),
                                collegial)));
    }

    private static Arbitrary<Command> visits() {
        var visit = new VisitId("visit");
        return Arbitraries.oneOf(
                Combinators
                        .combine(Arbitraries.of("KAZ", "AZE").map(PartyId::new), states(), ranges(),
                                Arbitraries.integers().between(0, 3), persons())
                        .as((visitor, host, when, days, person) -> new VisitCommand.AnnounceVisit(
                                visit,
                                visitor,
                                host,
                                when,
                                days,
                                VisitLevel.UNSTATED,
                                PartyId.NONE,
                                new Invitation(host, person, POST),
                                Place.UNKNOWN,
                                "")),
                Combinators
                        .combine(engagements(), dates(), Arbitraries.oneOf(meetings(), Arbitraries.of(MeetingId.NONE)))
                        .as((engagement, on, meeting) -> new VisitCommand.RecordEngagement(
                                engagement, visit, EngagementKind.TALKS, on, Place.UNKNOWN, Set.of(), meeting)),
                dates().map(on -> new VisitCommand.ConcludeVisit(visit, on)));
    }

    private static Arbitrary<Delegate> delegates() {
        return Combinators.combine(
                states(), persons(), Arbitraries.of(POST, PostId.NONE), persons(), Arbitraries.of(AttendsAs.class))
                .as((party, person, post, absent, as) -> {
                    var delegate = Delegate.of(party, person, person.isNone() ? PostId.NONE : post).withStatus(as);
                    return absent.equals(person) ? delegate : delegate.withDelegatedFrom(absent);
                });
    }

    private static Arbitrary<Occasion> occasions() {
        return Arbitraries.of("meeting:second", "meeting:third", "visit:visit", "engagement:talks")
                .map(Occasion::parse);
    }

    private static Arbitrary<MeetingId> meetings() {
        return Arbitraries.of("second", "third").map(MeetingId::new);
    }

    private static Arbitrary<EngagementId> engagements() {
        return Arbitraries.of("talks", "audience").map(EngagementId::new);
    }

    private static Arbitrary<SeriesId> serieses() {
        return Arbitraries.of(SERIES, SERIES, SeriesId.NONE);
    }

    private static Arbitrary<PartyId> organizations() {
        return Arbitraries.of(OTS, PartyId.NONE);
    }

    private static Arbitrary<Level> levels() {
        return Arbitraries.of(Level.UNSTATED, Level.MINISTERS);
    }

    private static Arbitrary<PartyId> states() {
        return Arbitraries.of("KAZ", "UZB", "HUN").map(PartyId::new);
    }

    private static Arbitrary<PartyId> anyHost() {
        return Arbitraries.of("KAZ", "HUN", "").map(PartyId::new);
    }

    private static Arbitrary<PersonId> persons() {
        return Arbitraries.of("tashpulatov", "successor", "").map(PersonId::new);
    }

    private static Arbitrary<PersonId> named() {
        return persons().filter(person -> !person.isNone());
    }

    private static Arbitrary<PartialDate> dates() {
        return Arbitraries.of("XXXX", "2024", "2025", "2025-05", "2025-05-22", "2025-05-23", "XXXX-05-23", "2026")
                .map(PartialDate::parse);
    }

    private static Arbitrary<DateRange> ranges() {
        return Arbitraries.of(
                "/", "2025", "2025-05", "2025-05-22", "2025-05-23/2025-05-24", "XXXX-05-23", "2026", "2024",
                "2025-05-23/")
                .map(DateRange::parse);
    }
}
