package org.kurultai.domain.record;

import java.time.LocalDate;

/**
 * From one number to another, both included: of days, as {@link LocalDate#toEpochDay} counts them, or of ordinals. Empty
 * where the first comes after the last.
 */
public record Extent(int first, int last) {

    /** Nothing. */
    public static final Extent NONE = new Extent(Integer.MAX_VALUE, Integer.MIN_VALUE);

    /** Anything, also what no number is known of. */
    public static final Extent ANY = new Extent(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** The days that a date may be, whose earliest and latest are known; none if it may be any, as nothing follows then. */
    public static Extent told(LocalDate earliest, LocalDate latest) {
        return earliest.equals(LocalDate.MIN) || latest.equals(LocalDate.MAX)
                ? NONE
                : new Extent(number(earliest), number(latest));
    }

    /** A day and all after it. */
    public static Extent from(LocalDate day) {
        return day.equals(LocalDate.MAX) ? NONE : above(number(day) - 1);
    }

    /** All days after one. */
    public static Extent after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? NONE : above(number(day));
    }

    /** All days before one. */
    public static Extent before(LocalDate day) {
        return day.equals(LocalDate.MIN) ? NONE : below(number(day));
    }

    /** All days after one and before another. */
    public static Extent between(LocalDate after, LocalDate before) {
        return new Extent(after(after).first, before(before).last);
    }

    /** All days from one to another, both included; none if either may be any. */
    public static Extent throughout(LocalDate from, LocalDate to) {
        return from.equals(LocalDate.MAX) || to.equals(LocalDate.MIN)
                ? NONE
                : new Extent(number(from), number(to));
    }

    /** One number alone. */
    public static Extent of(int number) {
        return new Extent(number, number);
    }

    /** All numbers above one. */
    public static Extent above(int number) {
        return new Extent(number + 1, Integer.MAX_VALUE);
    }

    /** All numbers below one. */
    public static Extent below(int number) {
        return new Extent(Integer.MIN_VALUE, number - 1);
    }

    private static int number(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE + 1, Integer.MAX_VALUE - 1);
    }

    /** Whether it is empty. */
    public boolean isNone() {
        return first > last;
    }

    /** This, the other, and all that lies between them. */
    public Extent and(Extent other) {
        return isNone() ? other : other.isNone() ? this
                : new Extent(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Whether both have something in common. */
    public boolean meets(Extent other) {
        return meets(other.first, other.last);
    }

    /** The same, of an extent of which the bounds alone are at hand. */
    boolean meets(int otherFirst, int otherLast) {
        return Math.max(first, otherFirst) <= Math.min(last, otherLast)
                || isAny(first, last) || isAny(otherFirst, otherLast);
    }

    private static boolean isAny(int first, int last) {
        return first == ANY.first && last == ANY.last;
    }

    boolean includes(Extent other) {
        return other.isNone() || first <= other.first && other.last <= last;
    }
}
