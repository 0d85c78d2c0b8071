package org.kurultai.domain.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.LifeCycleEvent.Consent;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAccededTo;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAccepted;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAmended;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDenounced;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDeposited;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentEnteredIntoForce;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuperseded;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuspended;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentTerminated;
import org.kurultai.domain.agreement.LifeCycleEvent.OfParty;
import org.kurultai.domain.agreement.LifeCycleEvent.ReservationMade;
import org.kurultai.domain.agreement.LifeCycleRejection.DepositedBeforeConsent;
import org.kurultai.domain.agreement.LifeCycleRejection.InstrumentHasEnded;
import org.kurultai.domain.agreement.LifeCycleRejection.InstrumentNotYetConcluded;
import org.kurultai.domain.agreement.LifeCycleRejection.InstrumentNotYetInForce;
import org.kurultai.domain.agreement.LifeCycleRejection.ReservedAfterConsent;
import org.kurultai.domain.agreement.LifeCycleRejection.StepTakenOnAnotherDate;
import org.kurultai.domain.meeting.Pairs;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/**
 * The steps in the life of an instrument come in a lawful order, as far as their dates are certain. A party may leave
 * and join again: what it did before and what it did after do not contradict each other.
 */
final class LawfulOrder implements InstrumentRule {

    private interface Reason {
        Rejection of(AgreementEvent early, AgreementEvent late, List<FactRef> contradicts);
    }

    private final InstrumentId instrument;
    private final List<Said<AgreementEvent>> all;
    private final List<Fact<OfParty>> ofParties;

    LawfulOrder(InstrumentId instrument, Facts facts) {
        this.instrument = instrument;
        this.all = Said.all(facts, AgreementEvent.class, e -> e.instrument().equals(instrument)).toList();
        this.ofParties = facts.standing(OfParty.class, e -> e.instrument().equals(instrument));
    }

    @Override
    public Set<Tag> scope() {
        return Set.of();
    }

    @Override
    public Stream<Rejection> contradictions() {
        return Stream.of(
                reversed(
                        LawfulOrder::isConcludedBefore,
                        (step, concluded, both) -> new InstrumentNotYetConcluded(instrument, step.on(), both)),
                reversed(
                        this::isConsentBeforeDeposit,
                        (deposit, consent, both) -> new DepositedBeforeConsent(instrument, party(deposit), both)),
                reversed(
                        LawfulOrder::isInForceBefore,
                        (step, force, both) -> new InstrumentNotYetInForce(instrument, step.on(), both)),
                reversed(
                        LawfulOrder::isBeforeEnd,
                        (end, step, both) -> new InstrumentHasEnded(instrument, end.on(), both)),
                onceOnly(),
                reservedAfterConsent())
                .flatMap(found -> found);
    }

    /** Every two of which one lawfully comes first, and is dated after the other. */
    private Stream<Rejection> reversed(
            BiPredicate<AgreementEvent, AgreementEvent> lawful, Reason reason) {
        return all.stream().flatMap(first -> all.stream()
                .filter(then -> lawful.test(first.event(), then.event())
                        && then.event().on().before(first.event().on()).isYes())
                .map(then -> reason.of(then.event(), first.event(), Said.recorded(then, first))));
    }

    private static boolean isConcludedBefore(AgreementEvent first, AgreementEvent then) {
        return first instanceof Concluded && then instanceof LifeCycleEvent;
    }

    private boolean isConsentBeforeDeposit(AgreementEvent first, AgreementEvent then) {
        return first instanceof Consent consent
                && then instanceof InstrumentDeposited deposit
                && deposit.party().equals(consent.party())
                && !changedItsMind(deposit, consent);
    }

    private static boolean isInForceBefore(AgreementEvent first, AgreementEvent then) {
        return first instanceof InstrumentEnteredIntoForce
                && (then instanceof InstrumentAmended
                        || then instanceof InstrumentSuspended
                        || then instanceof InstrumentDenounced);
    }

