package org.kurultai.seeds.run;

/** Is told how an import gets on. */
@FunctionalInterface
public interface Progress {

    /** Nobody is told. */
    Progress NONE = (file, done, total) -> {};

    /**
     * A file is done, whatever came of it; what it states is safely recorded.
     *
     * @param file what came of it
     * @param done how many files are done, this one among them
     * @param total how many there are
     */
    void done(FileReport file, int done, int total);
}
