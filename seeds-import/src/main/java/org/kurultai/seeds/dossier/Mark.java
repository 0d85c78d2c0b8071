package org.kurultai.seeds.dossier;

/** A place in a file: line and column, both from 1. */
public record Mark(int line, int column) {

    /** The beginning of a file. */
    public static final Mark START = new Mark(1, 1);
}
