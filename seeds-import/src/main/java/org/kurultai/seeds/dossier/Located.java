package org.kurultai.seeds.dossier;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;

/** A value in a file, with the place where it stands. */
public sealed interface Located {

    /** Where it begins. */
    Mark mark();

    /** The value itself. */
    JsonNode json();

    /** Where the value at the end of that way stands: its property's name, if it has one; else the value. */
    Mark find(JsonPointer way);

    /** A single value. */
    record Scalar(Mark mark, JsonNode json) implements Located {
        @Override
        public Mark find(JsonPointer way) {
            return mark;
        }
    }

    /** A property with the place of its name. */
    record Property(Mark mark, Located value) {}

    /** Properties, in the order of the file. */
    record Group(Mark mark, Map<String, Property> properties) implements Located {
        @Override
        public JsonNode json() {
            var json = JsonNodeFactory.instance.objectNode();
            properties.forEach((name, property) -> json.set(name, property.value().json()));
            return json;
        }

        @Override
        public Mark find(JsonPointer way) {
            var property = properties.get(way.getMatchingProperty());
            if (way.matches() || property == null) {
                return mark;
            }
            return way.tail().matches() ? property.mark() : property.value().find(way.tail());
        }
    }

    /** A list. */
    record Many(Mark mark, List<Located> items) implements Located {
        @Override
        public JsonNode json() {
            var json = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> json.add(item.json()));
            return json;
        }

        @Override
        public Mark find(JsonPointer way) {
            var index = way.getMatchingIndex();
            return index < 0 || index >= items.size() ? mark : items.get(index).find(way.tail());
        }
    }
}
