package org.kurultai.export;

import java.util.List;
import org.kurultai.domain.record.Fold;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.view.Lens;

/** The views that an export reads, such as those of a record: {@code kurultai::view}. */
@FunctionalInterface
public interface Views {

    /** The view of a projection. */
    <V> V view(Projection<?, ?, V> projection);

    /** The views of what was recorded, made anew each time they are asked for. */
    static Views of(List<Recorded> events) {
        return new Views() {
            @Override
            public <V> V view(Projection<?, ?, V> projection) {
                return folded(projection, events);
            }
        };
    }

    private static <K, C, V> V folded(Projection<K, C, V> projection, List<Recorded> events) {
        return projection.view(Fold.of(projection, events));
    }

    /** The same views through a lens: at a date, as of when it was known, without some sources. */
    default Views through(Lens lens) {
        return lens.equals(Lens.CLEAR) ? this : new SeenThrough(this, lens);
    }
}
