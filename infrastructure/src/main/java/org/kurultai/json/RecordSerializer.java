package org.kurultai.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a record: what is stated, in the order of its components. */
final class RecordSerializer extends JsonSerializer<Object> implements ResolvableSerializer {

    private final List<Property> properties;
    private final List<JsonSerializer<Object>> serializers = new ArrayList<>();

    RecordSerializer(Class<?> type) {
        this.properties = Property.of(type);
    }

    @Override
    public void resolve(SerializerProvider provider) throws JsonMappingException {
        for (var property : properties) {
            serializers.add(property.type().isJavaLangObject()
                    ? new Whatever()
                    : provider.findValueSerializer(property.type(), null));
        }
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject(value);
        properties(value, out, provider);
        out.writeEndObject();
    }

    /** What is stated, without the braces around it. */
    void properties(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        for (var i = 0; i < properties.size(); i++) {
            var property = properties.get(i);
            var stated = property.get(value);
            if (!property.isUnstated(stated)) {
                out.writeFieldName(property.name());
                serializers.get(i).serialize(stated, out, provider);
            }
        }
    }

    /** A component of a type that only the value tells, as in a record that is generic. */
    private static final class Whatever extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(value, out);
        }
    }
}
