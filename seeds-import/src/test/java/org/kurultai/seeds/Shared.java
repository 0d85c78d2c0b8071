package org.kurultai.seeds;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Material that stands beside the project and not in it: the reports' texts, and their facts as others coded them. */
public final class Shared {

    private static final Path FOLDER = Path.of("..", "..", "shared");

    private Shared() {}

    /** A file of it; where it is not there, the test is skipped and says so. */
    public static Path file(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "skipped: this test reads " + name + ", which is not part of the project");
        return file;
    }
}
