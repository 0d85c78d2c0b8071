package org.kurultai.domain.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Recorded;

/** Finds what a selection includes, by index where there is one. */
final class Finder {

    private Finder() {}

    /** The positions of what is selected, in no particular order. */
    static List<Integer> positions(Selection selection, Baseline base) {
        var meant = meant(selection, base);
        return candidates(meant, base).stream()
                .filter(meant::includes)
                .map(r -> (int) r.position())
                .toList();
    }

    /** Any statement of a fact names it: who selects the fact by a corroboration means the fact that it corroborates. */
    private static Selection meant(Selection selection, Baseline base) {
        if (selection instanceof Selection.AllOf(var several)) {
            return new Selection.AllOf(several.stream().map(one -> meant(one, base)).toList());
        }
        return selection instanceof Selection.OfFact(var named)
                ? base.tagged(Set.of(named.tag()), base.head()).stream()
                        .filter(r -> r.id().equals(named))
                        .flatMap(r -> r.event() instanceof FactCorroborated c ? Stream.of(c.fact()) : Stream.of())
                        .findFirst()
                        .map(Selection.OfFact::new)
                        .orElse(new Selection.OfFact(named))
                : selection;
    }

    private static List<Recorded> candidates(Selection selection, Baseline base) {
        return switch (selection) {
            case Selection.OfFact(var fact) -> base.tagged(Set.of(fact.tag()), base.head());
            case Selection.OfStatement(var fact) -> base.tagged(Set.of(fact.tag()), base.head());
            case Selection.Tagged(var tag) -> base.tagged(Set.of(tag), base.head());
            case Selection.FromSource(var source) -> base.stated(source);
            case Selection.AllOf(var several) -> several.stream()
                    .filter(Finder::isIndexed)
                    .findFirst()
                    .map(one -> candidates(one, base))
                    .orElseGet(() -> base.history().events());
            case Selection.OfType type -> base.history().events();
            case Selection.GivenBetween between -> base.history().events();
            case Selection.Where where -> base.history().events();
        };
    }

    private static boolean isIndexed(Selection selection) {
        return isByIdentifier(selection) || selection instanceof Selection.Tagged;
    }

    /** Whether it names something that must be recorded, or it is a mistake. */
    static boolean isByIdentifier(Selection selection) {
        return selection instanceof Selection.OfFact
                || selection instanceof Selection.OfStatement
                || selection instanceof Selection.FromSource;
    }

    /** Whether a command that is not decided yet is selected: as far as it is named, or its source is. */
    static boolean includes(Selection selection, Envelope given) {
        return switch (selection) {
            case Selection.OfFact(var fact) -> FactId.of(given.id(), 0).equals(fact);
            case Selection.OfStatement(var fact) -> FactId.of(given.id(), 0).equals(fact);
            case Selection.FromSource(var source) -> given.evidence().source().equals(source);
            case Selection.AllOf(var several) -> several.stream().allMatch(one -> includes(one, given));
            case Selection.GivenBetween(var from, var until) ->
                    !given.recordedAt().isBefore(from) && given.recordedAt().isBefore(until);
            case Selection.Tagged tagged -> false;
            case Selection.OfType type -> false;
            case Selection.Where where -> false;
        };
    }

    /** The first position at which something stands that was given at the time or later. */
    static int given(Instant time, Baseline base) {
        var events = base.history().events();
        for (var position = 0; position < events.size(); position++) {
            if (!events.get(position).envelope().recordedAt().isBefore(time)) {
                return base.start(position);
            }
        }
        return base.head();
    }
}
