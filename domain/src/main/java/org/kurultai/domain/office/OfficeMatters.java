package org.kurultai.domain.office;

import java.util.Set;
import org.kurultai.domain.record.Matters;

/** Rules that look at all who acted in a post look at one occasion after the other. */
final class OfficeMatters implements Matters {

    @Override
    public Set<String> wide() {
        return Set.of(OfficeEvent.SERVICE);
    }
}
