package org.kurultai.axon;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Recorded;

/** An event is filed under its relations and its own identifier. */
final class EventTags implements TagResolver {

    @Override
    public Set<Tag> resolve(EventMessage message) {
        return message.payload() instanceof Event event
                ? axonTags(Recorded.tagsOf(new FactId(message.identifier()), event))
                : Set.of();
    }

    static Set<Tag> of(FactRef fact) {
        return axonTags(Recorded.tagsOf(fact.id(), fact.event()));
    }

    /** Matches the events with any of the tags. An empty set is refused: to Axon it would mean every event. */
    static EventCriteria anyOf(Set<org.kurultai.domain.record.Tag> tags) {
        if (tags.isEmpty()) {
            throw new IllegalArgumentException("no tags, no criteria");
        }
        return EventCriteria.either(axonTags(tags).stream()
                .map(tag -> (EventCriteria) EventCriteria.havingTags(tag))
                .toList());
    }

    private static Set<Tag> axonTags(Set<org.kurultai.domain.record.Tag> tags) {
        var all = HashSet.<Tag>newHashSet(tags.size());
        for (var tag : tags) {
            all.add(new Tag(tag.key(), tag.value()));
        }
        return all;
    }
}
