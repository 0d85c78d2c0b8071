package org.kurultai.seeds.dossier;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads dossiers. Everything that is wrong in a file is reported together, each problem with its line and column, as far
 * as the file can be made out at all.
 */
public final class DossierReader {

    private final int length;

    /** A reader that takes the places in the source's text as they are stated. */
    public DossierReader() {
        this(Integer.MAX_VALUE);
    }

    private DossierReader(int length) {
        this.length = length;
    }

    /** A reader that also sees to it that every place lies within the text of the source. */
    public DossierReader against(String text) {
        return new DossierReader(text.length());
    }

    /**
     * Reads a file, in UTF-8.
     *
     * @throws DossierException if it is not a dossier
     * @throws IOException if it cannot be read at all
     */
    public Dossier read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = CharBuffer.allocate(bytes.length);
        var in = ByteBuffer.wrap(bytes);
        var name = file.toString();
        if (StandardCharsets.UTF_8.newDecoder().decode(in, text, true).isError()) {
            throw DossierException.of(name, List.of(new Problem(end(text), "this is not UTF-8", "save it as UTF-8")));
        }
        return read(name, new StringReader(text.flip().toString()));
    }

    /**
     * Reads a text.
     *
     * @param name what problems call it
     * @param yaml the text; it is closed
     * @throws DossierException if it is not a dossier
     * @throws IOException if it cannot be read at all
     */
    public Dossier read(String name, Reader yaml) throws IOException {
        var problems = new ArrayList<Problem>();
        var dossier = LocatedReader.read(yaml, problems)
                .flatMap(document -> new DossierParts(length, problems).read(document));
        if (!problems.isEmpty()) {
            throw DossierException.of(name, problems);
        }
        return dossier.orElseThrow();
    }

    private static Mark end(CharBuffer text) {
        var before = text.flip().toString();
        var line = before.chars().filter(c -> c == '\n').count() + 1;
        return new Mark((int) line, before.length() - before.lastIndexOf('\n'));
    }
}
