package org.kurultai.examples;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** Tells somebody at a terminal, second by second, what goes on and since when; nothing elsewhere, nor of what is quick. */
final class WorkingLine {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ProgressLine line;
    private final Supplier<String> what;
    private final InstantSource clock;
    private final Instant begun;

    private WorkingLine(ProgressLine line, Supplier<String> what, InstantSource clock) {
        this.line = line;
        this.what = what;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /**
     * Does something, and tells of it meanwhile.
     *
     * @param what goes on, such as "verifying my.db"; asked for anew each second, so that it may count
     */
    static <T> T during(Supplier<T> work, Supplier<String> what, CommandSpec command) {
        var line = new ProgressLine(command.commandLine().getErr(), Terminal.here());
        return new WorkingLine(line, what, InstantSource.system()).telling(work, SECOND);
    }

    static <T> T during(Supplier<T> work, Supplier<String> what, ProgressLine line, Duration tick) {
        return new WorkingLine(line, what, InstantSource.system()).telling(work, tick);
    }

    private <T> T telling(Supplier<T> work, Duration tick) {
        var ticking = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        ticking.scheduleAtFixedRate(() -> tell(ticking), tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            end(ticking);
        }
    }

    private synchronized void tell(ScheduledExecutorService ticking) {
        if (!ticking.isShutdown()) {
            line.show("%s, %d s".formatted(what.get(), Duration.between(begun, clock.instant()).toSeconds()));
        }
    }

    private synchronized void end(ScheduledExecutorService ticking) {
        ticking.shutdownNow();
        line.clear();
    }
}
