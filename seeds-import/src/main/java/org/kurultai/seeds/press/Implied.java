package org.kurultai.seeds.press;

import java.util.List;
import java.util.Optional;
import org.kurultai.seeds.claim.Field;
import org.kurultai.seeds.facts.Called;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.facts.NextHost;
import org.kurultai.seeds.facts.Participant;
import org.kurultai.seeds.facts.When;

/** What a report does not say in words but what follows from what it says. */
final class Implied {

    private static final String AMBASSADOR = "ambassador";

    private Implied() {}

    /**
     * The visit on which somebody is who is received by the head of another state, where that state hosts. Ambassadors live
     * there, and guests of a third state are there for something else.
     */
    static Optional<Engagement> visit(Engagement audience) {
        var states = Engagements.states(audience);
        var visitors = audience.participants().stream().filter(p -> !p.state().equals(audience.host())).toList();
        if (audience.type() != EngagementType.AUDIENCE
                || states.size() != 2
                || !states.contains(audience.host())
                || !audience.organization().isEmpty()
                || visitors.stream().anyMatch(visitor -> visitor.post().contains(AMBASSADOR))) {
            return Optional.empty();
        }
        return Optional.of(visit(audience, visitors));
    }

    private static Engagement visit(Engagement audience, List<Participant> visitors) {
        return new Engagement(EngagementType.VISIT, Called.NOTHING, "", "", 0, When.UNKNOWN, "", audience.host(),
                audience.scheduled(),
                visitors, audience.parties(), List.of(), NextHost.NONE,
                audience.claims().stream().filter(claim -> claim.field() != Field.DATE && claim.field() != Field.TOPIC)
                        .toList());
    }
}
