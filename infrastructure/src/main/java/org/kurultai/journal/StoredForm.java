package org.kurultai.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;

/** An event as it is stored, for one who reads many and needs no messages of them. */
public final class StoredForm {

    /** What is read of it. */
    static final String COLUMNS = "position, id, type, version, payload, metadata";

    /** The same but the position in one text, in which they stand apart by a character that none of them holds. */
    static final String JOINED = "position, concat_ws(char(31), id, type, version, ifnull(payload, ''), metadata)";

    private static final byte SEPARATOR = 31;
    private static final byte[] NOTHING = {};

    private final String journal;
    private final long position;
    private final String id;
    private final String type;
    private final String version;
    private final ByteBuffer payload;
    private final ByteBuffer metadata;

    private StoredForm(String journal, long position, String id, String type, String version, ByteBuffer payload,
            ByteBuffer metadata) {
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
                ByteBuffer.wrap(requireNonNullElse(event.payload(), NOTHING)),
                ByteBuffer.wrap(event.metadata().getBytes(UTF_8)));
    }

    /** What is JSON is left as bytes, which is what a parser wants. */
    static StoredForm read(String journal, ResultSet row) throws SQLException {
        return new StoredForm(journal, row.getLong(1), text(row, 2), text(row, 3), text(row, 4),
                ByteBuffer.wrap(Columns.bytes(row, 5)), ByteBuffer.wrap(Columns.bytes(row, 6)));
    }

    /** Of a row in which all but the position is {@link #JOINED}. */
    static StoredForm readJoined(String journal, ResultSet columns) throws SQLException {
        var position = columns.getLong(1);
        var row = ByteBuffer.wrap(Columns.bytes(columns, 2));
        try {
            var id = text(row, beforeSeparator(row));
            var type = text(passed(row), beforeSeparator(row));
            var version = text(passed(row), beforeSeparator(row));
            var payload = bytes(passed(row), beforeSeparator(row));
            return new StoredForm(journal, position, id, type, version, payload, passed(row));
        } catch (BufferUnderflowException e) {
            throw JournalException.damaged(journal, "the event at position %d lacks a column".formatted(position), e);
        }
    }

    private static int beforeSeparator(ByteBuffer row) {
        var bytes = row.array();
        var end = row.position();
        while (end < bytes.length && bytes[end] != SEPARATOR) {
            end++;
        }
        return end - row.position();
    }

    private static ByteBuffer passed(ByteBuffer atSeparator) {
        atSeparator.get();
        return atSeparator;
    }

    /** As it comes by {@code COPY} in its binary form: each column after its length. */
    static StoredForm read(String journal, ByteBuffer row) {
        row.getInt();
        return new StoredForm(journal, row.getLong(), text(row, row.getInt()), text(row, row.getInt()),
                text(row, row.getInt()), bytes(row, row.getInt()), bytes(row, row.getInt()));
    }

    private static String text(ByteBuffer row, int length) {
        return new String(row.array(), begin(row, length), length, UTF_8);
    }

    /** @param length below zero, it stands for nothing at all */
    private static ByteBuffer bytes(ByteBuffer row, int length) {
        var stated = Math.max(0, length);
        return ByteBuffer.wrap(row.array(), begin(row, stated), stated);
    }

    /** Where so many bytes begin, which are behind it then. */
    private static int begin(ByteBuffer row, int length) {
        var start = row.position();
        row.position(start + length);
        return start;
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

    /** What its payload was converted to, in an array that may hold more; nothing if there was none. */
    public ByteBuffer payload() {
        return payload;
    }

    /** The metadata of its message, in an array that may hold more: a JSON object of texts in UTF-8. */
    public ByteBuffer metadata() {
        return metadata;
    }

    /** What to tell if whoever reads it finds that it cannot be read: it need not be damaged, it may be newer than its reader. */
    public JournalException unreadable(RuntimeException reason) {
        return new JournalException("In the journal %s the event at position %d cannot be read: %s"
                .formatted(journal, position, reason.getMessage()), reason);
    }
}
