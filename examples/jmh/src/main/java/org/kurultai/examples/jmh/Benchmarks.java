package org.kurultai.examples.jmh;

import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks, with a folder of records for all of them. */
public final class Benchmarks {

    private Benchmarks() {}

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
}
