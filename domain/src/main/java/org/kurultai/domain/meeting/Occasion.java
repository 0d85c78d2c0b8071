package org.kurultai.domain.meeting;

import org.kurultai.domain.record.Id;

/**
 * Something at which people come together: a meeting, a visit, or an engagement in the programme of a visit. What is
 * said of one can be said of each: who came, what was on the agenda, what was signed.
 *
 * @param kind which of these
 * @param id identifies it among those of its kind; empty if no occasion is stated
 */
public record Occasion(Kind kind, String id) implements Id {

    /** What an occasion is. */
    public enum Kind {
        MEETING,
        VISIT,
        ENGAGEMENT
    }

    /** No occasion stated. */
    public static final Occasion NONE = new Occasion(Kind.MEETING, "");

    /** A meeting as an occasion. */
    public static Occasion of(MeetingId meeting) {
        return new Occasion(Kind.MEETING, meeting.value());
    }

    /**
     * Reads {@code meeting:ots-interior-2}, {@code visit:aze-bgr} or {@code engagement:aze-bgr-talks}; an empty text is
     * {@link #NONE}.
     *
     * @throws IllegalArgumentException if the text does not begin with one of the kinds
     */
    public static Occasion parse(String text) {
        for (var kind : Kind.values()) {
            var prefix = prefix(kind);
            if (text.startsWith(prefix) && text.length() > prefix.length()) {
                return new Occasion(kind, text.substring(prefix.length()));
            }
        }
        if (text.isEmpty()) {
            return NONE;
        }
        throw new IllegalArgumentException(
                "\"%s\" is not an occasion; write meeting:ID, visit:ID or engagement:ID".formatted(text));
    }

    /** As it is read and written: its kind, a colon and its identifier; empty if none was stated. */
    @Override
    public String value() {
        return id.isEmpty() ? "" : prefix(kind) + id;
    }

    @Override
    public boolean isNone() {
        return id.isEmpty();
    }

    /** The meeting it is; {@link MeetingId#NONE} if it is something else. */
    public MeetingId meeting() {
        return kind == Kind.MEETING ? new MeetingId(id) : MeetingId.NONE;
    }

    @Override
    public String toString() {
        return value();
    }

    private static String prefix(Kind kind) {
        return switch (kind) {
            case MEETING -> "meeting:";
            case VISIT -> "visit:";
            case ENGAGEMENT -> "engagement:";
        };
    }

    /** Fails with a clear message when no occasion was stated. */
    public static void require(Occasion occasion) {
        if (occasion.isNone()) {
            throw new IllegalArgumentException("the occasion (meeting:ID, visit:ID or engagement:ID) is missing");
        }
    }
}
