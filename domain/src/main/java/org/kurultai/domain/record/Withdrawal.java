package org.kurultai.domain.record;

import java.util.List;

/** An event by which a fact no longer stands; it stays in the record and can be asked for as of an earlier time. */
public interface Withdrawal extends AboutFacts {

    /** The fact that no longer stands, as it was stated. */
    FactRef withdrawn();

    @Override
    default List<FactRef> facts() {
        return List.of(withdrawn());
    }
}
