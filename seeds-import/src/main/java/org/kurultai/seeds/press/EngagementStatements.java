package org.kurultai.seeds.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.agreement.AgreementCommand.AdoptInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingCommand.AgreeNextHost;
import org.kurultai.domain.meeting.MeetingCommand.ConcludeMeeting;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingCommand.ScheduleMeeting;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.meeting.RotationRule;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Claim;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.resolve.Acquaintances;

/** States one engagement: its series, when and where it was, who came, what was concluded, who hosts next. */
final class EngagementStatements {

    private final Statements statements;
    private final Acquaintances acquaintances;
    private final Engagements.Identified identified;
    private final Engagement engagement;
    private final MeetingId meeting;

    EngagementStatements(
            Statements statements,
            Acquaintances acquaintances,
            Engagements.Identified identified,
            Engagement engagement) {
        this.statements = statements;
        this.acquaintances = acquaintances;
        this.identified = identified;
        this.engagement = engagement;
        this.meeting = new MeetingId(identified.id());
    }

    void state() {
        series();
        schedule();
        engagement.participants().forEach(this::attendance);
        engagement.instruments().stream()
                .filter(instrument -> !instrument.status().equals(InstrumentFact.EXPECTED))
                .forEach(this::instrument);
        nextHost();
    }

    private void series() {
        if (identified.series().isNone()) {
            return;
        }
        var organization = statements.organization(engagement.organization(), span(Field.ORGANIZATION));
        statements.state(
                new EstablishSeries(
                        identified.series(),
                        Name.english(
                                "Meeting of the %s of the %s".formatted(engagement.body(), engagement.organization())),
                        organization,
                        Set.of(),
                        level(engagement.body()),
                        portfolios(engagement.body()),
                        "",
                        RotationRule.UNSTATED),
                span(Field.BODY),
                0.9);
    }

    private void schedule() {
        var host = engagement.host().isEmpty() ? PartyId.NONE : statements.state(engagement.host(), span(Field.HOST));
        var ordinal = identified.series().isNone() ? 0 : engagement.ordinal();
        var dated = claim(Field.DATE).or(() -> claim(Field.TYPE)).orElseThrow();
        statements.state(new ScheduleMeeting(meeting, identified.series(), ordinal, days(), host, place()), dated);
        if (!engagement.scheduled()) {
            statements.state(new ConcludeMeeting(meeting, engagement.when().end()), dated);
        }
    }

    private DateRange days() {
        var when = engagement.when();
        return when.isUnknown()
                ? DateRange.UNKNOWN
                : when.start().equals(when.end()) ? DateRange.on(when.start())
                : DateRange.between(when.start(), when.end());
    }

    private Place place() {
        if (engagement.city().isEmpty() && engagement.host().isEmpty()) {
            return Place.UNKNOWN;
        }
        return Place.of(engagement.city(), engagement.host().isEmpty() ? PartyId.NONE : new PartyId(engagement.host()));
    }

    private void attendance(Participant participant) {
        if (participant.state().isEmpty() && participant.organization().isEmpty()) {
            return;
        }
        var party = participant.state().isEmpty()
                ? statements.organization(participant.organization(), participant.span())
                : statements.state(participant.state(), participant.span());
        var person = acquaintances.identify(participant);
        var name = statements.name(participant.name());
        statements.state(new RegisterPerson(person, name), participant.span(), 0.9);
        var post = post(participant, party);
        var delegate = Delegate.of(party, person, post).withCapacity(participant.role()).withRank(participant.rank());
        statements.state(
                new RecordAttendance(Occasion.of(meeting), delegate.withRoles(roles(participant).toArray(Role[]::new))),
                participant.span(),
                0.9);
    }

    private PostId post(Participant participant, PartyId party) {
        if (participant.post().isEmpty() || participant.role().isBlank()) {
            return PostId.NONE;
        }
        var post = new PostId(party + "." + participant.post());
        var portfolio = participant.post().endsWith("-minister") && !participant.post().equals("prime-minister")
                ? new Portfolio(
                        participant.post().replaceFirst("^(deputy|acting|former)-", "").replace("-minister", ""))
                : Portfolio.NONE;
        var collegial = !participant.post().endsWith("minister") || participant.deputy();
        statements.state(
                new EstablishPost(post, party, portfolio, Name.english(participant.role()), collegial),
                participant.span(), 0.9);
        return post;
    }

    private static Set<Role> roles(Participant participant) {
        var roles = new LinkedHashSet<Role>();
        if (participant.host()) {
            roles.add(Role.HOST);
        }
        if (participant.deputy()) {
            roles.add(Role.DEPUTY);
        }
        return roles;
    }

    private void instrument(InstrumentFact fact) {
        var id = new InstrumentId(identified.id() + "-" + fact.kind().replace('_', '-'));
        var title = fact.title().isBlank() ? Name.NONE : statements.name(fact.title());
        var on = engagement.when().isFull() && engagement.when().start().equals(engagement.when().end())
                ? engagement.when().start()
                : PartialDate.UNKNOWN;
        var parties = parties();
        var command = fact.status().equals("signed")
                ? new SignInstrument(id, kind(fact.kind()), title, parties, Set.of(), on, place(), Occasion.of(meeting),
                        List.of())
                : new AdoptInstrument(id, kind(fact.kind()), title, parties, on, place(), Occasion.of(meeting),
                        List.of());
        statements.state(command, fact.span(), 0.85);
    }

    /** Between two sides the parties are known; who adopted what at a larger meeting is not told. */
    private Set<PartyId> parties() {
        var sides = engagement.participants().stream()
                .map(Participant::state)
                .filter(state -> !state.isEmpty())
                .map(PartyId::new)
                .collect(Collectors.toSet());
        return engagement.type() == EngagementType.BILATERAL_TALKS && sides.size() == 2 ? sides : Set.of();
    }

    private void nextHost() {
        var next = engagement.nextHost();
        if (next.isNone() || identified.series().isNone()) {
            return;
        }
        var span = span(Field.NEXT_HOST);
        var host = statements.state(next.state(), span);
        var when = next.year() == 0 ? DateRange.UNKNOWN : DateRange.parse(Integer.toString(next.year()));
        statements.state(
                new AgreeNextHost(identified.series(), meeting, host, 0, when, Place.of(next.city(), host)), span, 0.9);
    }

    private Optional<Claim> claim(Field field) {
        return engagement.claims().stream().filter(claim -> claim.field() == field).findFirst();
    }

    private Span span(Field field) {
        return claim(field).or(() -> claim(Field.TYPE)).orElseThrow().span();
    }

    private static InstrumentKind kind(String kind) {
        return kind.equals("mou")
                ? InstrumentKind.MEMORANDUM_OF_UNDERSTANDING
                : InstrumentKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
    }

    private static Level level(String body) {
        if (body.equals("heads of state")) {
            return Level.HEADS_OF_STATE;
        }
        if (body.equals("heads of government")) {
            return Level.HEADS_OF_GOVERNMENT;
        }
        if (body.endsWith("ministers")) {
            return body.startsWith("deputy") ? Level.DEPUTY_MINISTERS : Level.MINISTERS;
        }
        if (body.equals("senior officials")) {
            return Level.SENIOR_OFFICIALS;
        }
        return body.startsWith("heads of") ? Level.HEADS_OF_AGENCIES : Level.UNSTATED;
    }

    private static Set<Portfolio> portfolios(String body) {
        var field = body.replaceFirst("^deputy ", "").replaceFirst(" ?ministers$", "");
        return body.endsWith("ministers") && !field.isEmpty() ? Set.of(new Portfolio(field)) : Set.of();
    }
}
