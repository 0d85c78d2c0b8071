package org.kurultai.axon;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.conversion.CachingSupplier;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.core.AbstractMessage;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.jspecify.annotations.Nullable;

/** A stored message whose payload is read when it is first asked for, and then is the domain's own object. */
public final class LazyMessage extends AbstractMessage {

    private final Class<?> payloadType;
    private final Supplier<Object> payload;
    private final Metadata metadata;

    public LazyMessage(
            String identifier,
            MessageType type,
            Class<?> payloadType,
            Supplier<Object> payload,
            Map<String, String> metadata) {
        super(identifier, type);
        this.payloadType = payloadType;
        this.payload = CachingSupplier.of(payload);
        this.metadata = Metadata.from(metadata);
    }

    @Override
    public Object payload() {
        return payload.get();
    }

    @Override
    @SuppressWarnings("unchecked") // the type is the caller's T
    public <T> @Nullable T payloadAs(Type type, @Nullable Converter converter) {
        if (type instanceof Class<?> wanted && wanted.isAssignableFrom(payloadType)) {
            return (T) payload();
        }
        return eager().payloadAs(type, converter);
    }

    @Override
    public Class<?> payloadType() {
        return payloadType;
    }

    @Override
    public Metadata metadata() {
        return metadata;
    }

    @Override
    protected Message withMetadata(Metadata changed) {
        return new LazyMessage(identifier(), type(), payloadType, payload, changed);
    }

    @Override
    public Message withConvertedPayload(Type type, Converter converter) {
        return eager().withConvertedPayload(type, converter);
    }

    private GenericMessage eager() {
        return new GenericMessage(identifier(), type(), payload(), metadata);
    }
}
