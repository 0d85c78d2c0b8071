package org.kurultai.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** An event as it is stored, for one who reads many and needs no messages of them. */
public final class StoredForm {

    private static final byte[] NOTHING = {};

    private final String journal;
    private final long position;
    private final String id;
    private final String type;
    private final String version;
    private final byte[] payload;
    private final byte[] metadata;

    private StoredForm(
            String journal, long position, String id, String type, String version, byte[] payload, byte[] metadata) {
        this.journal = journal;
        this.position = position;
        this.id = id;
        this.type = type;
        this.version = version;
        this.payload = payload;
        this.metadata = metadata;
    }

    static StoredForm of(String journal, long position, EventRow event) {
        return new StoredForm(journal, position, event.id(), event.type(), event.version(),
                requireNonNullElse(event.payload(), NOTHING), event.metadata().getBytes(UTF_8));
    }

    /** As it stands in the columns of {@link EventRows}: what is JSON is left as bytes, which is what a parser wants. */
    static StoredForm read(String journal, long position, ResultSet row) throws SQLException {
        return new StoredForm(journal, position, Columns.text(row, 2), Columns.text(row, 3), Columns.text(row, 4),
                Columns.bytes(row, 6), Columns.bytes(row, 7));
    }

    /** Its place among all events, counted from 0. */
    public long position() {
        return position;
    }

    /** The identifier of its message. */
    public String id() {
        return id;
    }

    /** The qualified name of its message's type. */
    public String type() {
        return type;
    }

    /** The version of its message's type. */
    public String version() {
        return version;
    }

    /** What its payload was converted to; nothing if there was none. */
    public byte[] payload() {
        return payload;
    }

    /**
     * The metadata of its message.
     *
     * @throws JournalException if they are not as they were written
     */
    public Map<String, String> metadata() {
        try {
            return MetadataText.read(metadata);
        } catch (IOException e) {
            throw JournalException.unreadable(journal, position, e);
        }
    }
}
