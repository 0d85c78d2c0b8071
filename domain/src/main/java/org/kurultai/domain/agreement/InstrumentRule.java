package org.kurultai.domain.agreement;

import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** What cannot be together in the record of one instrument, asked of some facts. */
interface InstrumentRule {

    /** Asks the rule of what the facts tell about an instrument. */
    interface Of {
        InstrumentRule of(InstrumentId instrument, Facts facts);
    }

    /** The facts it depends on besides those about the instrument itself, as far as the known ones tell. */
    Set<Tag> scope();

    /** What it depends on only as far as it may lie within some bounds. */
    default Set<Dated> dated() {
        return Set.of();
    }

    /** Every contradiction within the facts; what is only being said is not among the facts contradicted. */
    Stream<Rejection> contradictions();
}
