package org.kurultai.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Brings stored forms of earlier versions forward, one version at a time. A form that has once been released changes
 * only by a step added here; the version of a type is one more than it has steps.
 */
final class Upcasters {

    /** Every change of a stored form since the first release. */
    static final Upcasters RELEASED = new Upcasters();

    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();

    /** Changes the properties from one version to the next. */
    @FunctionalInterface
    interface Step {
        void apply(ObjectNode properties);

        /** This step and then the other, in one version. */
        default Step and(Step next) {
            return properties -> {
                apply(properties);
                next.apply(properties);
            };
        }
    }

    /** These upcasters and, for the next version of the type, this step. */
    Upcasters with(String type, Step step) {
        var longer = copy();
        longer.steps.computeIfAbsent(type, t -> new ArrayList<>()).add(step);
        return longer;
    }

    /** These upcasters for a type that was called otherwise before; its versions count on under the new name. */
    Upcasters withType(String formerly, String now) {
        var longer = copy();
        longer.renamed.put(formerly, now);
        return longer;
    }

    /** What a type is called now. */
    String current(String type) {
        var now = renamed.get(type);
        return now == null ? type : current(now);
    }

    /** The version in which a type is written now. */
    int version(String type) {
        return 1 + steps.getOrDefault(type, List.of()).size();
    }

    /** Brings the properties from the given version to the one written now. */
    void apply(String type, int version, ObjectNode properties) {
        var chain = steps.getOrDefault(type, List.of());
        chain.subList(version - 1, chain.size()).forEach(step -> step.apply(properties));
    }

    /** The property is called otherwise from now on. */
    static Step rename(String property, String to) {
        return split(property, (value, properties) -> properties.set(to, value));
    }

    /** What the property said stands in others from now on; it is absent where it was not stated. */
    static Step split(String property, BiConsumer<JsonNode, ObjectNode> into) {
        return properties -> {
            var value = properties.remove(property);
            if (value != null) {
                into.accept(value, properties);
            }
        };
    }

    /** The property must be stated from now on; where it was not, this is what it meant. */
    static Step fill(String property, Supplier<JsonNode> value) {
        return properties -> {
            if (!properties.has(property)) {
                properties.set(property, value.get());
            }
        };
    }

    /** The property is not kept any more. */
    static Step drop(String property) {
        return properties -> properties.remove(property);
    }

    /** A step inside the group that a property holds. */
    static Step within(String property, Step step) {
        return properties -> {
            if (properties.get(property) instanceof ObjectNode group) {
                step.apply(group);
            }
        };
    }

    private Upcasters copy() {
        var copy = new Upcasters();
        steps.forEach((type, chain) -> copy.steps.put(type, new ArrayList<>(chain)));
        copy.renamed.putAll(renamed);
        return copy;
    }
}
