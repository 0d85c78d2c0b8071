package org.kurultai.domain.whatif;

/** A scenario that cannot be replayed: an edit is about something that the record does not have. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Edit edit;

    ScenarioException(Edit edit, String problem) {
        super("cannot " + edit + ": " + problem);
        this.edit = edit;
    }

    /** The edit. */
    public Edit edit() {
        return edit;
    }
}
