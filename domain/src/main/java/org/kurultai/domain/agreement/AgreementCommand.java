package org.kurultai.domain.agreement;

import java.util.List;
import java.util.Set;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.time.PartialDate;

/** What can be said about instruments. The terms are those of the United Nations' treaty practice. */
public sealed interface AgreementCommand extends Command permits AgreementCommand.Concluding, LifeCycleCommand {

    /** Which instrument. */
    InstrumentId instrument();

    /** A command by which an instrument comes about. */
    sealed interface Concluding extends AgreementCommand {}

    /**
     * Signs a memorandum of understanding. It needs no ratification.
     *
     * @param instrument identifies it
     * @param title as the source gives it; {@link Name#NONE} if it has none
     * @param parties between whom it is, who need not be those who sign
     * @param signatories who signed
     * @param on when it was signed
     * @param place where
     * @param occasion at which meeting, visit or engagement
     * @param subjects what it is about, each in a few words
     * @param signedBy who signed, in words, where the source does not name them one by one; empty if not stated
     */
    record SignMemorandum(
            InstrumentId instrument,
            Name title,
            Set<PartyId> parties,
            Set<Signatory> signatories,
            PartialDate on,
            Place place,
            Occasion occasion,
            List<String> subjects,
            String signedBy)
            implements Concluding {
        public SignMemorandum {
            Id.require(instrument, "the instrument");
            parties = Ordered.set(parties);
            signatories = Ordered.set(signatories);
            subjects = List.copyOf(subjects);
        }

        /** Where whoever signed is named one by one, or not at all. */
        public SignMemorandum(
                InstrumentId instrument,
                Name title,
                Set<PartyId> parties,
                Set<Signatory> signatories,
                PartialDate on,
                Place place,
                Occasion occasion,
                List<String> subjects) {
            this(instrument, title, parties, signatories, on, place, occasion, subjects, "");
        }
    }

    /**
     * Signs an instrument of any kind, also one of which no more is known than that it was signed.
     *
     * @param instrument identifies it
     * @param kind what it is called
     * @param title as the source gives it; {@link Name#NONE} if it gives none
     * @param parties between whom it is, who need not be those who sign
     * @param signatories who signed
     * @param on when it was signed
     * @param place where
     * @param occasion at which meeting, visit or engagement
     * @param subjects what it is about, each in a few words
     * @param signedBy who signed, in words, where the source does not name them one by one; empty if not stated
     */
    record SignInstrument(
            InstrumentId instrument,
            InstrumentKind kind,
            Name title,
            Set<PartyId> parties,
            Set<Signatory> signatories,
            PartialDate on,
            Place place,
            Occasion occasion,
            List<String> subjects,
            String signedBy)
            implements Concluding {
        public SignInstrument {
            Id.require(instrument, "the instrument");
            parties = Ordered.set(parties);
            signatories = Ordered.set(signatories);
            subjects = List.copyOf(subjects);
        }

        /** Where whoever signed is named one by one, or not at all. */
        public SignInstrument(
                InstrumentId instrument,
                InstrumentKind kind,
                Name title,
                Set<PartyId> parties,
                Set<Signatory> signatories,
                PartialDate on,
                Place place,
                Occasion occasion,
                List<String> subjects) {
            this(instrument, kind, title, parties, signatories, on, place, occasion, subjects, "");
        }
    }

    /**
     * Adopts an instrument that nobody signs, such as a declaration that a meeting adopts.
     *
     * @param instrument identifies it
     * @param kind what it is called
     * @param title as the source gives it; {@link Name#NONE} if it gives none
     * @param parties who adopted it
     * @param on when
     * @param place where
     * @param occasion at which meeting, visit or engagement
     * @param subjects what it is about, each in a few words
     */
    record AdoptInstrument(
            InstrumentId instrument,
            InstrumentKind kind,
            Name title,
            Set<PartyId> parties,
            PartialDate on,
            Place place,
            Occasion occasion,
            List<String> subjects)
            implements Concluding {
        public AdoptInstrument {
            Id.require(instrument, "the instrument");
            parties = Ordered.set(parties);
            subjects = List.copyOf(subjects);
        }
    }
}
