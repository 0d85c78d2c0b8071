package org.kurultai.journal;

import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.having;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.eventstreaming.Tag;

/** Threads that do the same thing at the same time. */
final class Races {

    private Races() {}

    /** What each of several threads gave back. */
    static <T> List<T> atOnce(int threads, Runner<T> runner) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var results = new ArrayList<T>();
            for (var result : executor.invokeAll(IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(thread -> () -> runner.run(thread)).toList())) {
                results.add(result.get());
            }
            return results;
        }
    }

    /** How many threads succeeded in each round, when all try to be the first to append to the scope of the round. */
    static List<Integer> winners(int threads, int rounds, IntFunction<Journal> journals) throws Exception {
        var start = new CyclicBarrier(threads);
        var won = atOnce(threads, thread -> {
            var wins = new ArrayList<Integer>();
            for (var round = 0; round < rounds; round++) {
                start.await(10, TimeUnit.SECONDS);
                wins.add(isFirst(journals.apply(thread), round) ? 1 : 0);
            }
            return wins;
        });
        return IntStream.range(0, rounds)
                .mapToObj(round -> won.stream().mapToInt(wins -> wins.get(round)).sum()).toList();
    }

    static boolean isFirst(Journal journal, int round) {
        var tag = Tag.of("round", "" + round);
        try {
            append(journal, AppendCondition.withCriteria(having(tag)), event("won", tag));
            return true;
        } catch (AppendEventsTransactionRejectedException e) {
            return false;
        }
    }

    /** What one of the threads does. */
    interface Runner<T> {
        T run(int thread) throws Exception;
    }
}
