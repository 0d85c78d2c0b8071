package org.kurultai.examples;

import java.nio.file.Path;
import org.kurultai.Kurultai;
import picocli.CommandLine.Option;

/** Which record a command works on. */
final class RecordOption {

    @Option(
            names = "--record", paramLabel = "FILE", defaultValue = "kurultai-demo.db", description = "The file of the record, made if it does not exist. Default: ${DEFAULT-VALUE}")
    private Path file = Path.of("kurultai-demo.db");

    Kurultai open() {
        return Kurultai.open(file);
    }

    Path file() {
        return file.toAbsolutePath().normalize();
    }
}
