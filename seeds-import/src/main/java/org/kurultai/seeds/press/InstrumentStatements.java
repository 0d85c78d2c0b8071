package org.kurultai.seeds.press;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.agreement.AgreementCommand.AdoptInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.Contracting;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.Signing;

/** States what was concluded at an engagement: between whom, and who signed, which need not be the same. */
final class InstrumentStatements {

    /** How surely a document is read, and how surely if nobody says between whom it is, so that the talks have to tell. */
    private static final double SUPPOSED = 0.7;

    private static final String MINISTER = "minister";

    private final Statements statements;
    private final Account account;
    private final Map<Participant, Delegate> came;

    /** @param came who came, as it was stated */
    InstrumentStatements(Statements statements, Account account, Map<Participant, Delegate> came) {
        this.statements = statements;
        this.account = account;
        this.came = Collections.unmodifiableMap(came);
    }

    /** The document, or as many as the report counts. */
    void state(InstrumentFact fact) {
        for (var count = 0; count < Math.max(1, fact.count()); count++) {
            instrument(fact);
        }
    }

    private void instrument(InstrumentFact fact) {
        var id = account.identified().instrument(fact);
        var title = fact.title().isBlank() ? Name.NONE : statements.name(fact.title());
        var when = account.engagement().when();
        var on = when.isFull() && when.start().equals(when.end()) ? when.start() : PartialDate.UNKNOWN;
        var place = statements.place(account.engagement());
        var parties = parties(fact);
        var signatories = signatories(fact);
        var command = fact.status().equals(InstrumentFact.SIGNED)
                ? new SignInstrument(id, fact.instrumentKind(), title, parties, signatories, on, place,
                        account.occasion(), List.of(), signedBy(fact.signing(), signatories))
                : new AdoptInstrument(id, fact.instrumentKind(), title, parties, on, place, account.occasion(),
                        List.of());
        statements.state(command, fact.span(), isSupposed(fact, parties) ? SUPPOSED
                : account.claim(Field.INSTRUMENT).confidence());
    }

    private static boolean isSupposed(InstrumentFact fact, Set<PartyId> parties) {
        return !fact.between().isTold() && !parties.isEmpty();
    }

    /** Whoever the report says; where it does not say, the two sides of talks. Who adopted what at a larger meeting is not told. */
    private Set<PartyId> parties(InstrumentFact fact) {
        if (fact.between().isTold()) {
            return fact.between().parties().stream().map(one -> party(one, fact)).collect(Collectors.toSet());
        }
        return account.engagement().type() == EngagementType.BILATERAL_TALKS && sides().size() == 2
                ? sides().stream().map(statements.telling()::party).collect(Collectors.toSet())
                : Set.of();
    }

    private PartyId party(Contracting contracting, InstrumentFact fact) {
        var state = statements.state(contracting.state(), fact.span());
        var party = state;
        for (var institution : contracting.institutions()) {
            party = statements.institution(party, state, institution, fact.span());
        }
        return party;
    }

    /** Those whom the report names, or "the ministers", if it is known who these are. */
    private Set<Signatory> signatories(InstrumentFact fact) {
        var signing = fact.signing();
        return came.entrySet().stream()
                .filter(one -> !one.getValue().party().isNone())
                .filter(one -> signing.post().isEmpty()
                        ? isNamed(one.getKey(), signing)
                        : isOnlyOneOfSide(one.getKey(), signing.post()))
                .map(one -> new Signatory(one.getValue().party(), one.getValue().person(), one.getValue().post()))
                .collect(Collectors.toSet());
    }

    /** By the name in full, or by the surname. */
    private static boolean isNamed(Participant participant, Signing signing) {
        return signing.persons().stream()
                .anyMatch(name -> participant.name().equals(name) || participant.name().endsWith(" " + name));
    }

    /** Of two sides each, one came in such a post. */
    private boolean isOnlyOneOfSide(Participant participant, String post) {
        var inPost = came.keySet().stream().filter(one -> isIn(one, post)).toList();
        return inPost.contains(participant)
                && inPost.size() == 2
                && inPost.stream().map(Participant::state).collect(Collectors.toSet()).equals(sides())
                && sides().size() == 2;
    }

    private static boolean isIn(Participant participant, String post) {
        return participant.post().equals(post)
                || post.equals(MINISTER) && participant.post().endsWith(MINISTER) && !participant.deputy();
    }

    private Set<String> sides() {
        return Engagements.states(account.engagement());
    }

    /** In the words of the report, as far as it is not known who they are. */
    private String signedBy(Signing signing, Set<Signatory> signatories) {
        var named = came.keySet().stream().filter(one -> isNamed(one, signing)).map(Participant::name).toList();
        if (!named.isEmpty()) {
            return signatories.size() < named.size() ? String.join(", ", named) : "";
        }
        return signatories.isEmpty() ? signing.words() : "";
    }
}
