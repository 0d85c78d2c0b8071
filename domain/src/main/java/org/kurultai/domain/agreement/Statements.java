package org.kurultai.domain.agreement;

import org.kurultai.domain.agreement.AgreementCommand.AdoptInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignMemorandum;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentAdopted;
import org.kurultai.domain.agreement.AgreementEvent.InstrumentSigned;
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

/** The fact that each command states. */
final class Statements {

    private Statements() {}

    static AgreementEvent of(AgreementCommand command) {
        return switch (command) {
            case SignMemorandum c -> signed(c);
            case SignInstrument c -> signed(c);
            case AdoptInstrument c -> adopted(c);
            case RatifyInstrument c -> new InstrumentRatified(c.instrument(), c.party(), c.on());
            case AcceptInstrument c -> new InstrumentAccepted(c.instrument(), c.party(), c.on());
            case AccedeToInstrument c -> new InstrumentAccededTo(c.instrument(), c.party(), c.on());
            case DepositInstrument c -> new InstrumentDeposited(c.instrument(), c.party(), c.depositary(), c.on());
            case BringIntoForce c -> new InstrumentEnteredIntoForce(c.instrument(), c.on());
            case MakeReservation c -> new ReservationMade(c.instrument(), c.party(), c.text(), c.on());
            case AmendInstrument c -> new InstrumentAmended(c.instrument(), c.by(), c.change(), c.on());
            case SuspendInstrument c -> new InstrumentSuspended(c.instrument(), c.party(), c.on());
            case DenounceInstrument c -> new InstrumentDenounced(c.instrument(), c.party(), c.on());
            case TerminateInstrument c -> new InstrumentTerminated(c.instrument(), c.ground(), c.on());
            case SupersedeInstrument c -> new InstrumentSuperseded(c.instrument(), c.by(), c.on());
        };
    }

    private static InstrumentSigned signed(SignMemorandum c) {
        return new InstrumentSigned(
                c.instrument(),
                InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
                c.title(),
                c.parties(),
                c.signatories(),
                c.on(),
                c.place(),
                c.occasion(),
                c.subjects(),
                c.signedBy());
    }

    private static InstrumentSigned signed(SignInstrument c) {
        return new InstrumentSigned(
                c.instrument(),
                c.kind(),
                c.title(),
                c.parties(),
                c.signatories(),
                c.on(),
                c.place(),
                c.occasion(),
                c.subjects(),
                c.signedBy());
    }

    private static InstrumentAdopted adopted(AdoptInstrument c) {
        return new InstrumentAdopted(
                c.instrument(), c.kind(), c.title(), c.parties(), c.on(), c.place(), c.occasion(), c.subjects());
    }
}
