package org.kurultai.seeds.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kurultai.json.Names;
import org.kurultai.seeds.dossier.Located;
import org.kurultai.seeds.dossier.Located.Group;
import org.kurultai.seeds.dossier.Located.Many;
import org.kurultai.seeds.dossier.Mark;
import org.kurultai.seeds.dossier.Problem;

/** A group of properties in a scenario, and what is wrong with it. */
record Part(Group group, List<Problem> problems) {

    /** What stands there as a group; an empty one, and a problem, if it is none. */
    static Part of(Located located, String expected, List<Problem> problems) {
        if (located instanceof Group group) {
            return new Part(group, problems);
        }
        problems.add(new Problem(located.mark(), "this is not a group of properties", expected));
        return new Part(new Group(located.mark(), Map.of()), problems);
    }

    boolean has(String name) {
        return group.properties().containsKey(name);
    }

    Optional<Located> value(String name) {
        return Optional.ofNullable(group.properties().get(name)).map(Located.Property::value);
    }

    Mark mark(String name) {
        return has(name) ? group.properties().get(name).mark() : group.mark();
    }

    List<Located> items(String name) {
        var value = value(name);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Many many) {
            return many.items();
        }
        problem(name, name + " is a list", "begin each of its items with a hyphen");
        return List.of();
    }

    /** The text of a property, read by the function; empty if it is missing or cannot be read, which is a problem. */
    <T> Optional<T> read(String name, Function<String, T> reading) {
        return value(name).flatMap(value -> {
            try {
                return Optional.of(reading.apply(value.json().asText()));
            } catch (RuntimeException e) {
                problem(name, String.valueOf(e.getMessage()), "");
                return Optional.empty();
            }
        });
    }

    void allow(List<String> known) {
        group.properties().forEach((name, property) -> {
            if (!known.contains(name)) {
                problems.add(new Problem(property.mark(), "there is no property \"%s\" here".formatted(name),
                        Names.suggestion(name, known)));
            }
        });
    }

    /** What must stand there, or it is a problem. */
    void require(String name, String remedy) {
        if (!has(name)) {
            problem(name, name + " is missing", remedy);
        }
    }

    void problem(String name, String what, String remedy) {
        problems.add(new Problem(mark(name), what, remedy));
    }
}
