package org.kurultai.domain.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.ConclusionRejection.ConcludedBetweenOthers;
import org.kurultai.domain.agreement.ConclusionRejection.SignatoryActsForNoParty;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAccededTo;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDenounced;
import org.kurultai.domain.agreement.LifeCycleEvent.OfParty;
import org.kurultai.domain.agreement.LifeCycleRejection.NotAPartyToInstrument;
import org.kurultai.domain.agreement.LifeCycleRejection.SignatoryDoesNotAccede;
import org.kurultai.domain.meeting.Pairs;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/**
 * Who is party to an instrument, and who acts for a party: an institution for its state (a ministry signs what binds the
 * state), and whoever is above an institution for it (two ministers sign what binds two academies). Another institution
 * of the same state does not.
 *
 * <p>Sources name parties more or less exactly, so whoever is related to a stated party, or may be for all that is known,
 * contradicts nothing. Who adopts a text need not become party to it, so adoption tells nothing here. Parties that are
 * stated need not all have signed, so only those for whom a signatory is stated are kept from acceding.
 *
 * <p>That an institution belongs elsewhere than its signatory can be learnt only after the signature. No guard looks for
 * that: it is certain only with the last registration on the way up, often that of the state, and what any institution
 * under a state ever signed is no narrow scope.
 */
final class Parties implements InstrumentRule {

    private final InstrumentId instrument;
    private final Ancestry ancestry;
    private final List<Said<InstrumentSigned>> signed;
    private final List<Said<OfParty>> steps;
    private final Set<PartyId> parties = new HashSet<>();
    private final Set<PartyId> acceded = new HashSet<>();

    Parties(InstrumentId instrument, Facts facts) {
        this.instrument = instrument;
        this.ancestry = Ancestry.of(facts);
        this.signed = Said.all(facts, InstrumentSigned.class, s -> s.instrument().equals(instrument)).toList();
        this.steps = Said.all(facts, OfParty.class, s -> s.instrument().equals(instrument)
                && !s.party().isNone()).toList();
        signed.forEach(s -> parties.addAll(s.event().parties()));
        steps.stream()
                .filter(s -> s.event() instanceof InstrumentAccededTo)
                .forEach(s -> acceded.add(s.event().party()));
    }

    /** Only where somebody is not plainly a party does it matter who belongs to whom. */
    @Override
    public Set<Tag> scope() {
        var inQuestion = new HashSet<>(acceded);
        signatories().forEach(inQuestion::add);
        steps.forEach(step -> inQuestion.add(step.event().party()));
        inQuestion.removeIf(party -> parties.contains(party) && !acceded.contains(party));
        if (!inQuestion.isEmpty() || signed.stream().anyMatch(this::leavesOut)) {
            inQuestion.addAll(parties);
        }
        return ancestry.scope(inQuestion);
    }

    @Override
    public Stream<Rejection> contradictions() {
        return Stream.of(
                Pairs.of(signed, this::betweenOthers),
                signed.stream().flatMap(this::signatoryActsForNoParty),
                steps.stream().flatMap(this::notAParty),
                steps.stream().flatMap(this::accededThoughItSigned))
                .flatMap(found -> found);
    }

    private Stream<PartyId> signatories() {
        return signed.stream().flatMap(s -> s.event().signatories().stream()).map(Signatory::party);
    }

    private boolean leavesOut(Said<InstrumentSigned> signature) {
        return !signature.event().parties().isEmpty() && !signature.event().parties().containsAll(parties);
    }

    private Stream<Rejection> betweenOthers(Said<InstrumentSigned> one, Said<InstrumentSigned> other) {
        var some = one.event().parties();
        var others = other.event().parties();
        return !some.isEmpty() && !others.isEmpty() && anyUnrelated(some, others) && anyUnrelated(others, some)
                ? Stream.of(new ConcludedBetweenOthers(instrument, others, Said.recorded(one, other)))
                : Stream.of();
    }

    private boolean anyUnrelated(Set<PartyId> some, Set<PartyId> others) {
        return some.stream().anyMatch(party -> isUnrelated(party, others));
    }

    private boolean isUnrelated(PartyId party, Collection<PartyId> others) {
        return others.stream().allMatch(other -> ancestry.related(party, other).isNo());
    }

    private Stream<Rejection> signatoryActsForNoParty(Said<InstrumentSigned> signature) {
        return signature.event().signatories().stream()
                .map(Signatory::party)
                .filter(actor -> !parties.isEmpty() && isUnrelated(actor, parties))
                .distinct()
                .map(actor -> new SignatoryActsForNoParty(instrument, actor, against(actor, signature)));
    }

    private Stream<Rejection> notAParty(Said<OfParty> step) {
        var party = step.event().party();
        return parties.isEmpty() || acceded.contains(party) || !isUnrelated(party, parties)
                ? Stream.of()
                : Stream.of(new NotAPartyToInstrument(instrument, party, against(party, step)));
    }

    private List<FactRef> against(PartyId party, Said<?> said) {
        var inQuestion = new HashSet<>(parties);
        inQuestion.add(party);
        var against = new ArrayList<Said<?>>(signed.stream().filter(s -> !s.event().parties().isEmpty()).toList());
        against.add(said);
        against.addAll(ancestry.institutions(inQuestion).toList());
        return Said.recorded(against.stream());
    }

    private Stream<Rejection> accededThoughItSigned(Said<OfParty> step) {
        return step.event() instanceof InstrumentAccededTo accession && !mayHaveLeftBefore(accession)
                ? signed.stream()
                        .filter(s -> s.event().signatories().stream()
                                .anyMatch(by -> ancestry.belongs(by.party(), accession.party()).isYes()))
                        .map(s -> new SignatoryDoesNotAccede(
                                instrument, accession.party(), Said.recorded(step, s)))
                : Stream.of();
    }

    private boolean mayHaveLeftBefore(InstrumentAccededTo accession) {
        return steps.stream()
                .map(Said::event)
                .anyMatch(s -> s instanceof InstrumentDenounced
                        && s.party().equals(accession.party())
                        && !s.on().after(accession.on()).isYes());
    }
}
