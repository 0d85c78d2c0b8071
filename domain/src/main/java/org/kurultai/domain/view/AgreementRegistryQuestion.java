package org.kurultai.domain.view;

import java.util.List;
import java.util.Optional;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.time.Answer;
import org.kurultai.domain.time.PartialDate;

/** What can be asked of the agreement registry. */
public sealed interface AgreementRegistryQuestion<R> extends Question<AgreementRegistry, R> {

    @Override
    default Projection<?, ?, AgreementRegistry> projection() {
        return Projections.AGREEMENT_REGISTRY;
    }

    /** The instruments to which the party is a party. */
    record InstrumentsOf(PartyId party) implements AgreementRegistryQuestion<List<Instrument>> {
        @Override
        public List<Instrument> answer(AgreementRegistry view) {
            return view.byParty(party);
        }
    }

    /** What is recorded of the instrument. */
    record InstrumentCalled(InstrumentId instrument) implements AgreementRegistryQuestion<Optional<Instrument>> {
        @Override
        public Optional<Instrument> answer(AgreementRegistry view) {
            return view.instrument(instrument);
        }
    }

    /** The instruments that the person signed. */
    record InstrumentsSignedBy(PersonId person) implements AgreementRegistryQuestion<List<Instrument>> {
        @Override
        public List<Instrument> answer(AgreementRegistry view) {
            return view.bySignatory(person);
        }
    }

    /** The instruments that somebody signed for the party, which need not be a party to them. */
    record InstrumentsSignedFor(PartyId party) implements AgreementRegistryQuestion<List<Instrument>> {
        @Override
        public List<Instrument> answer(AgreementRegistry view) {
            return view.signedFor(party);
        }
    }

    /** The instruments that any source calls by that kind. */
    record InstrumentsOfKind(InstrumentKind kind) implements AgreementRegistryQuestion<List<Instrument>> {
        @Override
        public List<Instrument> answer(AgreementRegistry view) {
            return view.byKind(kind);
        }
    }

    /** The instruments that have a subject with these words in it. */
    record InstrumentsAbout(String words) implements AgreementRegistryQuestion<List<Instrument>> {
        @Override
        public List<Instrument> answer(AgreementRegistry view) {
            return view.bySubject(words);
        }
    }

    /** The instruments signed or adopted on the occasion. */
    record InstrumentsAt(Occasion occasion) implements AgreementRegistryQuestion<List<Instrument>> {
        @Override
        public List<Instrument> answer(AgreementRegistry view) {
            return view.byOccasion(occasion);
        }
    }

    /** The instruments to which the party is a party and that are in force on the date, or may be. */
    record InForceFor(PartyId party, PartialDate date) implements AgreementRegistryQuestion<List<InForce>> {
        @Override
        public List<InForce> answer(AgreementRegistry view) {
            return view.inForce(party, date);
        }
    }

    /** Whether the instrument is in force on the date. */
    record InForceAt(InstrumentId instrument, PartialDate date) implements AgreementRegistryQuestion<Answer> {
        @Override
        public Answer answer(AgreementRegistry view) {
            return view.inForceAt(instrument, date);
        }
    }
}
