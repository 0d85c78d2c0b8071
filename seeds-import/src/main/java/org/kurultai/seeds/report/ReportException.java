package org.kurultai.seeds.report;

/** A file that cannot be read as a report. The message says which, why, and what would do. */
public final class ReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReportException(String message, Throwable cause) {
        super(message, cause);
    }

    ReportException(String message) {
        super(message);
    }

    /**
     * Of a text that tells of more than any report does.
     *
     * @param name what the report is called
     * @param what of what it tells too many: persons, engagements
     * @param most how many a report may tell of
     */
    public static ReportException ofTooMany(String name, String what, int most) {
        return new ReportException("%s tells of more than %d %s, and no report does: give each report a file of its own"
                .formatted(name, most, what));
    }

    /**
     * Of a text at which the reading itself failed: a fault of the library, of which its other reports shall not suffer.
     *
     * @param name what the report is called
     * @param fault what went wrong
     */
    public static ReportException ofFault(String name, Throwable fault) {
        return new ReportException(
                "%s is left out: reading it failed by a fault of this library (%s), which its authors would like to hear of"
                        .formatted(name, fault),
                fault);
    }
}
