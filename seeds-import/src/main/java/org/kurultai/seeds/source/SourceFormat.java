package org.kurultai.seeds.source;

/** A format of sources. */
public interface SourceFormat {

    /** Whether the file is of this format, as far as its name and its beginning tell. */
    boolean recognises(SourceFile file);

    /**
     * Reads a file of this format.
     *
     * @throws SourceException if nothing of it can be read
     */
    SourceReading read(SourceFile file);
}
