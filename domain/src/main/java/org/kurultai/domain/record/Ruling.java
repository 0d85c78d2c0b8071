package org.kurultai.domain.record;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A command decided but not yet appended.
 *
 * @param scope what the decision rests on, be it recorded or not
 * @param dated what it rests on only as far as it may lie within some bounds
 * @param known the facts it rests on
 * @param outcome what becomes of the command
 * @param events what is to be appended, each with its identifier, in this order; may be empty
 */
public record Ruling(Set<Tag> scope, Set<Dated> dated, Facts known, Outcome outcome, List<FactRef> events) {

    public Ruling {
        scope = Collections.unmodifiableSet(scope);
        dated = Set.copyOf(dated);
        events = List.copyOf(events);
    }
}
