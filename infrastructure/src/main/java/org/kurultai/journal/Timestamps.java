package org.kurultai.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Instants as text of one width, such as {@code 2025-11-23T09:30:00.000000000Z}, so that text sorts as time does. */
final class Timestamps {

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final DateTimeFormatter NANOSECONDS = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Timestamps() {}

    /** The earliest timestamp that an event may have which is not before the instant; empty if none may. */
    static Optional<String> noEarlierThan(Instant instant) {
        return instant.isAfter(LATEST)
                ? Optional.empty()
                : Optional.of(text(instant.isBefore(EARLIEST) ? EARLIEST : instant));
    }

    /** @throws JournalException if the year has not four digits */
    static String text(Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new JournalException("An event cannot be recorded at %s: the year must lie between 0 and 9999."
                    .formatted(instant));
        }
        return NANOSECONDS.format(instant);
    }
}
