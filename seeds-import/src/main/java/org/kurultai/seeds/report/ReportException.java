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
}
