package org.kurultai.export.table;

import java.util.List;
import java.util.Optional;

/** The views that can be had as tables, in one list: a new view is added here. */
public final class Tables {

    private static final List<Table<?>> ALL = List.of(
            TenureTable.TABLE,
            RotationTable.TABLE,
            TurnsTable.TABLE,
            AgreementsTable.TABLE,
            TimelineTable.TABLE,
            AttendanceTable.TABLE,
            MembershipTable.TABLE,
            RelationsTable.TABLE,
            TopicsTable.TABLE,
            PersonsTable.TABLE,
            EvidenceTable.TABLE,
            DirectoryTables.PARTIES,
            DirectoryTables.POSTS,
            DirectoryTables.SOURCES);

    private Tables() {}

    /** Every table. */
    public static List<Table<?>> all() {
        return ALL;
    }

    /** The names of all tables. */
    public static List<String> names() {
        return ALL.stream().map(Table::name).toList();
    }

    /** The table of that name. */
    public static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
