package org.kurultai.examples.print;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Through what a view was looked at, as it was asked for; empty where nothing was.
 *
 * @param validAt what was true on this date
 * @param knownAt as the record was known then
 * @param withoutSource had these sources said nothing
 * @param scenario had the past been another
 * @param about only the rows in which these words stand
 */
public record Asked(String validAt, String knownAt, List<String> withoutSource, String scenario, String about) {

    /** The record as it is. */
    public static final Asked NOTHING = new Asked("", "", List.of(), "", "");

    public Asked {
        withoutSource = List.copyOf(withoutSource);
    }

    /** The same, and only the rows in which these words stand. */
    public Asked about(String words) {
        return new Asked(validAt, knownAt, withoutSource, scenario, words);
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        put(json, "validAt", validAt);
        put(json, "knownAt", knownAt);
        if (!withoutSource.isEmpty()) {
            var sources = json.putArray("withoutSource");
            withoutSource.forEach(sources::add);
        }
        put(json, "scenario", scenario);
        put(json, "about", about);
        return json;
    }

    private static void put(ObjectNode json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }
}
