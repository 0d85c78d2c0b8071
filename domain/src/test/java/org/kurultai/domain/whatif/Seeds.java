package org.kurultai.domain.whatif;

import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Holds a law for many seeds. A failure names its seed; {@code -Dkurultai.seed=...} tries that one alone, and
 * {@code -Dkurultai.seeds=...} as many as wanted.
 */
final class Seeds {

    private static final String ONE = "kurultai.seed";
    private static final String MANY = "kurultai.seeds";

    /** Seeds that found a fault once. */
    private static final long[] TELLING = {834};

    private Seeds() {}

    static void each(int seeds, LongConsumer law) {
        if (System.getProperty(ONE) != null) {
            law.accept(Long.getLong(ONE));
            return;
        }
        LongStream.concat(LongStream.range(0, Integer.getInteger(MANY, seeds)), LongStream.of(TELLING))
                .forEach(seed -> {
                    try {
                        law.accept(seed);
                    } catch (RuntimeException | AssertionError e) {
                        throw new AssertionError(
                                "does not hold for seed " + seed + " (try it alone with -D" + ONE + "=" + seed + "): "
                                        + e.getMessage(),
                                e);
                    }
                });
    }
}
