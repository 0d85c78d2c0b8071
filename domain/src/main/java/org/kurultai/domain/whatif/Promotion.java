package org.kurultai.domain.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.record.Amendments;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;

/**
 * The commands that would bring the live record to what a scenario has, and what exactly they would bring about. Nothing
 * recorded is ever removed: what the scenario does not have is withdrawn, what it has more is stated. So the record will
 * read as the scenario does, save where it shows the withdrawals themselves or keeps what sources said.
 *
 * @param base the head of the record that the commands are for; a record that has gone on refuses them
 * @param commands in the order in which they are to be recorded
 * @param prediction the record with them, compared with the record as it is
 * @param remaining rows that will read otherwise than in the scenario: what they say now is what the record will say
 */
public record Promotion(long base, List<Envelope> commands, Divergence prediction, List<Difference> remaining) {

    public Promotion {
        commands = List.copyOf(commands);
        remaining = List.copyOf(remaining);
    }

    /** What the commands say, each in a sentence, with what everything is called. */
    public List<String> told(Function<? super Id, String> names) {
        return commands.stream().map(command -> Words.of(command, names)).toList();
    }

    /** The commands that the rules will refuse, each with the reason; none if the scenario can be brought about. */
    public List<Step.Given> refused() {
        return prediction.edited().stream()
                .filter(step -> step instanceof Step.Given given && given.outcome() instanceof Outcome.Rejected)
                .map(Step.Given.class::cast)
                .toList();
    }

    /** Works the commands out, as if they were given at that time. */
    static Promotion of(Divergence divergence, WhatIf whatIf, Amendments amendments, Instant at) {
        var draft = new Draft(divergence, amendments, at);
        draft.withdraw();
        draft.state();
        var scenario = Scenario.named("promotion of " + divergence.scenario().name()).from(divergence.base());
        for (var command : draft.commands) {
            scenario = scenario.insert(command);
        }
        var prediction = whatIf.replay(scenario);
        return new Promotion(divergence.base(), draft.commands, prediction, remaining(divergence, prediction));
    }

    private static List<Difference> remaining(Divergence wanted, Divergence predicted) {
        return Contrast.of(predicted, wanted).differences().stream().filter(Difference::isInWords).toList();
    }

    /** The commands as they are gathered. */
    private static final class Draft {

        private final Divergence divergence;
        private final Amendments amendments;
        private final Instant at;
        private final String ground;
        private final Set<Event> stated;
        private final Set<SourceId> retracted = new HashSet<>();
        private final List<Envelope> commands = new ArrayList<>();

        Draft(Divergence divergence, Amendments amendments, Instant at) {
            this.divergence = divergence;
            this.amendments = amendments;
            this.at = at;
            this.ground = "what if: " + divergence.scenario().name();
            this.stated = divergence.gained().stream().map(r -> said(r.event())).collect(Collectors.toSet());
        }

        private static Event said(Event event) {
            return event instanceof FactCorroborated c ? c.stated() : event;
        }

        void withdraw() {
            for (var edit : divergence.scenario().edits()) {
                if (edit instanceof Edit.Drop(Selection.FromSource(var source)) && !source.isNone()) {
                    retracted.add(source);
                    add(amendments.retract(source, ground));
                }
            }
            divergence.lost().reversed().stream().filter(this::isToBeWithdrawn).forEach(lost -> amendments
                    .withdraw(lost.id(), ground)
                    .forEach(this::add));
        }

        /** Not what lives on by another statement, and not what a retraction takes with it. */
        private boolean isToBeWithdrawn(Recorded lost) {
            return !(lost.event() instanceof FactCorroborated)
                    && !(lost.event() instanceof ClaimRefused)
                    && !stated.contains(lost.event())
                    && !retracted.contains(lost.envelope().evidence().source());
        }

        void state() {
            var kept = divergence.lost().stream().map(r -> said(r.event())).collect(Collectors.toSet());
            for (var step : divergence.steps()) {
                if (step.gained().stream().anyMatch(r -> !(r.event() instanceof ClaimRefused)
                        && !kept.contains(said(r.event())))) {
                    commands.add(again(step.envelope()));
                }
            }
        }

        /** A command that was recorded with another content needs an identifier of its own. */
        private Envelope again(Envelope envelope) {
            var known = divergence.originalHistory().statement(FactId.of(envelope.id(), 0)).isPresent();
            return known
                    ? new Envelope(id(), envelope.recordedAt(), envelope.evidence(), envelope.command())
                    : envelope;
        }

        private void add(Command command) {
            commands.add(new Envelope(id(), at, Evidence.NONE, command));
        }

        private CommandId id() {
            return new CommandId(
                    "promotion-" + divergence.fingerprint().substring(0, 16) + "-" + commands.size());
        }
    }
}
