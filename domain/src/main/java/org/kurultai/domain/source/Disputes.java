package org.kurultai.domain.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.source.SourceEvent.FactDisputed;
import org.kurultai.domain.source.SourceEvent.FactUpheld;

/**
 * What is disputed about a fact: somebody disputes it, or a claim was refused because of it, and it has not been upheld
 * since.
 */
public final class Disputes {

    private final Fact<?> fact;
    private final List<Fact<FactUpheld>> upheld;
    private final List<Fact<?>> open;

    private Disputes(Fact<?> fact, List<Fact<FactUpheld>> upheld, List<Fact<?>> open) {
        this.fact = fact;
        this.upheld = upheld;
        this.open = open;
    }

    /** What is disputed about the fact, as far as is known. */
    public static Disputes of(Fact<?> fact, Facts known) {
        var upheld = known.standing(FactUpheld.class).stream()
                .filter(f -> isAbout(fact, f.event()))
                .toList();
        var recordedSince = recordedSince(known);
        List<Fact<?>> open = known.standing().stream()
                .filter(f -> f.event() instanceof FactDisputed
                        || f.event() instanceof ClaimRefused && !recordedSince.contains(f.id()))
                .filter(f -> f.event() instanceof AboutFacts about && isAbout(fact, about))
                .filter(f -> lastStated(f) > settledAt(upheld))
                .toList();
        return new Disputes(fact, upheld, open);
    }

    /** The facts that tell what is disputed about a fact, as far as is known. */
    static Set<Tag> scope(FactId fact, Facts known) {
        var scope = new HashSet<Tag>();
        scope.add(fact.tag());
        for (var claim : known.recorded()) {
            if (claim.event() instanceof ClaimRefused) {
                scope.add(firstFact(claim.envelope().id()).tag());
            }
        }
        return scope;
    }

    /** The disputes and the refused claims that are open, in the order recorded. */
    public List<Fact<?>> open() {
        return open;
    }

    /** Whether sources state the fact in different words or detail, and nobody has resolved that. */
    public boolean sourcesDiffer() {
        return fact.events().distinct().count() > 1 && lastStated(fact) > settledAt(upheld);
    }

    /** The source whose words count, as the last resolution has it; {@link SourceId#NONE} if none is preferred. */
    public SourceId preferred() {
        return lastUpheld().map(u -> u.event().preferred()).orElse(SourceId.NONE);
    }

    Optional<Fact<FactUpheld>> lastUpheld() {
        return upheld.isEmpty() ? Optional.empty() : Optional.of(upheld.getLast());
    }

    private static boolean isAbout(Fact<?> fact, AboutFacts about) {
        return about.facts().stream().anyMatch(ref -> ref.id().equals(fact.id()));
    }

    private static long settledAt(List<Fact<FactUpheld>> upheld) {
        return upheld.isEmpty() ? -1 : upheld.getLast().statements().getFirst().position();
    }

    private static long lastStated(Fact<? extends Event> fact) {
        return fact.statements().getLast().position();
    }

    /** The refusals of commands that were recorded after all. */
    private static Set<FactId> recordedSince(Facts known) {
        var commands = known.recorded().stream()
                .filter(r -> !(r.event() instanceof ClaimRefused))
                .map(r -> r.envelope().id())
                .collect(Collectors.toSet());
        return known.recorded().stream()
                .filter(r -> r.event() instanceof ClaimRefused && commands.contains(r.envelope().id()))
                .map(Recorded::id)
                .collect(Collectors.toSet());
    }

    private static FactId firstFact(CommandId command) {
        return new FactId(command.value());
    }
}
