package org.kurultai.domain.record;

import java.util.List;
import java.util.Set;

/**
 * A command decided but not yet appended.
 *
 * @param scope what the decision rests on: it holds as long as no event with one of these tags is appended
 * @param outcome what becomes of the command
 * @param events what is to be appended, each with its identifier, in this order; may be empty
 */
public record Ruling(Set<Tag> scope, Outcome outcome, List<FactRef> events) {

    public Ruling {
        scope = Set.copyOf(scope);
        events = List.copyOf(events);
    }
}
