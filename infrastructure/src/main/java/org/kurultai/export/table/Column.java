package org.kurultai.export.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its heading, in lower case with underscores between the words
 * @param named whether it holds identifiers of something that has a name: a party, a person, a post, a series or an occasion
 * @param aside whether a reader who has little room can do without it
 * @param value what a row has in it: an identifier, a date, a constant, a text, a number, a yes or no, a name, or a list
 *     of these
 */
public record Column<R>(String name, boolean named, boolean aside, Function<? super R, ?> value) {}
