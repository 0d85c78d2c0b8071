package org.kurultai.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.kurultai.export.Terms;
import org.kurultai.export.Views;

/**
 * Writes a table as CSV (RFC 4180): a line of headings, then a line a row. A column of identifiers is followed by one with
 * what they are called, in English; dates are EDTF; several values in one cell are set apart by {@code "; "}; what is not
 * known is left empty. Evidence is given as the identifiers of its sources.
 *
 * <p>Needs the library {@code de.siegmar:fastcsv}.
 */
public final class Csv {

    private Csv() {}

    /** Writes a table; the writer is left open. */
    public static <R> void write(Table<R> table, Views views, Writer to) {
        var terms = new Terms(views);
        var csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.CRLF).build(to);
        csv.writeRecord(headings(table));
        for (var row : table.rows(views)) {
            csv.writeRecord(table.cells(row, terms));
        }
    }

    /** The headings of the table. */
    static List<String> headings(Table<?> table) {
        var headings = new ArrayList<String>();
        for (var column : table.columns()) {
            headings.add(column.name());
            if (column.named()) {
                headings.add(column.name() + "_name");
            }
        }
        return headings;
    }
}
