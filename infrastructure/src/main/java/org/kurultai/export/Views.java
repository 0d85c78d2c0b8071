package org.kurultai.export;

import org.kurultai.domain.record.Projection;

/** The views that an export reads, such as those of a record: {@code kurultai::view}. */
@FunctionalInterface
public interface Views {

    /** The view of a projection. */
    <V> V view(Projection<?, ?, V> projection);
}
