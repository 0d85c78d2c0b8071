package org.kurultai.domain.record;

import java.util.List;

/**
 * Another source stated a fact that stands in the record already, perhaps in other words or in other detail.
 *
 * @param fact the fact as first recorded
 * @param stated what this source states, as the event it would have been had it come first
 */
public record FactCorroborated(FactId fact, Event stated) implements AboutFacts {

    @Override
    public List<FactRef> facts() {
        return List.of(new FactRef(fact, stated));
    }

    @Override
    public Dating dating() {
        return stated.dating();
    }
}
