package org.kurultai.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Ruling;
import org.kurultai.domain.record.SourceId;

/**
 * The words in which rules are specified: {@code given(facts).when(command).thenRecorded(facts)}. Facts given are put
 * into a history as they are; the command is decided by the deciders and guards of the whole catalogue.
 */
public final class Specification {

    private static final Registrar REGISTRAR = Catalogue.registrar();
    private static final Instant AT = Instant.parse("2026-01-21T14:00:00Z");

    private final History history;

    private Specification(History history) {
        this.history = history;
    }

    /** The facts that stand in the record; the first is {@code fact-0}, the next {@code fact-1} and so on. */
    public static Specification given(Event... facts) {
        return new Specification(History.empty()).and(facts);
    }

    /** Further facts, on no evidence. */
    public Specification and(Event... facts) {
        return and(SourceId.NONE, facts);
    }

    /** Further facts, stated by the source of that name. */
    public Specification andFrom(String source, Event... facts) {
        return and(new SourceId(source), facts);
    }

    private Specification and(SourceId source, Event... facts) {
        var longer = history;
        for (var fact : facts) {
            var id = factId(longer.head());
            var evidence = source.isNone() ? Evidence.NONE : Evidence.of(source);
            longer = longer.with(
                    new Envelope(new CommandId(id.value()), AT, evidence, new Given()), List.of(new FactRef(id, fact)));
        }
        return new Specification(longer);
    }

    /** What commands bring about, each decided in turn; none may be refused. */
    public Specification andCommands(Command... commands) {
        var spec = this;
        for (var command : commands) {
            var ruled = spec.decide(SourceId.NONE, command);
            assertThat(ruled.ruling.outcome()).as(command.toString()).isNotInstanceOf(Outcome.Rejected.class);
            spec = ruled.after();
        }
        return spec;
    }

    /** The identifier of the fact given at that place, counted from 0. */
    public static FactId factId(long place) {
        return new FactId("fact-" + place);
    }

    /** A command on no evidence. */
    public Then when(Command command) {
        return decide(SourceId.NONE, command);
    }

    /** A command on the evidence of the source of that name. */
    public Then whenFrom(String source, Command command) {
        return decide(new SourceId(source), command);
    }

    /** The same command as before, on the same evidence and under the same identifier. */
    public Then whenAgain(Then earlier) {
        return decide(earlier.envelope);
    }

    private Then decide(SourceId source, Command command) {
        var evidence = source.isNone() ? Evidence.NONE : Evidence.of(source);
        return decide(new Envelope(new CommandId("command-" + history.head()), AT, evidence, command));
    }

    private Then decide(Envelope envelope) {
        return new Then(history, envelope, REGISTRAR.rule(envelope, history));
    }

    private record Given() implements Command {}

    /** What became of the command. */
    public static final class Then {

        private final History history;
        private final Envelope envelope;
        private final Ruling ruling;

        private Then(History history, Envelope envelope, Ruling ruling) {
            this.history = history;
            this.envelope = envelope;
            this.ruling = ruling;
        }

        /** It was accepted and these events, and no others, were recorded. */
        public void thenRecorded(Event... events) {
            assertThat(ruling.outcome()).isInstanceOf(Outcome.Accepted.class);
            assertThat(recorded()).containsExactly(events);
        }

        /** It was accepted, whatever was recorded. */
        public void thenAccepted() {
            assertThat(ruling.outcome()).isInstanceOf(Outcome.Accepted.class);
        }

        /** The fact given at that place was corroborated by a statement of this. */
        public void thenCorroborated(int place, Event stated) {
            assertThat(ruling.outcome()).isEqualTo(new Outcome.AlreadyRecorded(factId(place), true));
            assertThat(recorded()).containsExactly(new FactCorroborated(factId(place), stated));
        }

        /** It was known already, and nothing was recorded. */
        public void thenNothingNew() {
            assertThat(ruling.outcome()).isInstanceOf(Outcome.AlreadyRecorded.class);
            assertThat(recorded()).isEmpty();
        }

        /** It was refused for such a reason, which names exactly these recorded events as contradicted. */
        public void thenRejected(Class<? extends Rejection> reason, Event... contradicted) {
            assertThat(ruling.outcome())
                    .as("a command that contradicts the record")
                    .isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> {
                        assertThat(rejected.reason()).isInstanceOf(reason);
                        assertThat(rejected.reason().explanation()).isNotBlank();
                        assertThat(rejected.reason().contradicts())
                                .extracting(FactRef::event)
                                .containsExactlyInAnyOrder(contradicted);
                    });
        }

        /** It was refused, and shows as a claim beside exactly these recorded events. */
        public void thenKeptAsClaim(Event... contradicted) {
            assertThat(ruling.outcome()).isInstanceOf(Outcome.Rejected.class);
            assertThat(recorded())
                    .singleElement()
                    .isInstanceOfSatisfying(ClaimRefused.class, claim -> assertThat(claim.contradicts())
                            .extracting(FactRef::event)
                            .containsExactlyInAnyOrder(contradicted));
        }

        /** It was refused, and nothing was recorded of it. */
        public void thenRefusedWithoutTrace() {
            assertThat(ruling.outcome()).isInstanceOf(Outcome.Rejected.class);
            assertThat(recorded()).isEmpty();
        }

        /** The record with what the command brought about. */
        public Specification after() {
            return new Specification(history.with(envelope, ruling.events()));
        }

        private List<Event> recorded() {
            return ruling.events().stream().map(FactRef::event).toList();
        }
    }
}
