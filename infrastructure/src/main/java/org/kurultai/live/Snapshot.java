package org.kurultai.live;

import org.kurultai.domain.record.Cells;

/** A projection on everything before one position: its cells and the view of them. */
record Snapshot<K, C, V>(Cells<K, C> cells, V view, long head) {}
