package org.kurultai.seeds.csv;

import org.kurultai.seeds.dossier.Mark;

/**
 * A cell of a table.
 *
 * @param text what stands in it, without white space around it
 * @param mark where it begins
 */
record Cell(String text, Mark mark) {}
