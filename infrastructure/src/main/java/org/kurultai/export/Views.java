package org.kurultai.export;

import org.kurultai.domain.record.Projection;
import org.kurultai.domain.view.Lens;

/** The views that an export reads, such as those of a record: {@code kurultai::view}. */
@FunctionalInterface
public interface Views {

    /** The view of a projection. */
    <V> V view(Projection<?, ?, V> projection);

    /** The same views through a lens: at a date, as of when it was known, without some sources. */
    default Views through(Lens lens) {
        return lens.equals(Lens.CLEAR) ? this : new SeenThrough(this, lens);
    }
}
