package org.kurultai.seeds.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.agreement.AgreementCommand.AdoptInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Participant;

/** States what can be said of any engagement: who came, and what was concluded. */
final class EngagementStatements {

    private final Statements statements;
    private final Account account;

    EngagementStatements(Statements statements, Account account) {
        this.statements = statements;
        this.account = account;
    }

    void state() {
        account.engagement().participants().forEach(this::attendance);
        account.engagement().parties().forEach(this::attendance);
        account.engagement().instruments().stream()
                .filter(InstrumentFact::isConcluded)
                .forEach(this::instruments);
    }

    private void attendance(Participant participant) {
        if (participant.state().isEmpty() && participant.organization().isEmpty()) {
            return;
        }
        var party = participant.state().isEmpty()
                ? statements.organization(participant.organization(), participant.span())
                : statements.state(participant.state(), participant.span());
        var person = statements.telling().person(participant);
        statements.state(
                new RegisterPerson(person, statements.name(participant.name())), participant.span(), 0.9);
        var delegate = Delegate.of(party, person, post(participant, party))
                .withCapacity(participant.role())
                .withRank(participant.rank())
                .withRoles(roles(participant).toArray(Role[]::new));
        statements.state(new RecordAttendance(account.occasion(), delegate), participant.span(), 0.9);
    }

    /** A state that took part without a person being named. */
    private void attendance(String state) {
        account.claim(Field.PARTY, state).ifPresent(claim -> statements.state(
                new RecordAttendance(account.occasion(), Delegate.of(statements.state(state, claim.span()))), claim));
    }

    private PostId post(Participant participant, PartyId party) {
        if (participant.post().isEmpty() || participant.role().isBlank()) {
            return PostId.NONE;
        }
        var post = statements.telling().post(party, participant.post());
        var known = statements.telling().established(post);
        statements.state(
                new EstablishPost(
                        post,
                        party,
                        known.map(PostEstablished::portfolio).orElseGet(() -> portfolio(participant)),
                        Name.english(participant.role()),
                        known.map(PostEstablished::collegial).orElseGet(() -> mayBeOfSeveral(participant))),
                participant.span(), 0.9);
        return post;
    }

    private static Portfolio portfolio(Participant participant) {
        return participant.post().endsWith("-minister") && !participant.post().equals("prime-minister")
                ? new Portfolio(
                        participant.post().replaceFirst("^(deputy|acting|former)-", "").replace("-minister", ""))
                : Portfolio.NONE;
    }

    /** Reports do not say how many hold a post: only of a minister it is taken that there is one. */
    private static boolean mayBeOfSeveral(Participant participant) {
        return !participant.post().endsWith("minister") || participant.deputy();
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

    /** The document, or as many as the report counts. */
    private void instruments(InstrumentFact fact) {
        for (var count = 0; count < Math.max(1, fact.count()); count++) {
            instrument(fact);
        }
    }

    private void instrument(InstrumentFact fact) {
        var id = account.identified().instrument(fact);
        var title = fact.title().isBlank() ? Name.NONE : statements.name(fact.title());
        var when = account.engagement().when();
        var on = when.isFull() && when.start().equals(when.end()) ? when.start() : PartialDate.UNKNOWN;
        var command = fact.status().equals(InstrumentFact.SIGNED)
                ? new SignInstrument(id, fact.instrumentKind(), title, parties(), Set.of(), on,
                        statements.place(account.engagement()), account.occasion(), List.of())
                : new AdoptInstrument(id, fact.instrumentKind(), title, parties(), on,
                        statements.place(account.engagement()), account.occasion(), List.of());
        statements.state(command, fact.span(), 0.85);
    }

    /** Between two sides the parties are known; who adopted what at a larger meeting is not told. */
    private Set<PartyId> parties() {
        var sides = account.engagement().participants().stream()
                .map(Participant::state)
                .filter(state -> !state.isEmpty())
                .map(statements.telling()::party)
                .collect(Collectors.toSet());
        return account.engagement().type() == EngagementType.BILATERAL_TALKS && sides.size() == 2 ? sides : Set.of();
    }
}
