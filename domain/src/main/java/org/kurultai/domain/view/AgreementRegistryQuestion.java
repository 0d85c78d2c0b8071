package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.agreement.InstrumentId;
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

    /** Whether the instrument is in force on the date. */
    record InForceAt(InstrumentId instrument, PartialDate date) implements AgreementRegistryQuestion<Answer> {
        @Override
        public Answer answer(AgreementRegistry view) {
            return view.inForceAt(instrument, date);
        }
    }
}
