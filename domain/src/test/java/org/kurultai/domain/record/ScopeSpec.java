package org.kurultai.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ScopeSpec {

    private static final Handover TOLD = new Handover("first", "second");

    private final List<Set<Tag>> asked = new ArrayList<>();

    @Test
    void a_scope_widens_until_it_grows_no_more() {
        var history = History.empty();
        history = with(history, new Handover("first", "second"));
        history = with(history, new Handover("second", "third"));
        var ruling = rule(new Registrar(List.of(new Chain()), List.of()), new Follow("first"), history);
        assertThat(ruling.scope()).contains(host("first"), host("second"), host("third"));
        assertThat(ruling.events()).extracting(FactRef::event).containsExactly(new Counted(2));
    }

    @Test
    void where_a_scope_widens_only_what_is_new_in_it_is_read() {
        rule(new Registrar(List.of(new Chain()), List.of()), new Follow("first"), with(History.empty(), TOLD));
        assertThat(asked.getLast()).containsExactly(host("second"));
    }

    @Test
    void nothing_is_read_again_when_the_first_reading_tells_all() {
        rule(new Registrar(List.of(new Chain()), List.of()), new Follow("last"), with(History.empty(), TOLD));
        assertThat(asked).hasSize(1);
    }

    @Test
    void the_scope_holds_the_command_itself_so_that_it_is_not_recorded_by_two_at_once() {
        var ruling = rule(new Registrar(List.of(new Chain()), List.of()), new Follow("first"), History.empty());
        assertThat(ruling.scope()).contains(new FactId("follow").tag());
    }

    @Test
    void the_boundary_holds_the_retraction_of_every_source_that_counts() {
        var history = History.empty()
                .with(envelope("given", "trend", new Follow("")), List.of(new FactRef(new FactId("given"), TOLD)));
        var registrar = new Registrar(List.of(new Chain()), List.of());
        var ruling = registrar.rule(envelope("follow", "azertac", new Follow("first")), history);
        assertThat(history.boundary(ruling))
                .contains(
                        SourceWithdrawal.tag(new SourceId("trend")), SourceWithdrawal.tag(new SourceId("azertac")));
    }

    @Test
    void every_guard_is_heard_with_the_facts_it_asks_for() {
        var registrar = new Registrar(List.of(new Chain()), List.of(new Objection("other"), new Objection("banned")));
        assertThat(rule(registrar, new Follow("first"), with(History.empty(), new Handover("banned", "x")))
                .outcome())
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(rule(registrar, new Follow("first"), with(History.empty(), new Handover("other", "x")))
                .outcome())
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(rule(registrar, new Follow("first"), with(History.empty(), new Handover("fine", "x")))
                .outcome())
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void a_guard_needs_a_command_that_is_decided() {
        var guards = List.of(new Objection("banned"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Registrar(List.of(), guards))
                .withMessageContaining("has no decider");
    }

    @Test
    void a_command_has_one_decider() {
        var deciders = List.of(new Chain(), new Chain());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Registrar(deciders, List.of()))
                .withMessage("Follow has two deciders");
    }

    @Test
    void a_command_that_nobody_decides_is_an_error() {
        var registrar = new Registrar(List.of(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(registrar, new Follow("first"), History.empty()))
                .withMessageContaining("has no decider");
    }

    private Ruling rule(Registrar registrar, Command command, History history) {
        return registrar.rule(envelope("follow", "", command), tags -> {
            asked.add(tags);
            return history.facts(tags);
        });
    }

    private static History with(History history, Event event) {
        var id = "given-" + history.head();
        return history.with(envelope(id, "", new Follow("")), List.of(new FactRef(new FactId(id), event)));
    }

    private static Envelope envelope(String id, String source, Command command) {
        var evidence = source.isEmpty() ? Evidence.NONE : Evidence.of(new SourceId(source));
        return new Envelope(new CommandId(id), Instant.EPOCH, evidence, command);
    }

    private static Tag host(String name) {
        return new Tag("host", name);
    }

    private record Follow(String host) implements Command {}

    private record Handover(String from, String to) implements Event {
        @Override
        public Set<Tag> tags() {
            return Set.of(host(from));
        }
    }

    private record Counted(int handovers) implements Event {
        @Override
        public Set<Tag> tags() {
            return Set.of();
        }
    }

    private record Banned(FactRef fact) implements Rejection {
        @Override
        public List<FactRef> contradicts() {
            return List.of(fact);
        }

        @Override
        public String explanation(Function<? super Id, String> names) {
            return "no handover after that";
        }
    }

    /** Follows the handovers from one host to the next. */
    private static final class Chain implements Decider<Follow> {
        @Override
        public Class<Follow> command() {
            return Follow.class;
        }

        @Override
        public Set<Tag> scope(Follow c, Facts known) {
            var scope = new HashSet<>(Set.of(host(c.host())));
            known.standing(Handover.class).forEach(h -> scope.add(host(h.event().to())));
            return scope;
        }

        @Override
        public Decision decide(Follow c, Facts known) {
            return Decision.accepted(new Counted(known.standing(Handover.class).size()));
        }
    }

    private record Objection(String banned) implements Guard<Follow> {
        @Override
        public Class<Follow> command() {
            return Follow.class;
        }

        @Override
        public Set<Tag> scope(Follow c, Facts known) {
            return Set.of(host(banned));
        }

        @Override
        public Optional<Rejection> objection(Follow c, Facts known) {
            return known.find(Handover.class, h -> h.from().equals(banned)).map(fact -> new Banned(fact.ref()));
        }
    }
}
