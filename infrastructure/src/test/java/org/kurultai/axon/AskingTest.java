package org.kurultai.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;
import static org.kurultai.axon.Examples.REGISTRAR;
import static org.kurultai.axon.Examples.log;
import static org.kurultai.axon.Examples.naming;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.queryhandling.GenericQueryMessage;
import org.axonframework.messaging.queryhandling.NoHandlerForQueryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.record.Recorded;
import org.kurultai.journal.Journal;
import org.kurultai.live.Following;

/** A typed question, over Axon's query bus and back. */
class AskingTest {

    private static final Projection<PartyId, Set<String>, NamesOfParties> NAMES = new NamesProjection();

    private final Journal journal = Journal.inMemory();

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void a_typed_question_is_answered_from_all_that_was_recorded_before_it() {
        var shell = following();
        shell.record(naming("c1", "OTS", "Turkic Council"));
        assertThat(shell.ask(new HowManyNames(new PartyId("OTS")))).isEqualTo(1);
        shell.record(naming("c2", "OTS", "Organization of Turkic States"));
        int names = shell.ask(new HowManyNames(new PartyId("OTS")));
        assertThat(names).isEqualTo(2);
    }

    @Test
    void a_question_of_the_applications_own_is_answered_though_the_bus_does_not_know_it() {
        var log = log(journal);
        var shell = new AxonShell(log, new Following(log::from), REGISTRAR, List.of(), question -> 3,
                Retries.ofDefaults());
        int answer = shell.ask(new HowManyNames(new PartyId("OTS")));
        assertThat(answer).isEqualTo(3);
    }

    @Test
    void the_answer_is_given_in_the_thread_of_the_question() {
        var answering = new AtomicReference<Thread>();
        shell(question -> {
            answering.set(Thread.currentThread());
            return 3;
        }).ask(new HowManyNames(new PartyId("OTS")));
        assertThat(answering.get()).isSameAs(Thread.currentThread());
    }

    @Test
    void a_failure_to_answer_comes_as_it_is() {
        var shell = shell(question -> {
            throw new IllegalStateException("no projection");
        });
        assertThatThrownBy(() -> shell.ask(new HowManyNames(new PartyId("OTS"))))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("no projection");
    }

    @Test
    void what_is_no_question_of_the_record_says_so() {
        var message = new GenericQueryMessage(new MessageType(MessageNames.nameOf(HowManyNames.class), "1"),
                "how many?");
        assertThat(shell(question -> 3).queryBus().query(message, null).error())
                .get()
                .asInstanceOf(THROWABLE)
                .hasMessageContaining("is no question of this record");
    }

    @Test
    void a_question_nobody_knows_is_refused_by_the_bus() {
        var message = new GenericQueryMessage(new MessageType("who.Knows"), "?");
        assertThat(shell(question -> 3).queryBus().query(message, null).error())
                .containsInstanceOf(NoHandlerForQueryException.class);
    }

    private AxonShell following() {
        var following = new Following(log(journal)::from);
        return shell(question -> answer(following, question));
    }

    private static <V, R> R answer(Following following, Question<V, R> question) {
        return question.answer(following.view(question.projection()));
    }

    private AxonShell shell(Answers answers) {
        var log = log(journal);
        return new AxonShell(log, new Following(log::from), REGISTRAR, List.of(HowManyNames.class), answers,
                Retries.ofDefaults());
    }

    record HowManyNames(PartyId party) implements Question<NamesOfParties, Integer> {
        @Override
        public Projection<?, ?, NamesOfParties> projection() {
            return NAMES;
        }

        @Override
        public Integer answer(NamesOfParties view) {
            return view.cells().cell(party).size();
        }
    }

    record NamesOfParties(Cells<PartyId, Set<String>> cells) {}

    private static final class NamesProjection implements Projection<PartyId, Set<String>, NamesOfParties> {
        @Override
        public String name() {
            return "names";
        }

        @Override
        public Set<PartyId> keys(Recorded recorded) {
            return recorded.event() instanceof PartyNamed named ? Set.of(named.party()) : Set.of();
        }

        @Override
        public Set<String> initial(PartyId key) {
            return Set.of();
        }

        @Override
        public Set<String> apply(Set<String> cell, Recorded recorded) {
            var name = ((PartyNamed) recorded.event()).name().text();
            return Stream.concat(cell.stream(), Stream.of(name))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public NamesOfParties view(Cells<PartyId, Set<String>> cells) {
            return new NamesOfParties(cells);
        }
    }
}
