package org.kurultai.examples.print;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import org.kurultai.examples.answer.Answer;
import org.kurultai.export.Views;
import org.kurultai.json.RowJson;

/** Writes an answer as JSON: what it is, what was asked, what there is to say of all rows, and the rows in full. */
public final class JsonTable {

    private final RowJson json = new RowJson();

    /** Writes the rows of an answer. */
    public <R> void print(Answer<R> answer, Views views, JsonNode asked, PrintWriter out) {
        var document = JsonNodeFactory.instance.objectNode().put("view", answer.table().name());
        document.set("asked", asked);
        answer.found().forEach(found -> document.set("found", json.tree(found)));
        var rows = document.putArray("rows");
        answer.table().rows(views).forEach(row -> rows.add(json.tree(row)));
        out.println(document.toPrettyString());
    }
}
