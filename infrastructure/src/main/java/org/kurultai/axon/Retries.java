package org.kurultai.axon;

import java.time.Duration;

/**
 * How often a command that lost its race is decided again.
 *
 * @param attempts how often a command is decided at most
 * @param pause the longest wait before the second attempt; it doubles with each further one, up to 32 times, and the wait
 *     is drawn from between nothing and that
 */
public record Retries(int attempts, Duration pause) {

    public Retries {
        if (attempts < 1 || pause.isNegative()) {
            throw new IllegalArgumentException("At least one attempt, and no negative pause");
        }
    }

    /**
     * 100 attempts, the first pause at most a millisecond: enough for several busy processes in one scope, where an
     * attempt of one wins about as often as there are others. Threads of one process take turns and need one or two.
     */
    public static Retries ofDefaults() {
        return new Retries(100, Duration.ofMillis(1));
    }
}
