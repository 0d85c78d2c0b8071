package org.kurultai.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A component of a record as it is stored.
 *
 * @param name its name, in the record as in the text
 * @param type its declared type
 * @param unstated the value that is left out; empty if there must be one
 * @param accessor reads it
 */
record Property(String name, JavaType type, Optional<Object> unstated, Method accessor) {

    static List<Property> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Property::of).toList();
    }

    private static Property of(RecordComponent component) {
        return new Property(
                component.getName(),
                TypeFactory.defaultInstance().constructType(component.getGenericType()),
                Unstated.of(component.getType()),
                component.getAccessor());
    }

    Object get(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be read", e);
        }
    }

    boolean isUnstated(Object value) {
        return unstated.isPresent() && unstated.get().equals(value);
    }

    boolean isSet() {
        return type.getRawClass() == Set.class;
    }

    /** The type it is read as: sets as lists, so that an error knows the place in the list. */
    JavaType readAs() {
        return isSet()
                ? TypeFactory.defaultInstance().constructCollectionType(List.class, type.getContentType())
                : type;
    }
}
