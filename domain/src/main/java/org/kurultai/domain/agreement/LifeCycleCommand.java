package org.kurultai.domain.agreement;

import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.PartialDate;

/**
 * What can be said of an instrument once it is signed or adopted: the steps of its life cycle.
 *
 * <p>Definitions: Vienna Convention on the Law of Treaties, 1969, articles 2, 11 to 16, 24, 39 to 41 and 54 to 59.
 */
public sealed interface LifeCycleCommand extends AgreementCommand {

    /** When the step was taken. */
    PartialDate on();

    /**
     * Ratifies an instrument that a party has signed.
     *
     * @param instrument which instrument
     * @param party which party
     * @param on when
     */
    record RatifyInstrument(InstrumentId instrument, PartyId party, PartialDate on) implements LifeCycleCommand {
        public RatifyInstrument {
            Id.require(instrument, "the instrument");
            Id.require(party, "the party");
        }
    }

    /**
     * Accepts or approves an instrument, which has the effect of ratification.
     *
     * @param instrument which instrument
     * @param party which party
     * @param on when
     */
    record AcceptInstrument(InstrumentId instrument, PartyId party, PartialDate on) implements LifeCycleCommand {
        public AcceptInstrument {
            Id.require(instrument, "the instrument");
            Id.require(party, "the party");
        }
    }

    /**
     * Accedes to an instrument that others have signed: the party becomes bound without having signed.
     *
     * @param instrument which instrument
     * @param party which party
     * @param on when
     */
    record AccedeToInstrument(InstrumentId instrument, PartyId party, PartialDate on) implements LifeCycleCommand {
        public AccedeToInstrument {
            Id.require(instrument, "the instrument");
            Id.require(party, "the party");
        }
    }

    /**
     * Deposits a party's instrument of ratification, acceptance or accession.
     *
     * @param instrument which instrument
     * @param party which party
     * @param depositary with whom; {@link PartyId#NONE} if not stated
     * @param on when
     */
    record DepositInstrument(InstrumentId instrument, PartyId party, PartyId depositary, PartialDate on)
            implements LifeCycleCommand {
        public DepositInstrument {
            Id.require(instrument, "the instrument");
            Id.require(party, "the party");
        }
    }

    /**
     * Records that an instrument entered into force.
     *
     * @param instrument which instrument
     * @param on the first day on which it is in force
     */
    record BringIntoForce(InstrumentId instrument, PartialDate on) implements LifeCycleCommand {
        public BringIntoForce {
            Id.require(instrument, "the instrument");
        }
    }

    /**
     * Makes a reservation to an instrument.
     *
     * @param instrument which instrument
     * @param party which party
     * @param text to what, in your own words
     * @param on when
     */
    record MakeReservation(InstrumentId instrument, PartyId party, String text, PartialDate on)
            implements LifeCycleCommand {
        public MakeReservation {
            Id.require(instrument, "the instrument");
            Id.require(party, "the party");
        }
    }

    /**
     * Amends an instrument.
     *
     * @param instrument which instrument
     * @param by the instrument that amends it; {@link InstrumentId#NONE} if not stated
     * @param change what changes, in your own words; empty if not stated
     * @param on from when
     */
    record AmendInstrument(InstrumentId instrument, InstrumentId by, String change, PartialDate on)
            implements LifeCycleCommand {
        public AmendInstrument {
            Id.require(instrument, "the instrument");
            if (by.equals(instrument)) {
                throw new IllegalArgumentException("%s cannot take the place of itself or amend itself".formatted(by));
            }
        }
    }

    /**
     * Suspends the operation of an instrument, for one party or for all.
     *
     * @param instrument which instrument
     * @param party for which party; {@link PartyId#NONE} for all
     * @param on from when
     */
    record SuspendInstrument(InstrumentId instrument, PartyId party, PartialDate on) implements LifeCycleCommand {
        public SuspendInstrument {
            Id.require(instrument, "the instrument");
        }
    }

    /**
     * Denounces an instrument: the party is no longer bound.
     *
     * @param instrument which instrument
     * @param party which party
     * @param on from when
     */
    record DenounceInstrument(InstrumentId instrument, PartyId party, PartialDate on) implements LifeCycleCommand {
        public DenounceInstrument {
            Id.require(instrument, "the instrument");
            Id.require(party, "the party");
        }
    }

    /**
     * Terminates an instrument for all its parties.
     *
     * @param instrument which instrument
     * @param ground why; empty if not stated
     * @param on the first day on which it is no longer in force
     */
    record TerminateInstrument(InstrumentId instrument, String ground, PartialDate on) implements LifeCycleCommand {
        public TerminateInstrument {
            Id.require(instrument, "the instrument");
        }
    }

    /**
     * Replaces an instrument by a later one.
     *
     * @param instrument which instrument
     * @param by the instrument that takes its place
     * @param on from when
     */
    record SupersedeInstrument(InstrumentId instrument, InstrumentId by, PartialDate on) implements LifeCycleCommand {
        public SupersedeInstrument {
            Id.require(instrument, "the instrument");
            Id.require(by, "the instrument that takes its place");
            if (by.equals(instrument)) {
                throw new IllegalArgumentException("%s cannot take the place of itself or amend itself".formatted(by));
            }
        }
    }
}
