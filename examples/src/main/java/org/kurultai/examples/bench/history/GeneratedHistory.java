package org.kurultai.examples.bench.history;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.History;

/**
 * A made-up history that is shaped like real ones: 60 states, 16 organizations, hundreds of series and thousands of
 * persons, of whom a few carry most of the record; several reports on one meeting that corroborate and now and then
 * contradict each other; reports that are read late; corrections, disputes and retractions. It uses every command.
 */
public final class GeneratedHistory {

    /** The seed of every figure in the documentation. */
    public static final long SEED = 2025_05_23;

    private GeneratedHistory() {}

    /** Commands without end, as they are needed, always the same from the same seed. */
    public static Stream<Envelope> commands(long seed) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Chronicle(seed), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** The record of at least so many events, decided in memory. */
    public static History decided(long seed, int events) {
        var registrar = Catalogue.registrar();
        var history = History.empty();
        for (var commands = commands(seed).iterator(); history.head() < events;) {
            var command = commands.next();
            history = history.with(command, registrar.rule(command, history).events());
        }
        return history;
    }
}
