package org.kurultai.domain.whatif;

import java.util.List;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;

/** The facts without which an event says nothing: a dispute is about one, a withdrawal withdraws one. */
final class References {

    private References() {}

    /** None for a statement that stands for itself, be it one that corroborates another or was refused for it. */
    static List<FactId> of(Event event) {
        return event instanceof AboutFacts about && !(event instanceof FactCorroborated)
                && !(event instanceof ClaimRefused) ? about.facts().stream().map(FactRef::id).toList() : List.of();
    }
}
