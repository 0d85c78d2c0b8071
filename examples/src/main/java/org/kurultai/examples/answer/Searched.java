package org.kurultai.examples.answer;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.SearchResult;
import org.kurultai.domain.whatif.Words;
import org.kurultai.export.table.Table;

/**
 * What a search for the fewest changes came to; its rows are the changes.
 *
 * @param found whether any changes bring it about; left out if none do, and all were tried
 * @param of how many changes might have been made
 * @param upTo how many of them together were tried at most
 * @param tried how many scenarios were
 */
public record Searched(boolean found, int of, int upTo, long tried) {

    /**
     * One of the fewest changes that bring it about.
     *
     * @param change with identifiers
     * @param told by names
     */
    public record Change(String change, String told) {}

    /** The changes. */
    public static Answer<Change> answer(
            SearchResult result, Scenario goal, int upTo, Function<? super Id, String> names) {
        var of = goal.edits().size();
        return switch (result) {
            case SearchResult.Found(var scenario, var tried) ->
                    new Answer<>(table(changes(scenario, names)), List.of(new Searched(true, of, upTo, tried)));
            case SearchResult.Exhausted(var most, var tried) ->
                    new Answer<>(table(List.of()), List.of(new Searched(false, of, most, tried)));
        };
    }

    static Table<Change> table(List<Change> changes) {
        return Table.of("search", "the fewest changes that bring something about", Change.class, views -> changes)
                .with("change", Change::change)
                .with("told", Change::told);
    }

    private static List<Change> changes(Scenario scenario, Function<? super Id, String> names) {
        return scenario.edits().stream().map(edit -> new Change(edit.toString(), Words.of(edit, names))).toList();
    }
}
