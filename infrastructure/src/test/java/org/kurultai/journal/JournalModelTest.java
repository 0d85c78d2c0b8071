package org.kurultai.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is asked of a journal, in whatever order, it answers as a plain list would. */
@ParameterizedClass
@EnumSource(Place.class)
class JournalModelTest {

    private static final int COMMANDS = 600;

    /** Another each time; -Djournal.seed=... for the one that a failure has told. */
    private static final long SEED = Long.getLong("journal.seed", System.nanoTime());

    private final Place place;
    private final Path directory;
    private final Random random = new Random(SEED);
    private final NaiveJournal list = new NaiveJournal();
    private Journal journal;

    JournalModelTest(Place place, @TempDir Path directory) {
        this.place = place;
        this.directory = directory;
        this.journal = place.open(directory);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void it_answers_as_a_list_would() {
        for (var command = 0; command < COMMANDS; command++) {
            var told = "command %d of -Djournal.seed=%d, ".formatted(command, SEED);
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 -> compareAppends(told);
                case 4, 5 -> compareSourcing(told);
                case 6, 7 -> compareStreaming(told);
                case 8 -> compareTokens(told);
                default -> reopen();
            }
        }
        assertThat(journal.verify().damages()).as("seed %d", SEED).isEmpty();
    }

    private void compareAppends(String told) {
        var criteria = RandomEvents.criteria(random, list.events());
        var marker = list.head() - random.nextInt(Math.min(list.head(), 10) + 1);
        var batch = batch();

        assertThat(append(AppendCondition.withCriteria(criteria).withMarker(new GlobalIndexConsistencyMarker(marker)),
                batch)).as(told + "append %s if no %s since %d", batch, criteria, marker)
                .isEqualTo(list.append(criteria, marker, batch));
    }

    /** Now and then with an event that is recorded already. */
    private List<TaggedEventMessage<?>> batch() {
        var batch = new ArrayList<TaggedEventMessage<?>>();
        IntStream.rangeClosed(0, random.nextInt(5)).forEach(i -> batch.add(RandomEvents.event(random)));
        if (list.head() > 0 && random.nextInt(10) == 0) {
            batch.add(list.events().get(random.nextInt(list.head())));
        }
        return batch;
    }

    private String append(AppendCondition condition, List<TaggedEventMessage<?>> batch) {
        try {
            var marker = Appending.append(journal, condition, batch.toArray(TaggedEventMessage<?>[]::new));
            return "head is " + GlobalIndexConsistencyMarker.position(marker);
        } catch (AppendEventsTransactionRejectedException e) {
            return "conflict";
        } catch (AlreadyRecordedException e) {
            return "recorded already";
        }
    }

    private void compareSourcing(String told) {
        var criteria = RandomEvents.criteria(random, list.events());
        var from = random.nextInt(list.head() + 1);
        var start = new GlobalIndexConsistencyMarker(from).position();

        assertThat(payloads(journal.source(SourcingCondition.conditionFor(start, criteria), null)))
                .as(told + "source %s from %d", criteria, from).isEqualTo(list.payloads(criteria, from));
    }

    private void compareStreaming(String told) {
        var criteria = RandomEvents.criteria(random, list.events());
        var from = random.nextInt(list.head() + 1);
        var start = new GlobalSequenceTrackingToken(from);

        var stream = journal.stream(StreamingCondition.conditionFor(start, criteria), null);
        assertThat(payloads(stream)).as(told + "stream %s from %d", criteria, from)
                .isEqualTo(list.payloads(criteria, from));
        stream.close();
    }

    private static List<String> payloads(MessageStream<EventMessage> stream) {
        var payloads = new ArrayList<String>();
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            if (!(next.get().message() instanceof TerminalEventMessage)) {
                payloads.add(next.get().message().payloadAs(String.class, Appending.CONVERTER));
            }
        }
        return payloads;
    }

    private void compareTokens(String told) {
        var instant = RandomEvents.instant(random);

        assertThat(journal.tokenAt(instant, null).join().position()).as(told + "token at %s", instant)
                .hasValue(list.tokenAt(instant));
        assertThat(Appending.head(journal)).as(told + "latest token").isEqualTo(list.head());
    }

    private void reopen() {
        if (place != Place.MEMORY) {
            journal.close();
            journal = place.open(directory);
        }
    }
}
