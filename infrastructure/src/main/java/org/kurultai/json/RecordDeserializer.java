package org.kurultai.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a record: what is absent reads as unstated, what is unknown is an error. */
final class RecordDeserializer extends JsonDeserializer<Object> implements ResolvableDeserializer {

    private final List<Property> properties;
    private final Map<String, Integer> places = new HashMap<>();
    private final JsonDeserializer<?>[] deserializers;
    private final Construction construction;

    RecordDeserializer(Class<?> type) {
        properties = Property.of(type);
        properties.forEach(property -> places.put(property.name(), places.size()));
        deserializers = new JsonDeserializer<?>[properties.size()];
        construction = new Construction(type, properties);
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        for (var i = 0; i < deserializers.length; i++) {
            deserializers[i] = context.findContextualValueDeserializer(properties.get(i).readAs(), null);
        }
    }

    /** One for each type, so that the same value is shared wherever it stands. */
    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
        throw Misfit.nothing(context.getParser());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        var values = new @Nullable Object[properties.size()];
        for (var name = firstName(in); name != null; name = in.nextFieldName()) {
            var place = places.get(name);
            try {
                if (place == null) {
                    throw Misfit.unknown(in, name, names());
                }
                if (values[place] != null) {
                    throw new Misfit(in, "\"%s\" stands here twice".formatted(name), "keep one of them");
                }
                values[place] = value(place, in, context);
            } catch (JsonMappingException e) {
                e.prependPath(construction.type(), name);
                throw e;
            }
        }
        return construct(in, values);
    }

    /** What is read may begin after the brace, where the type before it has been read. */
    private @Nullable String firstName(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case FIELD_NAME -> in.currentName();
            case END_OBJECT -> null;
            case START_OBJECT -> in.nextFieldName();
            default -> throw Misfit.unexpected(in, "a group of the properties " + String.join(", ", names()));
        };
    }

    private Object value(int place, JsonParser in, DeserializationContext context) throws IOException {
        if (in.nextToken() == JsonToken.VALUE_NULL) {
            throw Misfit.nothing(in);
        }
        var value = deserializers[place].deserialize(in, context);
        return properties.get(place).isSet() ? new LinkedHashSet<>((Collection<?>) value) : value;
    }

    private Object construct(JsonParser in, @Nullable Object[] values) throws IOException {
        for (var i = 0; i < values.length; i++) {
            if (values[i] == null) {
                var property = properties.get(i);
                values[i] = property.unstated()
                        .orElseThrow(() -> new Misfit(
                                in, "\"%s\" is missing".formatted(property.name()), "it must be stated here"));
            }
        }
        try {
            return construction.of(values);
        } catch (IllegalArgumentException e) {
            throw new Misfit(in, String.valueOf(e.getMessage()), "");
        }
    }

    private List<String> names() {
        return properties.stream().map(Property::name).toList();
    }
}
