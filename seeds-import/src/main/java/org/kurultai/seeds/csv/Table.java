package org.kurultai.seeds.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.kurultai.domain.record.Span;
import org.kurultai.seeds.dossier.Mark;
import org.kurultai.seeds.dossier.Problem;
import org.kurultai.seeds.source.SourceException;

/** A table: its first row names the columns. Each cell and each row keeps its place in the file. */
final class Table {

    private final String text;
    private final char separator;
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String text, char separator, List<Problem> problems) {
        this.text = text;
        this.separator = separator;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                lines.add(i + 1);
            }
        }
        var records = records(text, separator);
        if (records.isEmpty()) {
            throw new SourceException(1, 1, "the table is empty", "its first row names the columns");
        }
        columns = records.getFirst().getFields().stream().map(String::strip).toList();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new SourceException(1, 1, "two columns have one name", "give each its own");
        }
        for (int i = 1; i < records.size(); i++) {
            add(records.get(i), i + 1 < records.size() ? start(records.get(i + 1)) : text.length(), problems);
        }
    }

    /**
     * Reads a table; a row with too few or too many cells becomes a problem.
     *
     * @throws SourceException if it cannot be made out at all
     */
    static Table read(String text, char separator, List<Problem> problems) {
        return new Table(text, separator, problems);
    }

    private static List<CsvRecord> records(String text, char separator) {
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return records.stream().toList();
        } catch (CsvParseException e) {
            throw new SourceException(1, 1, "this is not CSV: " + e.getMessage(), "check the quotes");
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be read", e);
        }
    }

    List<String> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** As the reader counts lines: each ends with a line feed, a carriage return, or both. */
    private boolean endsLine(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r' && !text.startsWith("\n", at + 1);
    }

    private int start(CsvRecord row) {
        return lines.get((int) row.getStartingLineNumber() - 1);
    }

    private void add(CsvRecord row, int end, List<Problem> problems) {
        var line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != columns.size()) {
            problems.add(new Problem(
                    line, 1, "%d cells stand here under %d columns".formatted(row.getFieldCount(), columns.size()),
                    "put quotes around a cell that has the separator in it"));
            return;
        }
        var cells = new HashMap<String, Cell>();
        var at = start(row);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), new Cell(row.getField(i).strip(), mark(at)));
            at = next(at);
        }
        rows.add(new Row(line,
                new Span(start(row), start(row) + text.substring(start(row), end).stripTrailing().length()),
                cells));
    }

    private Mark mark(int offset) {
        int line = Collections.binarySearch(lines, offset);
        int index = line >= 0 ? line : -line - 2;
        return new Mark(index + 1, offset - lines.get(index) + 1);
    }

    /** Where the cell after the one that begins here begins. */
    private int next(int from) {
        var quoted = false;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == separator && !quoted) {
                return i + 1;
            }
        }
        return text.length();
    }
}
