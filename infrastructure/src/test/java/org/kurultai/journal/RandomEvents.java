package org.kurultai.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** Events and criteria drawn by lot, of few enough types and tags that they often meet. Some events carry their own identifier. */
final class RandomEvents {

    private RandomEvents() {}

    static TaggedEventMessage<?> event(Random random) {
        var id = new UUID(random.nextLong(), random.nextLong()).toString();
        var type = new MessageType("type" + random.nextInt(3));
        var message = new GenericEventMessage(id, type, "payload of " + id, Map.of(), instant(random));
        var tags = tags(random);
        if (random.nextBoolean()) {
            tags.add(Tag.of("key" + random.nextInt(2), id));
        }
        return new GenericTaggedEventMessage<>(message, tags);
    }

    static Instant instant(Random random) {
        return Instant.EPOCH.plusSeconds(random.nextInt(1000));
    }

    /** @param events some of which they may ask for */
    static EventCriteria criteria(Random random, List<TaggedEventMessage<?>> events) {
        var criteria = new ArrayList<EventCriteria>();
        for (var i = random.nextInt(4); i >= 0; i--) {
            var tagged = EventCriteria.havingTags(random.nextBoolean() ? tags(random) : tagsOfOne(random, events));
            criteria.add(random.nextBoolean() ? tagged : tagged.andBeingOneOfTypes(types(random)));
        }
        return EventCriteria.either(criteria);
    }

    static boolean matches(EventCriteria criteria, TaggedEventMessage<?> event) {
        return criteria.matches(event.event().type().qualifiedName(), event.tags());
    }

    private static Set<Tag> tags(Random random) {
        var tags = new HashSet<Tag>();
        for (var i = random.nextInt(4); i > 0; i--) {
            tags.add(Tag.of("key" + random.nextInt(2), "value" + random.nextInt(4)));
        }
        return tags;
    }

    private static Set<Tag> tagsOfOne(Random random, List<TaggedEventMessage<?>> events) {
        var tags = new HashSet<Tag>();
        if (!events.isEmpty()) {
            tags.addAll(events.get(random.nextInt(events.size())).tags());
            tags.removeIf(tag -> random.nextInt(3) == 0);
        }
        return tags;
    }

    private static Set<QualifiedName> types(Random random) {
        return new HashSet<>(List.of(new QualifiedName("type" + random.nextInt(3)),
                new QualifiedName("type" + random.nextInt(4))));
    }
}
