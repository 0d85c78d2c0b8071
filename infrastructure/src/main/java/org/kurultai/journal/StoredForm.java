package org.kurultai.journal;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.util.Map;

/** An event as it is stored, for one who reads many and needs no messages of them. */
public final class StoredForm {

    private static final byte[] NOTHING = {};

    private final String journal;
    private final long position;
    private final EventRow event;

    StoredForm(String journal, long position, EventRow event) {
        this.journal = journal;
        this.position = position;
        this.event = event;
    }

    /** Its place among all events, counted from 0. */
    public long position() {
        return position;
    }

    /** The identifier of its message. */
    public String id() {
        return event.id();
    }

    /** The qualified name of its message's type. */
    public String type() {
        return event.type();
    }

    /** The version of its message's type. */
    public String version() {
        return event.version();
    }

    /** What its payload was converted to; nothing if there was none. */
    public byte[] payload() {
        return requireNonNullElse(event.payload(), NOTHING);
    }

    /**
     * The metadata of its message.
     *
     * @throws JournalException if they are not as they were written
     */
    public Map<String, String> metadata() {
        try {
            return MetadataText.read(event.metadata());
        } catch (IOException e) {
            throw JournalException.unreadable(journal, position, e);
        }
    }
}
