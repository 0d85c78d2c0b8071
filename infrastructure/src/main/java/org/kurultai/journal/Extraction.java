package org.kurultai.journal;

import java.sql.SQLException;
import java.util.function.Consumer;

/** How a database hands out many events, in order. */
interface Extraction {

    /** Hands over the events of the range that there are, each before the next is read, so that none need be kept. */
    void of(Session session, String journal, Range range, Consumer<StoredForm> sink) throws SQLException;

    /** One after the other, where there are but a few. */
    Extraction ROW_BY_ROW = (session, journal, range, sink) -> session.forEach(
            events(StoredForm.COLUMNS, range), row -> sink.accept(StoredForm.read(journal, row)));

    /** Each in one piece, where the database is in the same process, and to ask for a column takes longer than to read it. */
    Extraction JOINED = (session, journal, range, sink) -> session.forEach(
            events(StoredForm.JOINED, range), row -> sink.accept(StoredForm.readJoined(journal, row)));

    /** As one stream, where each row that the server describes costs more than it holds. */
    Extraction COPIED = (session, journal, range, sink) -> {
        if (PostgresExtraction.isWorthwhile(range) && PostgresCopy.isPossible(session)) {
            PostgresExtraction.copy(session, range, row -> sink.accept(StoredForm.read(journal, row)));
        } else {
            ROW_BY_ROW.of(session, journal, range, sink);
        }
    };

    private static Query events(String columns, Range range) {
        return range.of("position", Query.of("SELECT " + columns + " FROM events WHERE ")).and(" ORDER BY position");
    }
}
