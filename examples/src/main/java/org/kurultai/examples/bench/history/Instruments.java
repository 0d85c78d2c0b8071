package org.kurultai.examples.bench.history;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kurultai.domain.agreement.AgreementCommand.AdoptInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignMemorandum;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.agreement.LifeCycleCommand.AccedeToInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.AcceptInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.AmendInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.BringIntoForce;
import org.kurultai.domain.agreement.LifeCycleCommand.DenounceInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.DepositInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.MakeReservation;
import org.kurultai.domain.agreement.LifeCycleCommand.RatifyInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.SupersedeInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.SuspendInstrument;
import org.kurultai.domain.agreement.LifeCycleCommand.TerminateInstrument;
import org.kurultai.domain.agreement.Signatory;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;

/** What is signed, and what becomes of it in the years after. */
final class Instruments {

    private static final int ALIVE = 400;

    private record Treaty(InstrumentId id, List<PartyId> parties) {}

    private final Chronicle chronicle;
    private final Chance chance;
    private final List<Treaty> signed = new ArrayList<>();
    private final List<Treaty> inForce = new ArrayList<>();
    private int instruments;

    Instruments(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.chance = chronicle.chance;
    }

    void sign(List<Delegate> delegates, Occasion occasion, Place place, Report report) {
        var id = new InstrumentId("instrument-" + ++instruments);
        var title = Name.english("On cooperation in " + chance.name(2));
        var parties = delegates.stream().map(Delegate::party).collect(Collectors.toCollection(TreeSet::new));
        var signatories = delegates.stream()
                .map(d -> new Signatory(d.party(), d.person(), d.post()))
                .collect(Collectors.toSet());
        var subjects = List.of(chronicle.world.anyPortfolio());
        switch (chance.upTo(3)) {
            case 0 -> report.states(new AdoptInstrument(
                    id, InstrumentKind.DECLARATION, title, parties, chronicle.date(), place, occasion, subjects));
            case 1 -> {
                report.states(new SignInstrument(id, InstrumentKind.AGREEMENT, title, parties, signatories,
                        chronicle.date(), place, occasion, subjects));
                signed.add(new Treaty(id, List.copyOf(parties)));
            }
            default -> chronicle.remember(report.states(new SignMemorandum(
                    id, title, parties, signatories, chronicle.date(), place, occasion, subjects)));
        }
    }

    void tell() {
        if (!signed.isEmpty() && chance.in(0.5)) {
            consent(signed.remove(chance.upTo(signed.size() - 1)));
        }
        if (inForce.size() > 1 && chance.in(0.3)) {
            change(inForce.get(chance.upTo(inForce.size() - 1)));
        }
    }

    private void consent(Treaty treaty) {
        var report = chronicle.report();
        for (var party : treaty.parties()) {
            if (chance.in(0.1)) {
                report.states(new MakeReservation(treaty.id(), party, "not in wartime", chronicle.date(-1)));
            }
            report.states(chance.in(0.7)
                    ? new RatifyInstrument(treaty.id(), party, chronicle.date())
                    : new AcceptInstrument(treaty.id(), party, chronicle.date()));
            report.states(new DepositInstrument(treaty.id(), party, treaty.parties().getFirst(), chronicle.date(5)));
        }
        report.states(new BringIntoForce(treaty.id(), chronicle.date(5)));
        inForce.add(treaty);
        if (inForce.size() > ALIVE) {
            inForce.removeFirst();
        }
    }

    private void change(Treaty treaty) {
        var report = chronicle.report();
        var party = treaty.parties().getFirst();
        var other = chance.skewed(chronicle.world.states);
        switch (chance.upTo(9)) {
            case 0, 1, 2, 3 -> report.states(
                    new AmendInstrument(treaty.id(), InstrumentId.NONE, "annex " + chance.upTo(9), chronicle.date(6)));
            case 4, 5 -> report.states(new AccedeToInstrument(treaty.id(), other, chronicle.date(6)));
            case 6 -> report.states(new SuspendInstrument(treaty.id(), party, chronicle.date(6)));
            case 7 -> end(treaty, () -> report.states(
                    new DenounceInstrument(treaty.id(), party, chronicle.date(6))));
            case 8 -> end(treaty, () -> report.states(
                    new TerminateInstrument(treaty.id(), "by consent", chronicle.date(6))));
            default -> end(treaty, () -> report.states(
                    new SupersedeInstrument(treaty.id(), inForce.getLast().id(), chronicle.date(6))));
        }
    }

    private void end(Treaty treaty, Runnable how) {
        inForce.remove(treaty);
        how.run();
    }
}
