package org.kurultai.export.popolo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.time.Qualifier;

/** An object of Popolo in the making. What is not known is left out. */
final class Entity {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    Entity with(String field, String text) {
        if (!text.isEmpty()) {
            json.put(field, text);
        }
        return this;
    }

    Entity with(String field, Id id) {
        return with(field, id.value());
    }

    /** Popolo has years, months and days; a date without a year, or one that is not exact, it cannot hold. */
    Entity with(String field, PartialDate date) {
        return date.hasYear() && date.qualifier() == Qualifier.EXACT ? with(field, date.toString()) : this;
    }

    Entity with(String field, Entity part) {
        json.set(field, part.json);
        return this;
    }

    <T> Entity withEach(String field, Collection<T> several, BiConsumer<Entity, T> fill) {
        if (!several.isEmpty()) {
            var list = json.putArray(field);
            for (var one : several) {
                var entity = new Entity();
                fill.accept(entity, one);
                list.add(entity.json);
            }
        }
        return this;
    }

    Entity withSources(List<Evidence> evidence, Links links) {
        var sources = evidence.stream().map(Evidence::source).filter(source -> !source.isNone()).distinct().toList();
        return withEach("sources", sources, (link, source) -> link
                .with("url", links.address(source))
                .with("note", source));
    }

    ObjectNode json() {
        return json;
    }
}
