package org.kurultai.journal;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Columns that always hold something, unless the file is damaged: then nothing, which no checksum fits. */
final class Columns {

    private static final byte[] NOTHING = {};

    private Columns() {}

    static String text(ResultSet row, int column) throws SQLException {
        return requireNonNullElse(row.getString(column), "");
    }

    static byte[] bytes(ResultSet row, int column) throws SQLException {
        return requireNonNullElse(row.getBytes(column), NOTHING);
    }
}
