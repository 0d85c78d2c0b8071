package org.kurultai.axon;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;

/**
 * Decides again what lost a race for its scope.
 *
 * <p>Waits drawn by lot are not enough: of two busy writers in one scope the one that lost may starve. So as long as a loser
 * of this process has not won, all its writers take turns, first come first served. The waits are for other processes.
 */
final class Race {

    private static final int MOST_DOUBLINGS = 5;

    private final Retries retries;
    private final ReentrantLock turn = new ReentrantLock(true);

    Race(Retries retries) {
        this.retries = retries;
    }

    <T> T untilWon(Supplier<T> attempt) {
        if (turn.isLocked()) {
            return inTurn(attempt, 0);
        }
        try {
            return attempt.get();
        } catch (AppendEventsTransactionRejectedException loss) {
            checkGivenUp(1, loss);
            return inTurn(attempt, 1);
        }
    }

    private <T> T inTurn(Supplier<T> attempt, int lostBefore) {
        turn.lock();
        try {
            for (int lost = lostBefore + 1;; lost++) {
                try {
                    return attempt.get();
                } catch (AppendEventsTransactionRejectedException loss) {
                    checkGivenUp(lost, loss);
                    await(lost);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private void checkGivenUp(int lost, AppendEventsTransactionRejectedException loss) {
        if (lost == retries.attempts()) {
            throw new ScopeContended(lost, loss);
        }
    }

    private void await(int lost) {
        long longest = retries.pause().toNanos() << Math.min(lost - 1, MOST_DOUBLINGS);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest + 1));
    }
}
