package org.kurultai.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kurultai.domain.Javadoc;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Span;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.examples.answer.Answers;
import org.kurultai.export.table.Table;
import org.kurultai.export.table.Tables;
import org.kurultai.json.Names;
import picocli.CommandLine.Model.ArgSpec;

/** Makes the JSON Schema of what {@code --format json} writes from the records of the rows and their documentation. */
final class RowSchema {

    private static final List<Class<?>> TEXTS = List.of(String.class, Class.class, Occasion.class, Span.class,
            FactId.class);

    private final Javadoc javadoc;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    RowSchema(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    ObjectNode generate() {
        var schema = object(
                "What a command answers: a view that is shown, or what else it found. What is not known is left out.")
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Answer")
                .put("type", "object");
        schema.putArray("required").add("view").add("asked").add("rows");
        var one = schema.putArray("oneOf");
        Tables.all().forEach(table -> one.add(answer(table, "show")));
        Answers.all().forEach(table -> one.add(answer(table, table.name())));
        define("date", object("A date as EDTF writes it, as far as it is known: 2025-05-23, 2025-05, XXXX-05-23.")
                .put("type", "string"));
        define("range", object("A date, or from one to another: 2025-09-06/2025-09-08; 2019/.. if it goes on.")
                .put("type", "string"));
        schema.putObject("$defs").setAll(definitions);
        return schema;
    }

    private ObjectNode answer(Table<?> table, String command) {
        var answer = object(table.description());
        var properties = answer.putObject("properties");
        properties.putObject("view").put("const", table.name());
        properties.set("asked", asked(command));
        if (Answers.found().containsKey(table.name())) {
            answer.putArray("required").add("found");
            properties.set("found", schema(Answers.found().get(table.name()), Map.of()));
        }
        properties.putObject("rows").put("type", "array").set("items", schema(table.type(), Map.of()));
        return answer;
    }

    private ObjectNode asked(String command) {
        var name = "asked-of-" + command;
        if (!definitions.containsKey(name)) {
            var asked = object("What %s was asked, as it was; what was not is left out.".formatted(command))
                    .put("type", "object")
                    .put("additionalProperties", false);
            define(name, asked);
            var properties = asked.putObject("properties");
            Asked.of(Main.commandLine().getSubcommands().get(command).getCommandSpec())
                    .forEach((option, arg) -> properties.set(option, asked(arg)));
        }
        return reference(name);
    }

    private static ObjectNode asked(ArgSpec arg) {
        var said = object(String.join(" ", arg.description()));
        if (arg.isMultiValue()) {
            said.put("type", "array").putObject("items").put("type", "string");
        } else {
            said.put("type", "string");
        }
        return said;
    }

    private ObjectNode schema(Type type, Map<String, Type> arguments) {
        if (arguments.containsKey(type.getTypeName())) {
            return schema(arguments.get(type.getTypeName()), Map.of());
        }
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0], arguments);
        }
        var raw = (Class<?>) type;
        if (raw == PartialDate.class || raw == DateRange.class) {
            return reference(raw == DateRange.class ? "range" : "date");
        }
        if (Id.class.isAssignableFrom(raw) || TEXTS.contains(raw)) {
            return type("string");
        }
        if (raw == boolean.class || raw == double.class) {
            return type(raw == boolean.class ? "boolean" : "number");
        }
        if (raw == int.class || raw == long.class) {
            return type("integer");
        }
        if (raw == JsonNode.class) {
            return object("A command in its stored form.").put("type", "object");
        }
        if (raw == Event.class) {
            return object("A fact in its stored form, which says of what type it is.").put("type", "object");
        }
        if (raw.isSealed()) {
            return choice(raw);
        }
        return raw.isEnum() ? constants(raw) : defined(raw.getSimpleName(), raw, Map.of());
    }

    private ObjectNode generic(Class<?> raw, Type argument, Map<String, Type> arguments) {
        if (raw == Class.class) {
            return type("string");
        }
        if (Collection.class.isAssignableFrom(raw)) {
            var list = type("array");
            list.set("items", schema(argument, arguments));
            return list;
        }
        var name = raw.getSimpleName() + "-" + ((Class<?>) argument).getSimpleName();
        return defined(name, raw, Map.of(raw.getTypeParameters()[0].getTypeName(), argument));
    }

    private ObjectNode choice(Class<?> sealed) {
        var choice = object("");
        var one = choice.putArray("oneOf");
        for (var type : sealed.getPermittedSubclasses()) {
            var wrapped = one.addObject().put("type", "object").put("additionalProperties", false);
            wrapped.putArray("required").add(Names.of(type));
            wrapped.putObject("properties").set(Names.of(type), schema(type, Map.of()));
        }
        return choice;
    }

    private ObjectNode defined(String name, Class<?> type, Map<String, Type> arguments) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("a row cannot have a " + type);
        }
        if (!definitions.containsKey(name)) {
            var definition = object(javadoc.of(type)).put("type", "object").put("additionalProperties", false);
            define(name, definition);
            var properties = definition.putObject("properties");
            for (var component : type.getRecordComponents()) {
                properties.set(component.getName(), component(type, component, arguments));
            }
        }
        return reference(name);
    }

    private ObjectNode component(Class<?> type, RecordComponent component, Map<String, Type> arguments) {
        var said = javadoc.of(type, component.getName());
        var schema = schema(component.getGenericType(), arguments);
        return said.isEmpty() ? schema : object(said).setAll(schema);
    }

    private static ObjectNode constants(Class<?> type) {
        var constants = object("");
        var names = constants.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(constant -> names.add(Names.of((Enum<?>) constant)));
        return constants;
    }

    private void define(String name, ObjectNode definition) {
        definitions.put(name, definition);
    }

    private static ObjectNode type(String name) {
        return object("").put("type", name);
    }

    private static ObjectNode reference(String name) {
        return object("").put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode object(String description) {
        var object = JsonNodeFactory.instance.objectNode();
        return description.isEmpty() ? object : object.put("description", description);
    }
}
