package org.kurultai.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/** How Jackson writes and reads the domain's types, which know nothing of it. */
final class DomainModule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> DATES = Set.of(PartialDate.class, DateRange.class);

    private final transient Family<Event> events;

    DomainModule(Family<Event> events) {
        super("domain");
        this.events = events;
        addDeserializer(String.class, ScalarDeserializer.text(text -> text));
        addDeserializer(int.class, ScalarDeserializer.wholeNumber());
        addDeserializer(boolean.class, ScalarDeserializer.yesOrNo());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writing());
        context.addDeserializers(new Reading());
    }

    private final class Writing extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            var raw = type.getRawClass();
            if (raw == Event.class) {
                return new EventSerializer();
            }
            if (raw.isEnum()) {
                return new ConstantSerializer(raw);
            }
            if (!raw.isRecord()) {
                return null;
            }
            return TextForm.of(raw).isPresent() ? ToStringSerializer.instance : new RecordSerializer(raw);
        }
    }

    private final class Reading extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            var raw = type.getRawClass();
            if (raw == Event.class) {
                return new EventDeserializer();
            }
            if (!raw.isRecord()) {
                return null;
            }
            var form = TextForm.of(raw);
            if (form.isEmpty()) {
                return new RecordDeserializer(raw);
            }
            return DATES.contains(raw) ? ScalarDeserializer.date(form.get()) : ScalarDeserializer.text(form.get());
        }

        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return constants(type);
        }

        @SuppressWarnings("unchecked")
        private <E extends Enum<E>> JsonDeserializer<E> constants(Class<?> type) {
            return ScalarDeserializer.text(name -> Names.constant((Class<E>) type, name));
        }
    }

    private static final class ConstantSerializer extends JsonSerializer<Enum<?>> {

        private final List<String> names;

        ConstantSerializer(Class<?> type) {
            names = Arrays.stream(type.getEnumConstants()).map(constant -> Names.of((Enum<?>) constant)).toList();
        }

        @Override
        public void serialize(Enum<?> constant, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(names.get(constant.ordinal()));
        }
    }

    /** An event inside another says what it is. */
    private final class EventSerializer extends JsonSerializer<Event> {
        @Override
        public void serialize(Event event, JsonGenerator out, SerializerProvider provider) throws IOException {
            JsonSerializer<?> properties = provider.findValueSerializer(event.getClass());
            out.writeStartObject(event);
            out.writeStringField(Family.TYPE, events.name(event));
            out.writeNumberField(Family.VERSION, events.version(event));
            ((RecordSerializer) properties).properties(event, out, provider);
            out.writeEndObject();
        }
    }

    private final class EventDeserializer extends JsonDeserializer<Event> {
        @Override
        public Event deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return events.nested(in, context);
        }
    }
}
