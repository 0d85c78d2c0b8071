package org.kurultai.seeds.dossier;

/** A place in a file: line and column, both from 1. */
record Mark(int line, int column) {

    static final Mark START = new Mark(1, 1);
}
