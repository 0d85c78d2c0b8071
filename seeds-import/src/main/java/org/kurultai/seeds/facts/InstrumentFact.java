package org.kurultai.seeds.facts;

import java.util.Locale;
import org.kurultai.domain.agreement.InstrumentKind;
import org.kurultai.domain.record.Span;

/**
 * A document that was concluded, or is to be.
 *
 * @param kind mou, communique, declaration, protocol, action_plan, agreement or other
 * @param title its title, or what the report says it is about; empty if neither is told
 * @param count how many, where only their number is told; 0 otherwise
 * @param status signed, adopted, issued, approved, or expected
 * @param span where it stands
 * @param signing who signed
 * @param between between whom it is
 */
public record InstrumentFact(
        String kind, String title, int count, String status, Span span, Signing signing, Between between) {

    /** A document of which it is not told who signed it, nor between whom it is. */
    public InstrumentFact(String kind, String title, int count, String status, Span span) {
        this(kind, title, count, status, span, Signing.UNTOLD, Between.UNTOLD);
    }

    /** What was signed. */
    public static final String SIGNED = "signed";

    /** What was adopted, without being signed. */
    public static final String ADOPTED = "adopted";

    /** What is not yet concluded. */
    public static final String EXPECTED = "expected";

    private static final String MEMORANDUM = "mou";

    /** Whether it is concluded. */
    public boolean isConcluded() {
        return !status.equals(EXPECTED);
    }

    /** The kind of instrument. */
    public InstrumentKind instrumentKind() {
        return kind.equals(MEMORANDUM)
                ? InstrumentKind.MEMORANDUM_OF_UNDERSTANDING
                : InstrumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** What a kind of instrument is called in the facts of a report. */
    public static String kind(InstrumentKind kind) {
        return kind == InstrumentKind.MEMORANDUM_OF_UNDERSTANDING ? MEMORANDUM : kind.name().toLowerCase(Locale.ROOT);
    }
}
