package org.kurultai.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** Where what a command makes is put. */
final class Output {

    private static final byte[] DATABASE = "SQLite format 3".getBytes(StandardCharsets.US_ASCII);

    private Output() {}

    /** Something that can be written. */
    interface Writing {
        void to(Writer writer) throws IOException;
    }

    /**
     * Writes a file whole or not at all, in place of what was exported to it before; the folder it is in is made
     * if it does not exist.
     *
     * @throws CannotWrite if it is a record or a folder, or its folder cannot be made
     */
    static void write(Path file, Writing writing) {
        try {
            var part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
            Files.createDirectories(part.getParent());
            refuse(Files.isDirectory(file), file, "it is a folder");
            refuse(isDatabase(file), file, "it is a database, perhaps a record");
            try {
                try (var writer = Files.newBufferedWriter(part)) {
                    writing.to(writer);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw cannot(file, e.toString());
        }
    }

    private static void refuse(boolean unfit, Path file, String why) {
        if (unfit) {
            throw cannot(file, why);
        }
    }

    private static CannotWrite cannot(Path file, String why) {
        return new CannotWrite("%s cannot be written: %s; name another place with --to".formatted(file, why));
    }

    /** By its first bytes: whatever it is called. */
    private static boolean isDatabase(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var stored = Files.newInputStream(file)) {
            return Arrays.equals(stored.readNBytes(DATABASE.length), DATABASE);
        }
    }

    /** Writes to what is open already. */
    static void write(PrintWriter out, Writing writing) {
        try {
            writing.to(out);
            out.flush();
        } catch (IOException e) {
            throw new CannotWrite("the output cannot be written: " + e);
        }
    }
}
