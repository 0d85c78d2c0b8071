package org.kurultai.domain.view;

import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.party.PartyId;

/** What the registry lists instruments by, beyond the occasion and the person who signed. */
sealed interface RegistryGroup {

    /** A party to the instruments. */
    record Party(PartyId party) implements RegistryGroup {}

    /** A side for which somebody signed, which need not be a party. */
    record Side(PartyId party) implements RegistryGroup {}

    /** What some source calls the instruments. */
    record Kind(InstrumentKind kind) implements RegistryGroup {}

    /** A subject in the words of some source. */
    record Subject(String words) implements RegistryGroup {}
}
