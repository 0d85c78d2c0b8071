package org.kurultai.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;

/** An event as it is stored, for one who reads many and needs no messages of them. */
public final class StoredForm {

    /** What is read of it. */
    static final String COLUMNS = "position, id, type, version, payload, metadata";

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

    /** What is JSON is left as bytes, which is what a parser wants. */
    static StoredForm read(String journal, ResultSet row) throws SQLException {
        return new StoredForm(journal, row.getLong(1), text(row, 2), text(row, 3), text(row, 4),
                Columns.bytes(row, 5), Columns.bytes(row, 6));
    }

    /** As it comes by {@code COPY} in its binary form: each column after its length. */
    static StoredForm read(String journal, ByteBuffer row) {
        row.getInt();
        return new StoredForm(journal, row.getLong(), text(row), text(row), text(row), bytes(row), bytes(row));
    }

    private static String text(ByteBuffer row) {
        var length = row.getInt();
        var start = row.position();
        row.position(start + length);
        return new String(row.array(), start, length, UTF_8);
    }

    /** A length below zero stands for nothing at all. */
    private static byte[] bytes(ByteBuffer row) {
        var bytes = new byte[Math.max(0, row.getInt())];
        row.get(bytes);
        return bytes;
    }

    /** From its bytes, which a driver hands out sooner than a text. */
    private static String text(ResultSet row, int column) throws SQLException {
        return new String(Columns.bytes(row, column), UTF_8);
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

    /** The metadata of its message: a JSON object of texts in UTF-8. */
    public byte[] metadata() {
        return metadata;
    }

    /** What to tell if whoever reads it finds that it cannot be read: it need not be damaged, it may be newer than its reader. */
    public JournalException unreadable(RuntimeException reason) {
        return new JournalException("In the journal %s the event at position %d cannot be read: %s"
                .formatted(journal, position, reason.getMessage()), reason);
    }
}
