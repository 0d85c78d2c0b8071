package org.kurultai.domain.record;

/**
 * Within which bounds something lies in time and in order.
 *
 * @param days on which days
 * @param ordinals which ordinals it has among its like
 */
public record Bounds(Extent days, Extent ordinals) {

    /** No day and no ordinal is known. */
    public static final Bounds NONE = new Bounds(Extent.NONE, Extent.NONE);

    /** Whatever its days and ordinals are. */
    public static final Bounds ANY = new Bounds(Extent.ANY, Extent.ANY);

    /** On days of which no ordinal is told. */
    public static Bounds told(Extent days) {
        return new Bounds(days, Extent.NONE);
    }

    /** On some days, whatever the ordinal is. */
    public static Bounds within(Extent days) {
        return new Bounds(days, Extent.ANY);
    }

    /** These bounds, made as wide as the others too. */
    public Bounds and(Bounds others) {
        return new Bounds(days.and(others.days), ordinals.and(others.ordinals));
    }

    /** Whether something may lie within both. */
    public boolean meet(Bounds others) {
        return days.meets(others.days) && ordinals.meets(others.ordinals);
    }

    /** Whether nothing lies within them. */
    public boolean areEmpty() {
        return days.isNone() || ordinals.isNone();
    }

    boolean include(Bounds others) {
        return days.includes(others.days) && ordinals.includes(others.ordinals);
    }
}
