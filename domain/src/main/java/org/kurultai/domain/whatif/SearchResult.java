package org.kurultai.domain.whatif;

/** What a search for the fewest edits came to. */
public sealed interface SearchResult {

    /** How many scenarios were replayed. */
    long tried();

    /** The fewest of the edits that bring it about; of several sets as small, the first in the order of the edits. */
    record Found(Scenario scenario, long tried) implements SearchResult {}

    /** No set of so many of the edits, or fewer, brings it about: all were tried. */
    record Exhausted(int most, long tried) implements SearchResult {}
}
