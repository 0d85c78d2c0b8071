package org.kurultai.domain.record;

/**
 * An identifier given from outside: stable, readable, without white space or {@code |}. Each kind of thing has its own
 * type. The empty identifier means that none was stated.
 */
public interface Id extends Comparable<Id> {

    /** The identifier itself; empty if none was stated. */
    String value();

    /** Whether no identifier was stated. */
    default boolean isNone() {
        return value().isEmpty();
    }

    /** By the identifier's characters. */
    @Override
    default int compareTo(Id other) {
        return value().compareTo(other.value());
    }

    /** Checks what every identifier must hold; called by each identifier's constructor. */
    static void check(Class<? extends Id> type, String value) {
        for (var i = 0; i < value.length(); i++) {
            if (!mayHold(value.charAt(i))) {
                throw new IllegalArgumentException(
                        "%s \"%s\" has white space or a '|'; write it without".formatted(type.getSimpleName(), value));
            }
        }
    }

    /** White space and control characters stand up to the space in ASCII, but for the last of them. */
    private static boolean mayHold(char c) {
        return c > ' ' && c != '|' && c != '\u007F';
    }

    /** Fails with a clear message when an identifier that a statement cannot do without is missing. */
    static void require(Id id, String what) {
        if (id.isNone()) {
            throw new IllegalArgumentException(what + " is missing");
        }
    }
}
