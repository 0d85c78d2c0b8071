package org.kurultai.export.popolo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries for what a document names and has no entry of, so that nobody who follows an identifier finds nothing. */
final class Unregistered {

    private static final String ID = "id";

    private Unregistered() {}

    static void addTo(ObjectNode document) {
        add(document, "persons", Stream.concat(
                named(document, "person_id"),
                ids(document.findValues("attendees").stream().flatMap(JsonNode::valueStream))));
        add(document, "organizations", Stream.concat(
                Stream.of("organization_id", "parent_id", "on_behalf_of_id").flatMap(field -> named(document, field)),
                ids(document.findValues("member").stream())));
        add(document, "posts", named(document, "post_id"));
    }

    private static Stream<String> named(ObjectNode document, String field) {
        return document.findValuesAsText(field).stream();
    }

    private static Stream<String> ids(Stream<JsonNode> entries) {
        return entries.map(entry -> entry.path(ID).asText());
    }

    private static void add(ObjectNode document, String list, Stream<String> named) {
        var entries = (ArrayNode) document.path(list);
        var missing = named.collect(Collectors.toCollection(TreeSet::new));
        ids(entries.valueStream()).forEach(missing::remove);
        missing.forEach(id -> entries.addObject().put(ID, id));
    }
}
