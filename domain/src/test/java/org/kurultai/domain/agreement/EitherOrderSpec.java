package org.kurultai.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.agreement.InstrumentKind.AGREEMENT;
import static org.kurultai.domain.agreement.InstrumentKind.TREATY;
import static org.kurultai.domain.agreement.Paper.AZE;
import static org.kurultai.domain.agreement.Paper.BGR;
import static org.kurultai.domain.agreement.Paper.TUR;
import static org.kurultai.domain.agreement.Paper.date;
import static org.kurultai.domain.agreement.Paper.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
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
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Ruling;

class EitherOrderSpec {

    private static final Registrar REGISTRAR = Catalogue.registrar();
    private static final InstrumentId ONE = new InstrumentId("one-agreement");
    private static final InstrumentId OTHER = new InstrumentId("other-agreement");

    @Test
    void two_statements_contradict_each_other_whichever_arrives_first() {
        var statements = statements().toList();
        var onlyOneWay = new ArrayList<String>();
        var contradictions = 0;
        for (var one : statements) {
            for (var other : statements) {
                if (contradicts(one, other)) {
                    contradictions++;
                    if (!contradicts(other, one)) {
                        onlyOneWay.add("%n%s%n  is refused only after %s".formatted(other, one));
                    }
                }
            }
        }
        assertThat(onlyOneWay).isEmpty();
        assertThat(contradictions).isGreaterThan(statements.size());
    }

    private static Stream<AgreementCommand> statements() {
        return Stream.concat(
                Stream.of("2009-05-01", "2010-06", "2021", "XXXX-06").flatMap(EitherOrderSpec::on),
                Stream.of(
                        Paper.of(AGREEMENT, "one-agreement").between(AZE).signedFor(AZE).in("Baku", AZE).sign(),
                        Paper.of(AGREEMENT, "one-agreement").between(BGR).signedFor(BGR).in("Sofia", BGR).sign(),
                        Paper.of(AGREEMENT, "one-agreement").signedFor(TUR).at("meeting:one").sign(),
                        Paper.of(AGREEMENT, "one-agreement").between(AZE, BGR).at("meeting:other").adopt(),
                        new SupersedeInstrument(OTHER, ONE, date("2015"))));
    }

    private static Stream<AgreementCommand> on(String date) {
        var on = date(date);
        return Stream.of(
                Paper.of(TREATY, "one-agreement").on(date).between(AZE, BGR).sign(),
                Paper.of(TREATY, "one-agreement").on(date).adopt(),
                Paper.of(TREATY, "other-agreement").on(date).sign(),
                new RatifyInstrument(ONE, AZE, on),
                new AcceptInstrument(ONE, AZE, on),
                new AccedeToInstrument(ONE, AZE, on),
                new AccedeToInstrument(ONE, TUR, on),
                new DepositInstrument(ONE, AZE, PartyId.NONE, on),
                new BringIntoForce(ONE, on),
                new MakeReservation(ONE, AZE, "the seat", on),
                new AmendInstrument(ONE, OTHER, "the seat", on),
                new SuspendInstrument(ONE, PartyId.NONE, on),
                new SuspendInstrument(ONE, AZE, on),
                new DenounceInstrument(ONE, AZE, on),
                new DenounceInstrument(ONE, TUR, on),
                new TerminateInstrument(ONE, "", on),
                new SupersedeInstrument(ONE, OTHER, on));
    }

    private static boolean contradicts(AgreementCommand known, AgreementCommand said) {
        var history = History.empty();
        for (var event : List.<Event>of(state(AZE), state(BGR), state(TUR), Statements.of(known))) {
            var id = "fact-" + history.head();
            history = history.with(
                    envelope(id, new Given()), List.of(new FactRef(new FactId(id), event)));
        }
        return decide(history, said).outcome() instanceof Outcome.Rejected;
    }

    private static Ruling decide(History history, AgreementCommand said) {
        return REGISTRAR.rule(envelope("said", said), history);
    }

    private record Given() implements Command {}

    private static Envelope envelope(String id, Command command) {
        return new Envelope(new CommandId(id), Instant.EPOCH, Evidence.NONE, command);
    }
}
