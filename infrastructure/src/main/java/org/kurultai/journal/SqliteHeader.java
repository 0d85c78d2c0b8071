package org.kurultai.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a damaged file says of itself, and what it is. Only for a file that SQLite has refused: closing a file that is
 * in use by SQLite in the same process would drop its locks.
 *
 * @param pages how many pages the file should have
 * @param pageSize in bytes
 * @param size of the file, in bytes
 * @see <a href="https://sqlite.org/fileformat2.html#the_database_header">The database header</a>
 */
record SqliteHeader(long pages, int pageSize, long size) {

    private static final int LENGTH = 100;
    private static final int PAGE_SIZE = 16;
    private static final int PAGES = 28;
    private static final int LARGEST_PAGE = 65_536;

    static SqliteHeader of(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var bytes = ByteBuffer.wrap(input.readNBytes(LENGTH));
            var pageSize = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE));
            return new SqliteHeader(Integer.toUnsignedLong(bytes.getInt(PAGES)),
                    pageSize == 1 ? LARGEST_PAGE : pageSize, Files.size(file));
        }
    }

    boolean isCutOff() {
        return size < pages * pageSize;
    }

    @Override
    public String toString() {
        return "its header tells of %d pages of %d bytes, but the file has %d bytes".formatted(pages, pageSize, size);
    }
}
