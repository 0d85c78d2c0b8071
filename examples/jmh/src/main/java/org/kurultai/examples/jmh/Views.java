package org.kurultai.examples.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kurultai.examples.bench.views.Question;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long the views take to answer, over a generated record that is kept in a file between the forks: a view that has read
 * nothing yet, and one that was asked the same before. Every call is about another thing, in turn.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class Views {

    @Param("1000000")
    int events;

    @Param
    Question question;

    private Turns<?> turns;

    /** @param args options of JMH */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        var folder = Files.createTempDirectory("kurultai-jmh");
        try {
            new Runner(new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .jvmArgsAppend("-Xmx8g", Records.told(folder))
                    .build())
                    .run();
        } finally {
            Records.delete(folder);
        }
    }

    @Setup
    public void open() {
        turns = Turns.of(question.over(Records.of(events)));
    }

    @Benchmark
    public List<?> anew() {
        return turns.anew();
    }

    @Benchmark
    public List<?> again() {
        return turns.again();
    }
}
