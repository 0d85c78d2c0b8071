package org.kurultai.examples.print;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import org.kurultai.export.Views;
import org.kurultai.export.table.Table;
import org.kurultai.json.RowJson;

/** Writes a view as JSON: its name, through what it was looked at, and its rows in full. */
public final class JsonTable {

    private final RowJson json = new RowJson();

    /** Writes the rows of a view. */
    public <R> void print(Table<R> table, Views views, Asked asked, PrintWriter out) {
        var document = JsonNodeFactory.instance.objectNode().put("view", table.name());
        document.set("asked", asked.json());
        var rows = document.putArray("rows");
        table.rows(views).forEach(row -> rows.add(json.tree(row)));
        out.println(document.toPrettyString());
    }
}
