package org.kurultai.seeds.language;

import java.util.Arrays;
import java.util.List;

/** Some of the categories: a bit stands for each, so that one look tells whether any is among others. */
public final class Categories {

    private static final int NUMBERS = (Category.values().length + Long.SIZE - 1) / Long.SIZE;

    private final long[] bits;

    private Categories(long[] bits) {
        this.bits = bits;
    }

    /** These. */
    public static Categories of(Category... categories) {
        var bits = new long[NUMBERS];
        for (var category : categories) {
            bits[category.ordinal() >> 6] |= 1L << category.ordinal();
        }
        return new Categories(bits);
    }

    /** Those of terms. */
    static Categories of(List<Term> terms) {
        return of(terms.stream().map(Term::category).toArray(Category[]::new));
    }

    /** All that are among any of these. */
    public static Categories together(Categories... several) {
        var bits = new long[NUMBERS];
        for (var categories : several) {
            for (var at = 0; at < bits.length; at++) {
                bits[at] |= categories.bits[at];
            }
        }
        return new Categories(bits);
    }

    /** All their bits in one number, where each stands for several. */
    long folded() {
        var folded = 0L;
        for (var some : bits) {
            folded |= some;
        }
        return folded;
    }

    /** Whether that is one of them. */
    public boolean has(Category category) {
        return (bits[category.ordinal() >> 6] & 1L << category.ordinal()) != 0;
    }

    /** Whether any of those is one of them. */
    public boolean hasAny(Categories others) {
        for (var at = 0; at < bits.length; at++) {
            if ((bits[at] & others.bits[at]) != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Categories categories && Arrays.equals(bits, categories.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
