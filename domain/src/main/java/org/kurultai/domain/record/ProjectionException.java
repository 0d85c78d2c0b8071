package org.kurultai.domain.record;

import java.io.Serial;

/** A projection could not take an event. It stands where it was before that event, and takes it again when asked again. */
public final class ProjectionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String projection;
    private final long position;

    public ProjectionException(String projection, Recorded event, RuntimeException cause) {
        super("projection %s cannot take the event at position %d, %s (%s): %s; mend the projection, then ask again"
                .formatted(
                        projection, event.position(), event.id(), event.event().getClass().getSimpleName(),
                        cause.getMessage()),
                cause);
        this.projection = projection;
        this.position = event.position();
    }

    /** The name of the projection. */
    public String projection() {
        return projection;
    }

    /** Where the event stands in the record. */
    public long position() {
        return position;
    }
}
