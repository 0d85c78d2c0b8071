package org.kurultai.examples.answer;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.whatif.Difference;
import org.kurultai.export.table.Table;

/**
 * A row that reads otherwise in a scenario.
 *
 * @param projection whose row
 * @param row its key there
 * @param how it differs
 * @param before what it says in the record, or in the scenario it is compared with; left out where it is not there
 * @param now what it says in the scenario; left out where it is not there
 * @param because of which commands
 */
public record ChangedRow(
        String projection, String row, How how, String before, String now, List<CommandId> because) {

    /** How a row differs. */
    public enum How {
        VANISHES,
        APPEARS,
        ALTERS,
        /** It says the same, on other evidence or in other detail. */
        RESTS_ON_OTHER_EVIDENCE
    }

    public ChangedRow {
        because = List.copyOf(because);
    }

    /** The rows as a table of that name. */
    public static Table<ChangedRow> table(String name, String description, List<ChangedRow> rows) {
        return Table.of(name, description, ChangedRow.class, views -> rows)
                .with("projection", ChangedRow::projection)
                .with("row", ChangedRow::row)
                .with("how", ChangedRow::how)
                .with("before", ChangedRow::before)
                .with("now", ChangedRow::now)
                .withAside("because", ChangedRow::because);
    }

    /** @param names what everything is called */
    public static List<ChangedRow> of(List<Difference> differences, Function<? super Id, String> names) {
        return differences.stream().map(difference -> of(difference, names)).toList();
    }

    private static ChangedRow of(Difference difference, Function<? super Id, String> names) {
        return new ChangedRow(
                difference.projection(),
                difference.row(),
                how(difference),
                difference.rowBefore().map(row -> told(row, names)).orElse(""),
                difference.rowNow().map(row -> told(row, names)).orElse(""),
                ChangedStep.commands(difference.causes()));
    }

    private static String told(Row row, Function<? super Id, String> names) {
        return row.telling().in(names);
    }

    private static How how(Difference difference) {
        return switch (difference) {
            case Difference.Vanished vanished -> How.VANISHES;
            case Difference.Appeared appeared -> How.APPEARS;
            case Difference.Altered altered -> altered.isInWords() ? How.ALTERS : How.RESTS_ON_OTHER_EVIDENCE;
        };
    }
}
