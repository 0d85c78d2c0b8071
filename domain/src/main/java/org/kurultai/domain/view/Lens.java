package org.kurultai.domain.view;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Ordered;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Through what a view looks at the record: at which date, as of when it was known, without which sources. All three go
 * together, and through one lens after another the last counts.
 *
 * <p>At a date a view lists what may have held on it or come to pass by then: tenures, memberships and names that may
 * have been current, meetings that may have begun, instruments that may have been concluded. All that is known counts for
 * that, be it of earlier or later. What is to come is left out, but for host rotation, which is about it: there a meeting
 * that begins only after the date is yet to come, whatever became of it. The evidence ledger knows no dates.
 *
 * @param validAt the date asked about; {@link PartialDate#UNKNOWN} for all times
 * @param before only what stands at positions before this one is taken into account
 * @param without nothing that these sources state is taken into account
 */
public record Lens(PartialDate validAt, long before, Set<SourceId> without) {

    /** The record as it is. */
    public static final Lens CLEAR = new Lens(PartialDate.UNKNOWN, Long.MAX_VALUE, Set.of());

    public Lens {
        without = Ordered.set(without);
    }

    /** What was true on a date. */
    public static Lens validAt(PartialDate date) {
        return CLEAR.andValidAt(date);
    }

    /** The record as it was before something was recorded at the position. */
    public static Lens knownBefore(long position) {
        return CLEAR.andKnownBefore(position);
    }

    /** The record as it would be had these sources said nothing. */
    public static Lens withoutSources(SourceId... sources) {
        return CLEAR.andWithout(sources);
    }

    /** This lens, at the date. */
    public Lens andValidAt(PartialDate date) {
        return new Lens(date, before, without);
    }

    /** This lens, on the record as it was before something was recorded at the position. */
    public Lens andKnownBefore(long position) {
        return new Lens(validAt, position, without);
    }

    /** This lens, and nothing of what these sources state either. */
    public Lens andWithout(SourceId... sources) {
        var more = new HashSet<>(without);
        more.addAll(Arrays.asList(sources));
        return new Lens(validAt, before, more);
    }

    /** What of the facts is taken into account, at whatever date. */
    public Facts read(Facts facts) {
        return facts.before(before).without(without);
    }

    /** Whether something of that time may have begun by the date. */
    boolean mayHaveBegun(DateRange when) {
        return validAt.isUnknown() || !when.startsAfter(validAt).isYes();
    }

    boolean mayHaveBegun(PartialDate on) {
        return mayHaveBegun(DateRange.on(on));
    }
}
