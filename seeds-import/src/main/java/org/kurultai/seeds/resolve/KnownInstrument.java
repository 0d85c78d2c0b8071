package org.kurultai.seeds.resolve;

import java.util.Set;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.record.SourceId;

/**
 * A document that is known.
 *
 * @param id identifies it
 * @param kind what it is, as the facts of reports call it
 * @param title its title; empty if not told
 * @param sources the sources that tell of it
 */
record KnownInstrument(InstrumentId id, String kind, String title, Set<SourceId> sources) {

    KnownInstrument {
        sources = Set.copyOf(sources);
    }

    boolean isOnlyOf(SourceId source) {
        return sources.equals(Set.of(source));
    }
}