    private static boolean isBeforeEnd(AgreementEvent first, AgreementEvent then) {
        return first instanceof LifeCycleEvent step
                && then instanceof LifeCycleEvent end
                && LifeCycle.ends(end)
                && !happensOnce(step, end);
    }

    private Stream<Rejection> onceOnly() {
        return Pairs.of(all, (one, other) -> isOtherDateOfTheSame(one.event(), other.event())
                ? Stream.of(new StepTakenOnAnotherDate(instrument, other.event().on(), Said.recorded(one, other)))
                : Stream.of());
    }

    private boolean isOtherDateOfTheSame(AgreementEvent one, AgreementEvent other) {
        return one instanceof LifeCycleEvent step
                && other instanceof LifeCycleEvent again
                && happensOnce(step, again)
                && !step.on().compatible(again.on())
                && !(step instanceof OfParty a && again instanceof OfParty b && changedItsMind(a, b));
    }

    /** Whether both are of a kind that happens only once, to the instrument or for the party that both name. */
    private static boolean happensOnce(LifeCycleEvent one, LifeCycleEvent other) {
        return one.getClass() == other.getClass() && switch (one) {
            case InstrumentEnteredIntoForce e -> true;
            case InstrumentTerminated e -> true;
            case InstrumentSuperseded e -> other instanceof InstrumentSuperseded o && o.by().equals(e.by());
            case InstrumentRatified e -> party(other).equals(e.party());
            case InstrumentAccepted e -> party(other).equals(e.party());
            case InstrumentAccededTo e -> party(other).equals(e.party());
            case InstrumentDeposited e -> party(other).equals(e.party());
            case InstrumentDenounced e -> party(other).equals(e.party());
            case InstrumentAmended e -> false;
            case InstrumentSuspended e -> false;
            case ReservationMade e -> false;
        };
    }

    /** Whether the party may have left between two steps by which it joined, or joined between two by which it left. */
    private boolean changedItsMind(OfParty one, OfParty other) {
        return ofParties.stream().anyMatch(fact -> fact.event().party().equals(one.party())
                && isOpposite(fact.event(), one)
                && fact.events().noneMatch(between -> liesOutside(between, one, other)));
    }

    private static boolean isOpposite(OfParty one, OfParty other) {
        return one instanceof InstrumentDenounced && expressesConsent(other)
                || other instanceof InstrumentDenounced && expressesConsent(one);
    }

    private static boolean liesOutside(OfParty between, OfParty one, OfParty other) {
        var before = between.on().before(one.on()).and(between.on().before(other.on()));
        var after = between.on().after(one.on()).and(between.on().after(other.on()));
        return before.or(after).isYes();
    }

    private Stream<Rejection> reservedAfterConsent() {
        return all.stream()
                .filter(said -> said.event() instanceof ReservationMade)
                .filter(reservation -> isAfterAll(consents(reservation.event()), reservation.event()))
                .map(reservation -> new ReservedAfterConsent(
                        instrument,
                        party(reservation.event()),
                        Said.recorded(all.stream()
                                .filter(said -> said.equals(reservation)
                                        || isConsentOf(party(reservation.event()), said.event())))));
    }

    private List<Fact<OfParty>> consents(AgreementEvent reservation) {
        return ofParties.stream().filter(fact -> isConsentOf(party(reservation), fact.event())).toList();
    }

    private static boolean isAfterAll(List<Fact<OfParty>> consents, AgreementEvent reservation) {
        return !consents.isEmpty()
                && consents.stream().allMatch(fact -> fact.anyState(c -> c.on().before(reservation.on()).isYes()));
    }

    private static boolean isConsentOf(PartyId party, AgreementEvent event) {
        return event instanceof OfParty step && step.party().equals(party) && expressesConsent(step);
    }

    private static boolean expressesConsent(OfParty step) {
        return step instanceof Consent || step instanceof InstrumentDeposited;
    }

    private static PartyId party(AgreementEvent step) {
        return step instanceof OfParty of ? of.party() : PartyId.NONE;
    }
}
