package org.kurultai.seeds.review;

import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Rejection;

/** What would become of a proposed fact if it were recorded now, after those before it in its dossier. */
public sealed interface Prospect {

    /** It would be new to the record. */
    record New() implements Prospect {}

    /** The record holds the fact; the source would be added to it. */
    record Corroborates(FactId fact) implements Prospect {}

    /** The source is recorded as stating it. */
    record Known(FactId fact) implements Prospect {}

    /** It contradicts the record. */
    record Contradicts(Rejection reason) implements Prospect {}
}
