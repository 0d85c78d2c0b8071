package org.kurultai.domain.whatif;

/** A cell of a projection that holds something else than before. */
public record CellChange<K, C>(K key, C before, C now) {}
