package org.kurultai.journal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * What a failure of PostgreSQL means for the journal, and what to do about it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">The codes of its errors</a>
 */
final class PostgresFailure {

    private static final Set<String> DAMAGE = Set.of("XX001", "XX002");
    private static final String DUPLICATE = "23505";
    private static final String NOT_PERMITTED = "42501";
    private static final Set<String> ENDED_BY_THE_SERVER = Set.of("57P01", "57P02", "57P03", "57P05", "25P03");

    private PostgresFailure() {}

    static JournalException of(String name, SQLException failure) {
        if (isLostConnection(failure)) {
            return cannot(name, failure,
                    "the connection to the server was lost or refused; try again once the server is back");
        }
        if (isDamage(failure)) {
            return JournalException.damaged(name, failure.getMessage(), failure);
        }
        return switch (state(failure)) {
            case DUPLICATE -> new AlreadyRecordedException(name, failure);
            case "55P03" -> cannot(name, failure,
                    "another process has been writing to it for too long; end that process or wait for it");
            case "53100" -> cannot(name, failure, "the drive of the server is full; make room on it");
            case "53300" -> cannot(name, failure, "the server has no connection left; allow it more of them");
            case "25006" -> cannot(name, failure, "the server only reads, as a standby does; name the one that writes");
            case "28000", "28P01", "3D000" -> cannot(name, failure,
                    "the server does not let this user in; check user, password and database");
            case NOT_PERMITTED -> cannot(name, failure,
                    "this user lacks a right; grant SELECT on its tables to read them, INSERT too to record in them");
            case "22021" -> cannot(name, failure,
                    "an identifier, type or tag holds the character U+0000, which PostgreSQL does not store; leave it out");
            case "54000" -> cannot(name, failure, "an identifier or tag is too long for an index; shorten it");
            default -> cannot(name, failure, "PostgreSQL failed");
        };
    }

    /** For a commit that was sent, and to which no answer came. */
    static UnknownOutcomeException atCommit(String name, SQLException failure) {
        return new UnknownOutcomeException(message(name, failure,
                "the connection to the server was lost during a commit,"
                        + " so it is not known whether the batch is recorded; append the same events again once the server is"
                        + " back: they are refused as recorded already if it is"),
                failure);
    }

    static boolean isDamage(SQLException failure) {
        return DAMAGE.contains(state(failure));
    }

    static boolean isDuplicate(SQLException failure) {
        return state(failure).equals(DUPLICATE);
    }

    static boolean isNotPermitted(SQLException failure) {
        return state(failure).equals(NOT_PERMITTED);
    }

    static boolean isLostConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException || state(failure).startsWith("08")
                || ENDED_BY_THE_SERVER.contains(state(failure));
    }

    private static String state(SQLException failure) {
        var state = failure.getSQLState();
        return state == null ? "" : state;
    }

    private static JournalException cannot(String name, SQLException failure, String reason) {
        return new JournalException(message(name, failure, reason), failure);
    }

    private static String message(String name, SQLException failure, String reason) {
        var detail = failure.getCause() instanceof SQLException cause ? cause : failure;
        return "The journal %s cannot be used: %s (%s).".formatted(name, reason, detail.getMessage());
    }
}
