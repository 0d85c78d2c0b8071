package org.kurultai.seeds.press;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.OccasionCommand.RecordAttendance;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.Role;
import org.kurultai.domain.office.OfficeCommand.EstablishPost;
import org.kurultai.domain.office.OfficeCommand.RegisterPerson;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Participant;

/** States what can be said of any engagement: who came, and what was concluded. */
final class EngagementStatements {

    private final Statements statements;
    private final Account account;
    private final Map<Participant, Delegate> came = new LinkedHashMap<>();

    EngagementStatements(Statements statements, Account account) {
        this.statements = statements;
        this.account = account;
    }

    void state() {
        account.engagement().participants().forEach(this::attendance);
        account.engagement().parties().forEach(this::attendance);
        account.engagement().instruments().stream()
                .filter(InstrumentFact::isConcluded)
                .forEach(new InstrumentStatements(statements, account, came)::state);
        agenda();
    }

    /** What was talked about, resting on the words from the first topic to the last. */
    private void agenda() {
        var told = account.engagement().claims().stream().filter(claim -> claim.field() == Field.TOPIC).toList();
        if (!told.isEmpty()) {
            var begin = told.stream().mapToInt(claim -> claim.span().start()).min().orElseThrow();
            var end = told.stream().mapToInt(claim -> claim.span().end()).max().orElseThrow();
            statements.state(
                    new SetAgenda(account.occasion(), account.engagement().topics()), new Span(begin, end),
                    told.getFirst().confidence());
        }
    }

    private void attendance(Participant participant) {
        var party = party(participant);
        var person = statements.telling().person(participant);
        statements.state(
                new RegisterPerson(person, statements.name(participant.name())), participant.span(),
                confidence(participant));
        if (party.isNone()) {
            statements.telling().askForWhom(person, participant, account.occasion());
        }
        var delegate = Delegate.of(party, person, post(participant, party))
                .withCapacity(statements.office(participant).text())
                .withRank(participant.rank())
                .withRoles(roles(participant).toArray(Role[]::new));
        came.put(participant, delegate);
        statements.state(new RecordAttendance(account.occasion(), delegate), participant.span(),
                confidence(participant));
    }

    private double confidence(Participant participant) {
        return account.claim(Field.PARTICIPANT, participant.name()).orElseGet(() -> account.claim(Field.TYPE))
                .confidence();
    }

    /** For whom somebody came; nobody where the report does not say, which is asked. */
    private PartyId party(Participant participant) {
        if (!participant.state().isEmpty()) {
            return statements.state(participant.state(), participant.span());
        }
        if (!participant.organization().isEmpty()) {
            return statements.organization(participant.organization(), participant.span());
        }
        return PartyId.NONE;
    }

    /** A state that took part without a person being named. */
    private void attendance(String state) {
        account.claim(Field.PARTY, state).ifPresent(claim -> statements.state(
                new RecordAttendance(account.occasion(), Delegate.of(statements.state(state, claim.span()))), claim));
    }

    private PostId post(Participant participant, PartyId party) {
        if (party.isNone() || participant.post().isEmpty() || participant.role().isBlank()) {
            return PostId.NONE;
        }
        var post = statements.telling().post(party, participant.post());
        var known = statements.telling().established(post);
        statements.state(
                new EstablishPost(
                        post,
                        party,
                        known.map(PostEstablished::portfolio).orElseGet(() -> portfolio(participant)),
                        statements.office(participant),
                        known.map(PostEstablished::collegial).orElseGet(() -> mayBeOfSeveral(participant))),
                participant.span(), confidence(participant));
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

}
