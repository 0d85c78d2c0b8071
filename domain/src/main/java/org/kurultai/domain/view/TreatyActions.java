package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.LifeCycleEvent;
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
import org.kurultai.domain.agreement.LifeCycleEvent.ReservationMade;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.TreatyAction.Kind;

/** The steps of an instrument's life, each once, as all sources together tell it. */
final class TreatyActions {

    private static final Comparator<TreatyAction> MOST_PRECISE_FIRST = Comparator
            .comparing((TreatyAction s) -> -s.on().toString().length())
            .thenComparing(s -> s.on().toString())
            .thenComparing(TreatyAction::words);

    private TreatyActions() {}

    static List<TreatyAction> of(Facts facts) {
        var groups = new ArrayList<List<TreatyAction>>();
        Statements.of(facts, LifeCycleEvent.class).all().stream()
                .map(s -> step(s.event(), s.evidence()))
                .sorted(MOST_PRECISE_FIRST)
                .forEach(step -> groups.stream()
                        .filter(g -> same(g.getFirst(), step))
                        .findFirst()
                        .ifPresentOrElse(g -> g.add(step), () -> groups.add(new ArrayList<>(List.of(step)))));
        return groups.stream()
                .map(TreatyActions::joined)
                .sorted(Comparator.comparing((TreatyAction s) -> !s.on().hasYear())
                        .thenComparing(s -> s.on().earliest())
                        .thenComparing(TreatyAction::kind)
                        .thenComparing(TreatyAction::party)
                        .thenComparing(TreatyAction::toString))
                .toList();
    }

    private static boolean same(TreatyAction one, TreatyAction other) {
        return one.kind() == other.kind()
                && one.party().equals(other.party())
                && one.other().equals(other.other())
                && one.on().compatible(other.on())
                && (one.kind() != Kind.RESERVATION_MADE || one.words().equals(other.words()));
    }

    private static TreatyAction joined(List<TreatyAction> group) {
        var first = group.getFirst();
        return new TreatyAction(
                first.kind(),
                first.party(),
                group.stream().map(TreatyAction::on).reduce(PartialDate::refinedBy).orElse(PartialDate.UNKNOWN),
                first.other(),
                most(group, TreatyAction::depositary, PartyId::value),
                most(group, TreatyAction::words, words -> words),
                Stated.evidence(group.stream().flatMap(s -> s.evidence().stream())));
    }

    private static <T> T most(
            List<TreatyAction> group,
            Function<TreatyAction, T> detail,
            Function<T, String> spelled) {
        var stated = group.stream().filter(s -> !spelled.apply(detail.apply(s)).isEmpty()).toList();
        return Stated
                .<TreatyAction, T>each(stated.isEmpty() ? group : stated, detail, s -> s.evidence().getFirst(), spelled)
                .getFirst()
                .value();
    }

    private static TreatyAction step(LifeCycleEvent event, Evidence evidence) {
        return switch (event) {
            case InstrumentRatified e -> step(Kind.RATIFIED, e.party(), e.on(), evidence);
            case InstrumentAccepted e -> step(Kind.ACCEPTED, e.party(), e.on(), evidence);
            case InstrumentAccededTo e -> step(Kind.ACCEDED, e.party(), e.on(), evidence);
            case InstrumentDeposited e -> new TreatyAction(
                    Kind.DEPOSITED, e.party(), e.on(), InstrumentId.NONE, e.depositary(), "", List.of(evidence));
            case InstrumentEnteredIntoForce e -> step(Kind.ENTERED_INTO_FORCE, PartyId.NONE, e.on(), evidence);
            case ReservationMade e -> words(Kind.RESERVATION_MADE, e.party(), e.on(), e.text(), evidence);
            case InstrumentAmended e -> new TreatyAction(
                    Kind.AMENDED, PartyId.NONE, e.on(), e.by(), PartyId.NONE, e.change(), List.of(evidence));
            case InstrumentSuspended e -> step(Kind.SUSPENDED, e.party(), e.on(), evidence);
            case InstrumentDenounced e -> step(Kind.DENOUNCED, e.party(), e.on(), evidence);
            case InstrumentTerminated e -> words(Kind.TERMINATED, PartyId.NONE, e.on(), e.ground(), evidence);
            case InstrumentSuperseded e -> new TreatyAction(
                    Kind.SUPERSEDED, PartyId.NONE, e.on(), e.by(), PartyId.NONE, "", List.of(evidence));
        };
    }

    private static TreatyAction step(Kind kind, PartyId party, PartialDate on, Evidence evidence) {
        return words(kind, party, on, "", evidence);
    }

    private static TreatyAction words(Kind kind, PartyId party, PartialDate on, String words, Evidence evidence) {
        return new TreatyAction(kind, party, on, InstrumentId.NONE, PartyId.NONE, words, List.of(evidence));
    }
}
