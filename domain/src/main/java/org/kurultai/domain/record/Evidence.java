package org.kurultai.domain.record;

/**
 * Where a statement comes from.
 *
 * @param source the source that makes the statement; {@link SourceId#NONE} for a statement without evidence
 * @param place where in the source's text
 * @param confidence how sure the reading is, from 0 (a guess) to 1 (read and checked by a person)
 * @param dateBasis what the date in the statement rests on
 */
public record Evidence(SourceId source, Span place, double confidence, DateBasis dateBasis) {

    /** No evidence: the statement is made on the embedding application's own word. */
    public static final Evidence NONE = new Evidence(SourceId.NONE, Span.NONE, 1, DateBasis.NONE);

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is between 0 and 1, not " + confidence);
        }
    }

    /** The whole of a source, read with certainty. */
    public static Evidence of(SourceId source) {
        return new Evidence(source, Span.NONE, 1, DateBasis.NONE);
    }

    /** Whether nothing is said of where the statement comes from. */
    public boolean isNone() {
        return source.isNone();
    }
}
