package org.kurultai.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.Feature;

/**
 * The stable names of all commands or of all events, as they stand in journals and dossiers. They are made from the
 * catalogue: what a feature's sealed family permits has a name.
 */
public final class Vocabulary<T> {

    private final String kind;
    private final Map<String, Class<? extends T>> types = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    private Vocabulary(String kind, Stream<Class<? extends T>> types) {
        this.kind = kind;
        types.forEach(this::add);
    }

    /** The commands of every feature. */
    public static Vocabulary<Command> commands() {
        return new Vocabulary<>(
                "command", Catalogue.features().stream().map(Feature::commands).flatMap(Vocabulary::records));
    }

    /** The events of every feature, and those that any command can bring about. */
    public static Vocabulary<Event> events() {
        return new Vocabulary<>(
                "event",
                Stream.concat(
                        Stream.of(FactCorroborated.class, ClaimRefused.class),
                        Catalogue.features().stream().map(Feature::events).flatMap(Vocabulary::records)));
    }

    /** All names, in alphabetical order. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(types.keySet()));
    }

    boolean knows(String name) {
        return types.containsKey(name);
    }

    /** The one copy of a name that is kept; empty if there is no such type. */
    String kept(String name) {
        var type = types.get(name);
        return type == null ? "" : names.get(type);
    }

    /** The name of what is stated. */
    public String name(T stated) {
        var name = names.get(stated.getClass());
        if (name == null) {
            throw new IllegalArgumentException(
                    "%s is no %s of the catalogue".formatted(stated.getClass().getName(), kind));
        }
        return name;
    }

    /**
     * The type of that name.
     *
     * @throws CodecException if there is none; it suggests the nearest
     */
    public Class<? extends T> type(String name) {
        var type = types.get(name);
        if (type == null) {
            throw Misfit.unknownType(kind, name, names());
        }
        return type;
    }

    /**
     * The names of the properties of a type, in their order.
     *
     * @throws CodecException if there is no type of that name
     */
    public List<String> properties(String name) {
        return Property.of(type(name)).stream().map(Property::name).toList();
    }

    private void add(Class<? extends T> type) {
        for (var property : Property.of(type)) {
            if (Family.TYPE.equals(property.name()) || Family.VERSION.equals(property.name())) {
                throw new IllegalStateException(
                        "%s cannot be stored: it has a component called %s".formatted(type, property.name()));
            }
        }
        var name = Names.of(type);
        names.put(type, name);
        var other = types.put(name, type);
        if (other != null) {
            throw new IllegalStateException("%s and %s have one name; rename one".formatted(type, other));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Stream<Class<? extends T>> records(Class<? extends T> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Arrays.stream(family.getPermittedSubclasses())
                        .flatMap(member -> records((Class<? extends T>) member));
    }
}
