package org.kurultai.domain.time;

/**
 * From one date to another, both included, each as far as it is known. Written as EDTF writes an interval:
 * {@code 2025-09-06/2025-09-08}; {@code 2025-05-23} for a single day, month or year; {@code 2019/..} for one that goes
 * on; {@code 2019/} for one whose end is not known.
 *
 * @param start the first day, {@link PartialDate#UNKNOWN} if not known
 * @param end the last day, {@link PartialDate#UNKNOWN} if not known
 * @param open whether it has no end as far as anybody knows
 */
public record DateRange(PartialDate start, PartialDate end, boolean open) {

    /** Nothing is known of when. */
    public static final DateRange UNKNOWN = new DateRange(PartialDate.UNKNOWN, PartialDate.UNKNOWN, false);

    /**
     * @throws IllegalArgumentException if it certainly ends before it starts, or is open and has an end
     */
    public DateRange {
        if (end.before(start).isYes()) {
            throw new IllegalArgumentException("a range from %s cannot end on %s".formatted(start, end));
        }
        if (open && !end.isUnknown()) {
            throw new IllegalArgumentException("a range that goes on has no end, so not " + end);
        }
    }

    /** Some time within one date: a day, or a month or a year if no more is known. */
    public static DateRange on(PartialDate date) {
        return new DateRange(date, date, false);
    }

    /** From one date to another. */
    public static DateRange between(PartialDate start, PartialDate end) {
        return new DateRange(start, end, false);
    }

    /** From a date on, with no end. */
    public static DateRange from(PartialDate start) {
        return new DateRange(start, PartialDate.UNKNOWN, true);
    }

    /**
     * Reads a date or an interval as EDTF writes it.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static DateRange parse(String edtf) {
        var slash = edtf.indexOf('/');
        if (slash < 0) {
            return on(PartialDate.parse(edtf));
        }
        var end = edtf.substring(slash + 1);
        var start = endpoint(edtf.substring(0, slash));
        return end.equals("..") ? from(start) : between(start, endpoint(end));
    }

    private static PartialDate endpoint(String edtf) {
        return edtf.isEmpty() || edtf.equals("..") ? PartialDate.UNKNOWN : PartialDate.parse(edtf);
    }

    /** Whether nothing is known of when. */
    public boolean isUnknown() {
        return start.isUnknown() && end.isUnknown();
    }

    /** Whether the date lies within. */
    public Answer contains(PartialDate date) {
        return overlaps(on(date));
    }

    /** Whether both have a day in common. */
    public Answer overlaps(DateRange other) {
        return endsBefore(other).or(other.endsBefore(this)).not();
    }

    /** Whether it is over before the date. */
    public Answer endsBefore(PartialDate date) {
        return endsBefore(on(date));
    }

    /** Whether it begins only after the date. */
    public Answer startsAfter(PartialDate date) {
        return on(date).endsBefore(this);
    }

    /** A range that ends before another starts also starts before it and ends before its end: any of these may tell. */
    private Answer endsBefore(DateRange other) {
        if (open || start.before(other.end).isNo()) {
            return Answer.NO;
        }
        return start.before(other.start).isNo() || end.before(other.end).isNo() ? Answer.NO : end.before(other.start);
    }

    /** Whether both may be the same range, one perhaps stated in more detail than the other. */
    public boolean compatible(DateRange other) {
        return start.compatible(other.start)
                && end.compatible(other.end)
                && !(open && !other.end.isUnknown())
                && !(other.open && !end.isUnknown())
                && !end.refinedBy(other.end).before(start.refinedBy(other.start)).isYes();
    }

    /** What both state of one and the same range, or this range if they cannot be the same. */
    public DateRange refinedBy(DateRange other) {
        return compatible(other)
                ? new DateRange(start.refinedBy(other.start), end.refinedBy(other.end), open || other.open)
                : this;
    }

    /** The range as EDTF writes it. */
    @Override
    public String toString() {
        if (!open && start.equals(end)) {
            return start.toString();
        }
        return bound(start) + "/" + (open ? ".." : bound(end));
    }

    private static String bound(PartialDate date) {
        return date.isUnknown() ? "" : date.toString();
    }
}
