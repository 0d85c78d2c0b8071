package org.kurultai.axon;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.json.Codec;
import org.kurultai.json.Names;
import org.kurultai.json.Vocabulary;

/**
 * The names under which commands, events and questions travel on Axon's buses: {@code kurultai.meeting-scheduled}. An
 * {@link Envelope} goes by the name of the command in it.
 */
public final class MessageNames implements MessageTypeResolver {

    /** What every name begins with, before a dot. */
    public static final String NAMESPACE = "kurultai";

    private static final String PREFIX = NAMESPACE + ".";
    private static final String UNVERSIONED = "1";

    private final Codec codec;

    MessageNames(Codec codec) {
        this.codec = codec;
    }

    /** The name of a command, an event or a question, to subscribe to it. */
    public static QualifiedName nameOf(Class<?> type) {
        return new QualifiedName(NAMESPACE, Names.of(type));
    }

    /** The names of every event, to subscribe to all. */
    public static Set<QualifiedName> events() {
        return Vocabulary.events().names().stream()
                .map(name -> new QualifiedName(NAMESPACE, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the codec calls an event whose message goes by the name. */
    static String codecName(String qualified) {
        return qualified.startsWith(PREFIX) ? qualified.substring(PREFIX.length()) : qualified;
    }

    static Set<QualifiedName> namesOf(Collection<? extends Class<?>> types) {
        return types.stream().map(MessageNames::nameOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Commands and events have versions, which an object tells and a class does not. */
    @Override
    public Optional<MessageType> resolve(Class<?> payloadType) {
        return Optional.of(new MessageType(nameOf(payloadType), UNVERSIONED));
    }

    @Override
    public Optional<MessageType> resolve(Object payload) {
        return Optional.of(resolveOrThrow(payload));
    }

    @Override
    public MessageType resolveOrThrow(Object payload) {
        return switch (payload) {
            case Envelope envelope -> resolveOrThrow(envelope.command());
            case Command command -> type(codec.typeName(command), codec.version(command));
            case Event event -> type(codec.typeName(event), codec.version(event));
            default -> new MessageType(nameOf(payload.getClass()), UNVERSIONED);
        };
    }

    private static MessageType type(String name, int version) {
        return new MessageType(new QualifiedName(NAMESPACE, name), Integer.toString(version));
    }
}
