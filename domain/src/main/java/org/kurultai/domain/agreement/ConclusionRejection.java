package org.kurultai.domain.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Telling;
import org.kurultai.domain.time.PartialDate;

/** Why something said about how an instrument came about was not accepted. */
public sealed interface ConclusionRejection extends AgreementRejection {

    /** An instrument is signed on one date, and adopted on one date. */
    record ConcludedOnAnotherDate(InstrumentId instrument, PartialDate on, List<FactRef> contradicts)
            implements ConclusionRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as concluded on another date than %s".formatted(names.apply(instrument), on);
        }
    }

    /** An instrument is signed in one place, and adopted in one place. */
    record ConcludedElsewhere(InstrumentId instrument, Place place, List<FactRef> contradicts)
            implements ConclusionRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as concluded elsewhere than in %s %s"
                    .formatted(names.apply(instrument), place.city(), names.apply(place.country()))
                    .strip();
        }
    }

    /** An instrument is signed on one occasion, and adopted on one occasion. */
    record ConcludedOnAnotherOccasion(InstrumentId instrument, Occasion occasion, List<FactRef> contradicts)
            implements ConclusionRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as concluded on another occasion than %s".formatted(names.apply(instrument),
                    names.apply(occasion));
        }
    }

    /** Sources may name more or fewer of the parties to an instrument, but not different ones. */
    record ConcludedBetweenOthers(InstrumentId instrument, Set<PartyId> parties, List<FactRef> contradicts)
            implements ConclusionRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s is recorded as concluded between other parties than %s"
                    .formatted(names.apply(instrument), Telling.list(parties, names));
        }
    }

    /** A text is adopted before it is signed, or by its signature (Vienna Convention, articles 9 and 10). */
    record SignedBeforeAdoption(InstrumentId instrument, PartialDate on, List<FactRef> contradicts)
            implements ConclusionRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have been signed on %s, before its text was adopted".formatted(names.apply(instrument),
                    on);
        }
    }

    /** Nobody signs or adopts anything at a meeting or a visit that was called off. */
    record OccasionWasCancelled(InstrumentId instrument, Occasion occasion, List<FactRef> contradicts)
            implements ConclusionRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have been concluded at %s, which was called off".formatted(names.apply(instrument),
                    names.apply(occasion));
        }
    }

    /** A signatory acts for a party, for what the party is under, or as an institution of the party. */
    record SignatoryActsForNoParty(InstrumentId instrument, PartyId party, List<FactRef> contradicts)
            implements ConclusionRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "a signatory for %s acts for none of the parties to %s".formatted(names.apply(party),
                    names.apply(instrument));
        }
    }
}
