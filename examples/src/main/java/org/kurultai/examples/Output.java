package org.kurultai.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where what a command makes is put. */
final class Output {

    private Output() {}

    /** Something that can be written. */
    interface Writing {
        void to(Writer writer) throws IOException;
    }

    /** Writes a file whole or not at all; the folder it is in is made if it does not exist. */
    static void write(Path file, Writing writing) {
        try {
            var part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
            Files.createDirectories(part.getParent());
            try {
                try (var writer = Files.newBufferedWriter(part)) {
                    writing.to(writer);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new CannotWrite("%s cannot be written: %s; name another place with --to".formatted(file, e), e);
        }
    }

    /** Writes to what is open already. */
    static void write(PrintWriter out, Writing writing) {
        try {
            writing.to(out);
            out.flush();
        } catch (IOException e) {
            throw new CannotWrite("the output cannot be written: " + e, e);
        }
    }
}
