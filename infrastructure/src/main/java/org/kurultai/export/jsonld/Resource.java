package org.kurultai.export.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

/** A node of the graph in the making. What is not known is left out. */
final class Resource {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode json = JSON.objectNode();

    private Resource() {}

    /** Something that others may refer to. */
    static Resource of(String type, String iri) {
        var resource = new Resource();
        resource.json.put("@id", iri);
        resource.json.put("@type", type);
        return resource;
    }

    /** Something that is only part of another. */
    static Resource part(String type) {
        var resource = new Resource();
        resource.json.put("@type", type);
        return resource;
    }

    static JsonNode reference(String iri) {
        return JSON.objectNode().put("@id", iri);
    }

    Resource and(String secondType) {
        json.set("@type", JSON.arrayNode().add(json.get("@type")).add(secondType));
        return this;
    }

    Resource with(String property, String text) {
        if (!text.isEmpty()) {
            json.put(property, text);
        }
        return this;
    }

    /** Schema.org's dates are those of ISO 8601: a year, a month or a day; what is less or not exact is left out. */
    Resource with(String property, PartialDate date) {
        return with(property, date.hasYear() && date.qualifier() == Qualifier.EXACT ? date.toString() : "");
    }

    Resource with(String property, Collection<? extends JsonNode> several) {
        if (!several.isEmpty()) {
            json.putArray(property).addAll(several);
        }
        return this;
    }

    Resource with(String property, Resource part) {
        json.set(property, part.json);
        return this;
    }

    Resource withReference(String property, Id id, String kind) {
        return id.isNone() ? this : with(property, List.of(reference(Iris.of(kind, id))));
    }

    Resource withSources(List<Evidence> evidence) {
        return with("subjectOf", evidence.stream()
                .map(Evidence::source)
                .filter(source -> !source.isNone())
                .distinct()
                .map(source -> reference(Iris.of(Iris.SOURCE, source)))
                .toList());
    }

    ObjectNode json() {
        return json;
    }
}
