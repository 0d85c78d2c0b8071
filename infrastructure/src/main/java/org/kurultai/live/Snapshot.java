package org.kurultai.live;

/** A projection on everything before one position: its cells and the view of them. */
record Snapshot<K, C, V>(LiveCells<K, C> cells, V view, long head) {}
