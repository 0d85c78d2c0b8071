package org.kurultai.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Event;

/**
 * The rows of views as JSON, for readers outside: a property for each component of the row's record, in that order; what
 * is not known is left out. Dates are EDTF, constants in lower case with hyphens. What may be of several types is an object
 * with one property, by the name of its type. It is not read back. Safe for use by many threads.
 */
public final class RowJson {

    private static final Family<Event> EVENTS = new Codec().events();

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new DomainModule(EVENTS))
            .addModule(new Rows())
            .build();

    /** A row, or anything that is part of one. */
    public JsonNode tree(Object row) {
        return mapper.valueToTree(row);
    }

    /** A type of events is given by its stable name. */
    @SuppressWarnings("rawtypes") // as Jackson asks for it
    private static final class TypeSerializer extends JsonSerializer<Class> {
        @Override
        public void serialize(Class type, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Names.of(type));
        }
    }

    private static final class Rows extends SimpleModule {

        private static final long serialVersionUID = 1L;

        Rows() {
            super("rows");
            addSerializer(Class.class, new TypeSerializer());
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addSerializers(new Serializers.Base() {
                @Override
                public @Nullable JsonSerializer<?> findSerializer(
                        SerializationConfig config, JavaType type, BeanDescription description) {
                    var raw = type.getRawClass();
                    if (Event.class.isAssignableFrom(raw)) {
                        return new EventSerializer();
                    }
                    return raw.isSealed() ? new ChoiceSerializer() : null;
                }
            });
        }
    }

    /** An event is given in its stored form, which says what it is. */
    private static final class EventSerializer extends JsonSerializer<Event> {
        @Override
        public void serialize(Event event, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeTree(EVENTS.toTyped(event));
        }
    }

    /** One of several types says which. */
    private static final class ChoiceSerializer extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeFieldName(Names.of(value.getClass()));
            provider.defaultSerializeValue(value, out);
            out.writeEndObject();
        }
    }
}
