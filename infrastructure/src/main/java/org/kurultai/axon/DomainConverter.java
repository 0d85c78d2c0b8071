package org.kurultai.axon;

import java.lang.reflect.Type;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.conversion.ConversionException;
import org.axonframework.conversion.Converter;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.record.Event;

/**
 * Where Axon converts payloads by itself, for annotated handlers: events come as the domain's own objects, so there is
 * nothing to convert but their stored form.
 */
final class DomainConverter implements Converter {

    private final EventMessages messages;

    DomainConverter(EventMessages messages) {
        this.messages = messages;
    }

    @Override
    public boolean canConvert(Type source, Type target) {
        return source.equals(target) || target.equals(byte[].class);
    }

    @Override
    @SuppressWarnings("unchecked") // the target type is the caller's T
    public <T> @Nullable T convert(@Nullable Object input, Type target) {
        if (input == null || target instanceof Class<?> type && type.isInstance(input)) {
            return (T) input;
        }
        if (input instanceof Event event && target.equals(byte[].class)) {
            return (T) messages.json(event);
        }
        throw new ConversionException(
                "%s cannot be had as %s".formatted(input.getClass().getName(), target.getTypeName()));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("messages", messages);
    }
}
