package org.kurultai.seeds.dossier;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kurultai.domain.Javadoc;
import org.kurultai.domain.Samples;
import org.kurultai.domain.meeting.MeetingCommand;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.DateBasis;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.json.CodecException;
import org.kurultai.json.Names;

/**
 * Makes the JSON Schema of dossiers from the commands, their documentation, and what they accept: what must be stated is
 * found by leaving it out.
 */
final class DossierSchema {

    private static final String DATE = "(\\d{4}|XXXX)(-\\d\\d(-\\d\\d)?)?[?~%]?";
    private static final String IDENTIFIER = "[^\\s|]+";

    private final Javadoc javadoc;

    DossierSchema(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    ObjectNode generate() {
        var schema = object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Dossier")
                .put("description", "What one source states: the source, and each fact with where it stands in it.")
                .put("type", "object")
                .put("additionalProperties", false);
        schema.set("required", names(Format.DOSSIER));
        var properties = schema.putObject("properties");
        properties.set(Format.SOURCE, source());
        properties
                .putObject(Format.FACTS)
                .put("description", "What the source states, in the order in which it is recorded.")
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/$defs/fact");
        var definitions = schema.putObject("$defs");
        definitions.set("date", date("A date as EDTF writes it, as far as it is known.", DATE));
        definitions.set(
                "range",
                date(
                        "A date, or from one to another: 2025-09-06/2025-09-08, 2019/.. if it goes on.",
                        "(%1$s)|(%1$s|\\.\\.)?/(%1$s|\\.\\.)?".formatted(DATE)));
        definitions.set("identifier", text("Without white space.").put("pattern", whole(IDENTIFIER)));
        definitions.set("fact", fact());
        Format.COMMANDS.names().forEach(name -> definitions.set(name, command(name)));
        return schema;
    }

    private ObjectNode source() {
        var command = command(Format.REGISTER_SOURCE);
        var source = command.deepCopy();
        var required = source.putArray("required");
        command.get("required").forEach(name -> required.add(inBlock(name.textValue())));
        var properties = source.putObject("properties");
        command.get("properties").properties().forEach(p -> properties.set(inBlock(p.getKey()), p.getValue()));
        return source.put("description", "The source.");
    }

    private static String inBlock(String name) {
        return name.equals(Format.SOURCE) ? Format.SOURCE_ID : name;
    }

    private static ObjectNode fact() {
        var fact = object()
                .put("description", "A command, and beside it where in the source it stands.")
                .put("type", "object")
                .put("additionalProperties", false);
        var one = fact.putArray("oneOf");
        var properties = fact.putObject("properties");
        for (var name : Format.COMMANDS.names()) {
            one.addObject().putArray("required").add(name);
            properties.putObject(name).put("$ref", "#/$defs/" + name);
        }
        properties.set(
                Format.AT,
                text("Where in the text of the source, as character offsets from 0, the end exclusive: 25-190.")
                        .put("pattern", whole("\\d+-\\d+")));
        properties
                .putObject(Format.CONFIDENCE)
                .put("description", "How sure the reading is, from 0 (a guess) to 1 (read and checked by a person).")
                .put("type", "number")
                .put("minimum", 0)
                .put("maximum", 1)
                .put("default", 1);
        var basis = text("What the date rests on.").put("default", Names.of(DateBasis.NONE));
        basis.set("enum", names(Names.all(DateBasis.class)));
        properties.set(Format.DATE_BASIS, basis);
        properties.set(
                Format.ID,
                text("Identifies the fact in this dossier; made from what it states if left out.")
                        .put("pattern", whole("[A-Za-z0-9_-]+")));
        properties.set(Format.NOTE, text("A remark. It is not recorded."));
        return fact;
    }

    private ObjectNode command(String name) {
        var type = Format.COMMANDS.type(name);
        return new Accepted(name, Format.CODEC.toTree(Samples.of(type))).group(type, JsonPointer.empty());
    }

    /** A command of which everything is stated, and what it still accepts if something in it is taken away. */
    private final class Accepted {

        private final String name;
        private final ObjectNode full;

        Accepted(String name, ObjectNode full) {
            this.name = name;
            this.full = full;
        }

        ObjectNode group(Class<?> type, JsonPointer at) {
            var group = object()
                    .put("description", javadoc.of(type))
                    .put("type", "object")
                    .put("additionalProperties", false);
            var required = required(at);
            if (!required.isEmpty()) {
                group.set("required", names(required));
            }
            var properties = group.putObject("properties");
            for (var component : type.getRecordComponents()) {
                var property = value(component, component.getGenericType(), at.appendProperty(component.getName()));
                var said = javadoc.of(type, component.getName());
                properties.set(component.getName(), said.isEmpty() ? property : described(said, property));
            }
            return group;
        }

        private ObjectNode value(RecordComponent component, Type type, JsonPointer at) {
            if (type instanceof ParameterizedType many) {
                var list = object().put("type", "array");
                list.set("items", value(component, many.getActualTypeArguments()[0], at.appendIndex(0)));
                return accepts(at, JsonNodeFactory.instance.arrayNode()) ? list : list.put("minItems", 1);
            }
            var raw = (Class<?>) type;
            if (raw == String.class) {
                return string(component.getName(), at);
            }
            if (raw == int.class) {
                var counted = object().put("type", "integer").put("minimum", 0);
                return accepts(at, IntNode.valueOf(Integer.MAX_VALUE))
                        ? counted
                        : counted.put("maximum", MeetingCommand.HIGHEST_ORDINAL);
            }
            if (raw == boolean.class) {
                return object().put("type", "boolean");
            }
            if (raw == PartialDate.class) {
                return reference("date");
            }
            if (raw == DateRange.class) {
                return reference("range");
            }
            if (raw == Occasion.class) {
                return object()
                        .put("type", "string")
                        .put("pattern", whole("(meeting|visit|engagement):" + IDENTIFIER));
            }
            if (Id.class.isAssignableFrom(raw)) {
                return reference("identifier");
            }
            if (raw.isEnum()) {
                var choice = object();
                choice.set("enum", names(constants(raw)));
                return choice;
            }
            return group(raw, at);
        }

        private ObjectNode string(String component, JsonPointer at) {
            var string = object().put("type", "string");
            if (component.equals("iso3166")) {
                return string.put("pattern", whole("[A-Z]{3}"));
            }
            return accepts(at, JsonNodeFactory.instance.textNode("")) ? string : string.put("minLength", 1);
        }

        /** What is in all of the smallest groups that are accepted in that place. */
        private List<String> required(JsonPointer at) {
            var group = (ObjectNode) full.at(at);
            var all = new ArrayList<String>();
            group.fieldNames().forEachRemaining(all::add);
            for (var size = 0; size <= all.size(); size++) {
                var accepted = subsets(all, size)
                        .filter(names -> accepts(at, group.deepCopy().retain(names)))
                        .toList();
                if (!accepted.isEmpty()) {
                    var required = new ArrayList<>(accepted.getFirst());
                    accepted.forEach(required::retainAll);
                    return required;
                }
            }
            throw new IllegalStateException(name + " does not accept its own example");
        }

        private boolean accepts(JsonPointer at, JsonNode value) {
            var changed = full.deepCopy();
            if (at.matches()) {
                changed = (ObjectNode) value;
            } else if (at.last().mayMatchElement() && changed.at(at.head()) instanceof ArrayNode list) {
                list.set(at.last().getMatchingIndex(), value);
            } else {
                ((ObjectNode) changed.at(at.head())).set(at.last().getMatchingProperty(), value);
            }
            try {
                Format.CODEC.fromTree(name, changed);
                return true;
            } catch (CodecException e) {
                return false;
            }
        }
    }

    private static Stream<List<String>> subsets(List<String> names, int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1).flatMap(i -> subsets(
                names.subList(i + 1, names.size()), size - 1)
                .map(rest -> Stream.concat(Stream.of(names.get(i)), rest.stream()).toList()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> constants(Class<?> type) {
        return Names.all((Class<? extends Enum<?>>) type);
    }

    private static ObjectNode date(String description, String pattern) {
        var date = object().put("description", description);
        var either = date.putArray("anyOf");
        either.addObject().put("type", "string").put("pattern", whole(pattern));
        either.addObject().put("type", "integer").put("minimum", 1000).put("maximum", 9999);
        return date;
    }

    private static ObjectNode text(String description) {
        return object().put("description", description).put("type", "string");
    }

    private static ObjectNode reference(String definition) {
        return object().put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode described(String description, ObjectNode schema) {
        schema.remove("description");
        return object().put("description", description).setAll(schema);
    }

    private static String whole(String pattern) {
        return "^(%s)$".formatted(pattern);
    }

    private static ArrayNode names(Collection<String> names) {
        var array = JsonNodeFactory.instance.arrayNode();
        names.forEach(array::add);
        return array;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
