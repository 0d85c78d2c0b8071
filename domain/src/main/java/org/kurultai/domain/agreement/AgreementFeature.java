package org.kurultai.domain.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.AgreementCommand.AdoptInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignInstrument;
import org.kurultai.domain.agreement.AgreementCommand.SignMemorandum;
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
import org.kurultai.domain.meeting.MeetingCommand.CancelMeeting;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Feature;
import org.kurultai.domain.visit.VisitCommand.CancelVisit;
import org.kurultai.domain.visit.VisitEvent;

/** Instruments and their life cycle. */
public final class AgreementFeature {

    /** What this feature brings into the catalogue. */
    public static final Feature FEATURE = new Feature(
            "agreement",
            AgreementCommand.class,
            AgreementEvent.class,
            List.of(
                    new InstrumentDecider<>(SignMemorandum.class),
                    new InstrumentDecider<>(SignInstrument.class),
                    new InstrumentDecider<>(AdoptInstrument.class),
                    new InstrumentDecider<>(RatifyInstrument.class),
                    new InstrumentDecider<>(AcceptInstrument.class),
                    new InstrumentDecider<>(AccedeToInstrument.class),
                    new InstrumentDecider<>(DepositInstrument.class),
                    new InstrumentDecider<>(BringIntoForce.class),
                    new InstrumentDecider<>(MakeReservation.class),
                    new InstrumentDecider<>(AmendInstrument.class),
                    new InstrumentDecider<>(SuspendInstrument.class),
                    new InstrumentDecider<>(DenounceInstrument.class),
                    new InstrumentDecider<>(TerminateInstrument.class),
                    new InstrumentDecider<>(SupersedeInstrument.class)),
            Stream.concat(
                    new BySigning().guards().stream(),
                    Stream.of(
                            new CancellationGuard<>(CancelMeeting.class, c -> Occasion.of(c.meeting())),
                            new CancellationGuard<>(CancelVisit.class, c -> VisitEvent.occasion(c.visit()))))
                    .toList(),
            new InstrumentMatters());

    private AgreementFeature() {}
}
