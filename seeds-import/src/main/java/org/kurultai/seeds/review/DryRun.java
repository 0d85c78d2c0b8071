package org.kurultai.seeds.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Tag;

/** Decides commands over a record by the rules of the record itself, and records nothing. */
final class DryRun {

    private final Registrar registrar = Catalogue.registrar();
    private final History record;
    private final List<Recorded> supposed = new ArrayList<>();

    DryRun(History record) {
        this.record = record;
    }

    /** What would become of the command after those before it. */
    Prospect of(Envelope command) {
        var ruling = registrar.rule(command, this::facts);
        for (var event : ruling.events()) {
            var position = record.head() + supposed.size();
            supposed.add(new Recorded(position, event.id(), event.event(), command));
        }
        return switch (ruling.outcome()) {
            case Outcome.Accepted accepted -> new Prospect.New();
            case Outcome.AlreadyRecorded(var fact, var corroborated) ->
                    corroborated ? new Prospect.Corroborates(fact) : new Prospect.Known(fact);
            case Outcome.Rejected(var reason) -> new Prospect.Contradicts(reason);
        };
    }

    /** What the commands so far would have recorded, in order. */
    List<Recorded> supposed() {
        return List.copyOf(supposed);
    }

    private Facts facts(Set<Tag> tags) {
        return Facts.of(Stream.concat(
                record.facts(tags).recorded().stream(),
                supposed.stream().filter(fact -> carries(fact, tags)))
                .toList());
    }

    private static boolean carries(Recorded fact, Set<Tag> tags) {
        return tags.contains(fact.id().tag())
                || fact.event() instanceof FactCorroborated c && tags.contains(c.fact().tag())
                || fact.event().tags().stream().anyMatch(tags::contains);
    }
}
