package org.kurultai.domain.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementEvent.Concluded;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
import org.kurultai.domain.agreement.LifeCycleEvent.Consent;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentAccededTo;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDenounced;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentDeposited;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentEnteredIntoForce;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentSuperseded;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentTerminated;
import org.kurultai.domain.agreement.LifeCycleEvent.OfParty;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Whether an instrument is in force, and for whom, as far as the record tells.
 *
 * <p>The reading follows the Vienna Convention on the Law of Treaties, 1969. An instrument enters into force as it is
 * stated to (article 24); a memorandum, a communique or a declaration for which nothing is stated takes effect when it
 * is signed or adopted (article 12); of any other it is not known. What nothing is recorded to have ended goes on. It
 * ends by termination (article 54), by a later instrument in its place (article 59), and, between two parties, when one
 * denounces it (article 56); among more it goes on for the others (article 55). Suspension does not end it (article 72).
 */
public final class LifeCycle {

    private final List<Fact<Concluded>> concluded;
    private final List<Fact<LifeCycleEvent>> steps;
    private final DateRange when;
    private final Set<PartyId> stated;

    private LifeCycle(List<Fact<Concluded>> concluded, List<Fact<LifeCycleEvent>> steps, DateRange occasion) {
        this.concluded = concluded;
        this.steps = steps;
        this.when = when(concluded(), occasion);
        this.stated = Ordered.set(
                concluded.stream().flatMap(Fact::events).flatMap(c -> c.parties().stream()).toList());
    }

    /** What the facts tell of the instrument; they may hold anything else too. */
    public static LifeCycle of(InstrumentId instrument, Facts known) {
        return of(instrument, known, DateRange.UNKNOWN);
    }

    /**
     * What the facts tell of the instrument, given also when the occasion was on which it was signed or adopted: that
     * counts where nothing better is stated.
     */
    public static LifeCycle of(InstrumentId instrument, Facts known, DateRange occasion) {
        return new LifeCycle(
                known.standing(Concluded.class, c -> c.instrument().equals(instrument)),
                known.standing(LifeCycleEvent.class, s -> s.instrument().equals(instrument)),
                occasion);
    }

    /** When the instrument was signed, or adopted if it is not known to have been signed. */
    public DateRange when() {
        return when;
    }

    private static DateRange when(PartialDate stated, DateRange occasion) {
        return stated.hasYear() || occasion.isUnknown() || !occasion.compatible(DateRange.on(stated))
                ? DateRange.on(stated)
                : occasion;
    }

    /** Whether the instrument was in force on the date for at least some party (articles 24, 54 to 56 and 59). */
    public Answer inForceAt(PartialDate date) {
        return hasBegun(date).and(hasEnded(date).not());
    }

    /**
     * Whether the instrument was in force on the date for the party (article 2, paragraph 1 (g)). Consent that is to be
     * deposited counts from its deposit (article 16), other consent from when it was given (articles 11 to 15); a later
     * day that the instrument itself may set is not taken into account. In force between two parties, it binds both. Who
     * is not among the parties that sources state is not bound without having consented.
     */
    public Answer inForceFor(PartyId party, PartialDate date) {
        return inForceAt(date).and(hasConsented(party, date));
    }

    /** The parties for which the instrument was in force on the date for certain, in the order of their identifiers. */
    public Set<PartyId> boundParties(PartialDate date) {
        var parties = new TreeSet<>(stated);
        steps(Consent.class).forEach(consent -> parties.add(consent.event().party()));
        steps(InstrumentDeposited.class).forEach(deposit -> parties.add(deposit.event().party()));
        parties.removeIf(party -> !inForceFor(party, date).isYes());
        return Ordered.set(parties);
    }

    static boolean ends(LifeCycleEvent step) {
        return step instanceof InstrumentTerminated || step instanceof InstrumentSuperseded;
    }

    private Answer hasBegun(PartialDate date) {
        if (date.before(when.start()).isYes()) {
            return Answer.NO;
        }
        var entries = dates(steps(InstrumentEnteredIntoForce.class));
        return entries.isEmpty() ? reached(when.end(), date).and(takesEffectAtOnce()) : anyReached(entries, date);
    }

    private Answer hasEnded(PartialDate date) {
        var ends = steps.stream().filter(step -> ends(step.event()));
        var denunciations = isBetweenTwo() ? steps(InstrumentDenounced.class) : Stream.<Fact<InstrumentDenounced>>of();
        return anyReached(dates(Stream.concat(ends, denunciations)), date);
    }

    private Answer hasConsented(PartyId party, PartialDate date) {
        var denunciations = dates(by(party, InstrumentDenounced.class));
        return consents(party).stream()
                .map(consent -> reached(consent, date).and(anyReached(
                        denunciations.stream().filter(d -> !d.before(consent).isYes()).toList(), date)
                        .not()))
                .reduce(Answer.NO, Answer::or);
    }

    private List<PartialDate> consents(PartyId party) {
        var deposits = dates(by(party, InstrumentDeposited.class));
        var consents = dates(by(party, Consent.class)).stream()
                .filter(consent -> deposits.stream().allMatch(deposit -> deposit.before(consent).isYes()));
        var expressed = Stream.concat(deposits.stream(), consents).toList();
        return expressed.isEmpty() ? tacitConsents(party) : expressed;
    }

    private List<PartialDate> tacitConsents(PartyId party) {
        var entries = dates(steps(InstrumentEnteredIntoForce.class));
        if (!stated.isEmpty() && !stated.contains(party)) {
            return List.of();
        }
        if (takesEffectAtOnce().isYes() && stated.contains(party)) {
            return List.of(when.end());
        }
        return isBetweenTwo() && !entries.isEmpty() ? entries : List.of(PartialDate.UNKNOWN);
    }

    private Answer takesEffectAtOnce() {
        return !concluded.isEmpty()
                && concluded.stream().flatMap(Fact::events).allMatch(c -> c.kind().needsNoRatification())
                        ? Answer.YES
                        : Answer.UNKNOWN;
    }

    private boolean isBetweenTwo() {
        return stated.size() == 2 && steps(InstrumentAccededTo.class).findAny().isEmpty();
    }

    private PartialDate concluded() {
        return concluded.stream()
                .filter(c -> c.event() instanceof InstrumentSigned)
                .findFirst()
                .or(() -> concluded.stream().findFirst())
                .map(LifeCycle::date)
                .orElse(PartialDate.UNKNOWN);
    }

    @SuppressWarnings("unchecked") // all statements of a fact are of the class of the first
    private <E extends LifeCycleEvent> Stream<Fact<E>> steps(Class<E> type) {
        return steps.stream().filter(step -> type.isInstance(step.event())).map(step -> (Fact<E>) (Fact<?>) step);
    }

    private <E extends OfParty> Stream<Fact<E>> by(PartyId party, Class<E> type) {
        return steps(type).filter(step -> step.event().party().equals(party));
    }

    private static List<PartialDate> dates(Stream<? extends Fact<? extends AgreementEvent>> facts) {
        return facts.map(LifeCycle::date).toList();
    }

    private static PartialDate date(Fact<? extends AgreementEvent> fact) {
        return fact.events().map(AgreementEvent::on).reduce(PartialDate.UNKNOWN, PartialDate::refinedBy);
    }

    private static Answer anyReached(Collection<PartialDate> days, PartialDate date) {
        return days.stream().map(day -> reached(day, date)).reduce(Answer.NO, Answer::or);
    }

    private static Answer reached(PartialDate day, PartialDate date) {
        return date.before(day).not();
    }
}
