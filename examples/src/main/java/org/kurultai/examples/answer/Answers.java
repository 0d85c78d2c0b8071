package org.kurultai.examples.answer;

import java.util.List;
import java.util.Map;
import org.kurultai.export.table.Table;

/** What commands other than {@code show} answer, in one list: a new one is added here. */
public final class Answers {

    private Answers() {}

    /** Their tables, without rows. */
    public static List<Table<?>> all() {
        return List.of(
                Imported.table(List.of()),
                Reviewed.table(List.of()),
                ChangedRow.table("what-if", Diverged.WHAT_IF, List.of()),
                ChangedRow.table("why", Diverged.WHY, List.of()),
                Swept.table(List.of()),
                Searched.table(List.of()),
                Promoted.table(List.of()),
                Verified.table(List.of()));
    }

    /** By the name of the command, what there is to say of all rows; none where the rows say all. */
    public static Map<String, Class<? extends Record>> found() {
        return Map.of(
                "import", Imported.class,
                "review", Reviewed.class,
                "what-if", Diverged.class,
                "why", Diverged.class,
                "search", Searched.class,
                "promote", Promoted.class,
                "verify", Verified.class);
    }
}
