package org.kurultai.domain.view;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.record.SourceId;

/**
 * Through what a view looks at the record.
 *
 * @param before only what stands at positions before this one is taken into account
 * @param without nothing that these sources state is taken into account
 */
public record Lens(long before, Set<SourceId> without) {

    /** The record as it is. */
    public static final Lens CLEAR = new Lens(Long.MAX_VALUE, Set.of());

    public Lens {
        without = Ordered.set(without);
    }

    /** The record as it was before something was recorded at the position. */
    public static Lens knownBefore(long position) {
        return new Lens(position, Set.of());
    }

    /** The record as it would be had these sources said nothing. */
    public static Lens withoutSources(SourceId... sources) {
        return new Lens(Long.MAX_VALUE, Set.of(sources));
    }

    /** This lens, and nothing of what these sources state either. */
    public Lens andWithout(SourceId... sources) {
        var more = new HashSet<>(without);
        more.addAll(Arrays.asList(sources));
        return new Lens(before, more);
    }

    Facts read(Facts facts) {
        return facts.before(before).without(without);
    }
}
