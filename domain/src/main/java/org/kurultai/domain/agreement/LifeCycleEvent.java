package org.kurultai.domain.agreement;

import java.util.Set;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.PartialDate;

/** What was recorded of an instrument once it was signed or adopted. */
public sealed interface LifeCycleEvent extends AgreementEvent {

    /** When the step was taken. */
    @Override
    PartialDate on();

    /** A step that one party takes, or that concerns one party only. */
    sealed interface OfParty extends LifeCycleEvent {
        /** Which party. */
        PartyId party();
    }

    /** A party's consent to be bound after signature or without it (Vienna Convention, articles 11, 14 and 15). */
    sealed interface Consent extends OfParty {}

    /** Something that another instrument does to this one. */
    sealed interface ByAnother extends LifeCycleEvent {
        /** The other instrument; {@link InstrumentId#NONE} if not stated. */
        InstrumentId by();

        @Override
        default Set<Tag> tags() {
            return by().isNone()
                    ? Set.of(AgreementEvent.tag(instrument()))
                    : Set.of(AgreementEvent.tag(instrument()), AgreementEvent.tag(by()));
        }
    }

    /** A party ratified the instrument. */
    record InstrumentRatified(InstrumentId instrument, PartyId party, PartialDate on) implements Consent {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentRatified e
                    && e.instrument.equals(instrument)
                    && e.party.equals(party)
                    && e.on.compatible(on);
        }
    }

    /** A party accepted or approved the instrument. */
    record InstrumentAccepted(InstrumentId instrument, PartyId party, PartialDate on) implements Consent {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentAccepted e
                    && e.instrument.equals(instrument)
                    && e.party.equals(party)
                    && e.on.compatible(on);
        }
    }

    /** A party that had not signed became bound. */
    record InstrumentAccededTo(InstrumentId instrument, PartyId party, PartialDate on) implements Consent {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentAccededTo e
                    && e.instrument.equals(instrument)
                    && e.party.equals(party)
                    && e.on.compatible(on);
        }
    }

    /** A party deposited its instrument of ratification, acceptance or accession. */
    record InstrumentDeposited(InstrumentId instrument, PartyId party, PartyId depositary, PartialDate on)
            implements OfParty {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentDeposited e
                    && e.instrument.equals(instrument)
                    && e.party.equals(party)
                    && e.on.compatible(on);
        }
    }

    /** The instrument entered into force. */
    record InstrumentEnteredIntoForce(InstrumentId instrument, PartialDate on) implements LifeCycleEvent {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentEnteredIntoForce e
                    && e.instrument.equals(instrument)
                    && e.on.compatible(on);
        }
    }

    /** A party made a reservation. */
    record ReservationMade(InstrumentId instrument, PartyId party, String text, PartialDate on)
            implements OfParty {
        @Override
        public boolean restates(Event other) {
            return other instanceof ReservationMade e
                    && e.instrument.equals(instrument)
                    && e.party.equals(party)
                    && e.text.equals(text)
                    && e.on.compatible(on);
        }
    }

    /** The instrument was amended. */
    record InstrumentAmended(InstrumentId instrument, InstrumentId by, String change, PartialDate on)
            implements ByAnother {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentAmended e
                    && e.instrument.equals(instrument)
                    && e.by.equals(by)
                    && e.on.compatible(on);
        }
    }

    /** The operation of the instrument was suspended. */
    record InstrumentSuspended(InstrumentId instrument, PartyId party, PartialDate on) implements OfParty {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentSuspended e
                    && e.instrument.equals(instrument)
                    && e.party.equals(party)
                    && e.on.compatible(on);
        }
    }

    /** A party denounced the instrument. */
    record InstrumentDenounced(InstrumentId instrument, PartyId party, PartialDate on) implements OfParty {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentDenounced e
                    && e.instrument.equals(instrument)
                    && e.party.equals(party)
                    && e.on.compatible(on);
        }
    }

    /** The instrument was terminated. */
    record InstrumentTerminated(InstrumentId instrument, String ground, PartialDate on) implements LifeCycleEvent {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentTerminated e
                    && e.instrument.equals(instrument)
                    && e.on.compatible(on);
        }
    }

    /** The instrument was replaced by a later one. */
    record InstrumentSuperseded(InstrumentId instrument, InstrumentId by, PartialDate on) implements ByAnother {
        @Override
        public boolean restates(Event other) {
            return other instanceof InstrumentSuperseded e
                    && e.instrument.equals(instrument)
                    && e.by.equals(by)
                    && e.on.compatible(on);
        }
    }
}
