package org.kurultai.domain.agreement;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.PartialDate;

/** Why a step in the life cycle of an instrument was not accepted. */
public sealed interface LifeCycleRejection extends AgreementRejection {

    /** Nothing becomes of an instrument before it is signed and adopted. */
    record InstrumentNotYetConcluded(InstrumentId instrument, PartialDate on, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s was concluded only after %s".formatted(names.apply(instrument), on);
        }
    }

    /** Only a party ratifies, deposits, reserves, suspends or denounces. */
    record NotAPartyToInstrument(InstrumentId instrument, PartyId party, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is not among the parties to %s and has not acceded to it".formatted(names.apply(party),
                    names.apply(instrument));
        }
    }

    /** Who has signed ratifies, accepts or approves; accession is for others (Vienna Convention, article 15). */
    record SignatoryDoesNotAccede(InstrumentId instrument, PartyId party, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s signed %s, so it ratifies it and does not accede".formatted(names.apply(party),
                    names.apply(instrument));
        }
    }

    /** What is deposited is a ratification, acceptance or accession already made (Vienna Convention, article 16). */
    record DepositedBeforeConsent(InstrumentId instrument, PartyId party, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot deposit its consent to %s before it gives it".formatted(names.apply(party),
                    names.apply(instrument));
        }
    }

    /** Reservations are made when signing or consenting to be bound, not later (Vienna Convention, article 19). */
    record ReservedAfterConsent(InstrumentId instrument, PartyId party, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot make a reservation to %s once it has consented to be bound".formatted(names.apply(party),
                    names.apply(instrument));
        }
    }

    /** What is not in force is neither amended, nor suspended, nor denounced. */
    record InstrumentNotYetInForce(InstrumentId instrument, PartialDate on, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s entered into force only after %s".formatted(names.apply(instrument), on);
        }
    }

    /** Nothing becomes of an instrument after it was terminated or superseded. */
    record InstrumentHasEnded(InstrumentId instrument, PartialDate on, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s had ended by %s, so nothing becomes of it after that".formatted(names.apply(instrument), on);
        }
    }

    /** What happens once to an instrument, or once for a party, happens on one date. */
    record StepTakenOnAnotherDate(InstrumentId instrument, PartialDate on, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "this step in the life cycle of %s is recorded with another date than %s"
                    .formatted(names.apply(instrument), on);
        }
    }

    /** What amends or replaces an instrument is concluded later than it (Vienna Convention, articles 30, 39 and 59). */
    record SuccessorIsEarlier(InstrumentId instrument, InstrumentId by, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s was concluded before %s, so it can neither amend nor replace it".formatted(names.apply(by),
                    names.apply(instrument));
        }
    }

    /** Nothing amends or replaces an instrument before it is itself concluded. */
    record SuccessorNotYetConcluded(InstrumentId instrument, InstrumentId by, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s was not yet concluded when it is said to amend or replace %s".formatted(names.apply(by),
                    names.apply(instrument));
        }
    }

    /** An instrument does not replace what has, perhaps by way of others, replaced it. */
    record SupersessionIsCircular(InstrumentId instrument, InstrumentId by, List<FactRef> contradicts)
            implements LifeCycleRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot be replaced by %s, which it has itself replaced".formatted(names.apply(instrument),
                    names.apply(by));
        }
    }
}
