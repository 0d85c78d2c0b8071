package org.kurultai.journal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurultai.journal.Appending.append;
import static org.kurultai.journal.Appending.commit;
import static org.kurultai.journal.Appending.event;
import static org.kurultai.journal.Appending.everything;
import static org.kurultai.journal.Appending.having;
import static org.kurultai.journal.Appending.head;
import static org.kurultai.journal.Appending.prepare;
import static org.kurultai.journal.Appending.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.conversion.ConversionException;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.Metadata;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a journal promises of appending and of reading back. */
@ParameterizedClass
@EnumSource(Place.class)
class JournalTest {

    private static final Tag BISHKEK = Tag.of("meeting", "Bishkek 2024");
    private static final Tag SAMARKAND = Tag.of("meeting", "Samarkand 2022");

    private final Journal journal;

    JournalTest(Place place, @TempDir Path directory) {
        journal = place.open(directory);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void what_is_read_is_what_was_appended() {
        var text = "Çavuşoğlu met Özdil \u0000 \uD83E\uDD1D";
        append(journal, event("an id", text, Instant.parse("2025-11-23T09:30:00.123456789Z")));

        assertThat(everything(journal).messages()).singleElement().satisfies(message -> {
            assertThat(message.identifier()).isEqualTo("an id");
            assertThat(message.type()).hasToString("meeting.MeetingHeld#1");
            assertThat(message.timestamp()).isEqualTo("2025-11-23T09:30:00.123456789Z");
            assertThat(message.metadata()).containsExactly(entry("source", "a report"));
            assertThat(message.payload()).isInstanceOf(byte[].class);
            assertThat(message.payloadAs(String.class, Appending.CONVERTER)).isEqualTo(text);
        });
    }

    @Test
    void positions_are_counted_from_zero_in_the_order_of_commits() {
        var first = prepare(journal, AppendCondition.none(), event("prepared first"));
        append(journal, event("committed first"), event("with it"));
        commit(first);

        assertThat(everything(journal).payloads()).containsExactly("committed first", "with it", "prepared first");
        assertThat(everything(journal).positions()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void markers_and_tokens_both_name_the_next_position() {
        var marker = append(journal, event("one"), event("two"));

        assertThat(marker).isEqualTo(new GlobalIndexConsistencyMarker(2));
        assertThat(everything(journal).marker()).isEqualTo(marker);
        assertThat(journal.latestToken(null).join()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(journal.firstToken(null).join()).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    @Test
    void the_marker_after_a_commit_never_lets_a_conflicting_append_in() {
        var marker = append(journal, event("the meeting is called", BISHKEK));
        append(journal, event("the meeting is called off", BISHKEK));

        assertThatThrownBy(() -> append(journal, guarded(BISHKEK, marker), event("the meeting is held", BISHKEK)))
                .isInstanceOf(AppendEventsTransactionRejectedException.class)
                .hasMessage("The event at position 1 meets the append criteria, which allow none from position 1 on");
    }

    @Test
    void the_marker_after_a_commit_lets_the_next_append_in() {
        var marker = append(journal, event("the meeting is called", BISHKEK));

        append(journal, guarded(BISHKEK, marker), event("the meeting is held", BISHKEK));

        assertThat(head(journal)).isEqualTo(2);
    }

    @Test
    void origin_checks_everything_and_infinity_nothing() {
        append(journal, event("the meeting is held", BISHKEK));

        assertThatThrownBy(() -> append(journal, guarded(BISHKEK, ConsistencyMarker.ORIGIN), event("again", BISHKEK)))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        append(journal, guarded(BISHKEK, ConsistencyMarker.INFINITY), event("again", BISHKEK));
    }

    @Test
    void writers_in_different_scopes_do_not_conflict() {
        var bishkek = prepare(journal, guarded(BISHKEK, ConsistencyMarker.ORIGIN), event("in Bishkek", BISHKEK));
        var samarkand = prepare(journal, guarded(SAMARKAND, ConsistencyMarker.ORIGIN), event("elsewhere", SAMARKAND));

        commit(bishkek);
        commit(samarkand);

        assertThat(head(journal)).isEqualTo(2);
    }

    @Test
    void a_condition_on_any_event_conflicts_with_every_event() {
        append(journal, event("untagged"));
        var condition = AppendCondition.withCriteria(EventCriteria.either(List.of(
                EventCriteria.havingAnyTag(), having(BISHKEK))));

        assertThatThrownBy(() -> append(journal, condition, event("never")))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void an_empty_scope_conflicts_with_nothing_and_holds_nothing() {
        append(journal, event("something", BISHKEK));
        var nothing = EventCriteria.either(List.of());

        append(journal, AppendCondition.withCriteria(nothing), event("something else", BISHKEK));

        assertThat(source(journal, nothing).entries()).isEmpty();
        assertThat(source(journal, nothing).marker()).isEqualTo(new GlobalIndexConsistencyMarker(2));
    }

    @Test
    void a_duplicate_event_is_refused_with_all_that_came_with_it() {
        append(journal, event("an id", "once", Instant.EPOCH));

        assertThatThrownBy(() -> append(journal, event("new"), event("an id", "twice", Instant.EPOCH)))
                .isInstanceOf(AlreadyRecordedException.class)
                .hasMessageContaining("has recorded the event an id at position 0 already");
        assertThat(everything(journal).payloads()).containsExactly("once");
    }

    @Test
    void an_event_that_stands_twice_in_a_batch_is_refused() {
        assertThatThrownBy(() -> append(journal,
                event("an id", "once", Instant.EPOCH), event("an id", "twice", Instant.EPOCH)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("The event an id stands twice in one batch");
    }

    @Test
    void rollbacks_and_conflicts_leave_nothing_and_no_gap() {
        append(journal, event("first", BISHKEK));
        var rolledBack = prepare(journal, AppendCondition.none(), event("rolled back", BISHKEK));
        rolledBack.rollback(null);
        var conflict = guarded(BISHKEK, ConsistencyMarker.ORIGIN);
        assertThatThrownBy(() -> append(journal, conflict, event("conflict", BISHKEK)))
                .isInstanceOf(AppendEventsTransactionRejectedException.class);
        append(journal, event("second", BISHKEK));

        assertThat(source(journal, having(BISHKEK)).payloads()).containsExactly("first", "second");
        assertThat(everything(journal).positions()).containsExactly(0L, 1L);
    }

    @Test
    void nothing_is_recorded_before_the_commit_nor_twice() {
        var append = prepare(journal, AppendCondition.none(), event("once"));
        assertThat(head(journal)).isZero();
        commit(append);

        assertThatThrownBy(() -> commit(append)).isInstanceOf(IllegalStateException.class);
        assertThat(head(journal)).isEqualTo(1);
    }

    @Test
    void an_empty_batch_is_committed_to_no_effect() {
        assertThat(append(journal, AppendCondition.none())).isEqualTo(ConsistencyMarker.ORIGIN);
        assertThat(head(journal)).isZero();
    }

    @Test
    void a_batch_larger_than_any_page_is_read_whole() {
        var payloads = IntStream.range(0, 3000).mapToObj(i -> "Çavuşoğlu's meeting " + i).toList();
        append(journal, payloads.stream()
                .map(payload -> event(payload, BISHKEK, Tag.of("last digit", payload.substring(payload.length() - 1))))
                .toArray(TaggedEventMessage<?>[]::new));

        assertThat(everything(journal).payloads()).isEqualTo(payloads);
        assertThat(source(journal, having(Tag.of("last digit", "7"))).payloads()).hasSize(300)
                .contains(payloads.get(7));
        assertThat(
                source(journal, EventCriteria.either(having(BISHKEK), having(Tag.of("last digit", "1")))).positions())
                .hasSize(3000).isSorted().doesNotHaveDuplicates();
        assertThat(journal.verify().damages()).isEmpty();
    }

    @Test
    void what_is_read_in_parts_is_what_messages_carry_also_where_they_carry_nothing() {
        var nothing = new GenericEventMessage(new MessageType("meeting.MeetingHeld"), null);
        append(journal, event("Bakı"), new GenericTaggedEventMessage<>(nothing, Set.of()), event("the next"));

        assertThat(InParts.read(journal, InParts::told)).hasSize(3)
                .isEqualTo(everything(journal).messages().stream().map(InParts::told).toList());
    }

    @Test
    void a_duplicate_event_in_a_large_batch_is_refused_with_all_that_came_with_it() {
        append(journal, event("an id", "once", Instant.EPOCH));
        var batch = Stream.concat(
                IntStream.range(0, 3000).mapToObj(i -> event("event " + i)),
                Stream.of(event("an id", "twice", Instant.EPOCH))).toArray(TaggedEventMessage<?>[]::new);

        assertThatThrownBy(() -> append(journal, batch))
                .isInstanceOf(AlreadyRecordedException.class)
                .hasMessageContaining("has recorded the event an id at position 0 already");
        assertThat(everything(journal).payloads()).containsExactly("once");
    }

    @Test
    void sourcing_is_completed_when_its_marker_is_taken_and_not_before() {
        append(journal, event("one"));
        var stream = journal.source(SourcingCondition.conditionFor(EventCriteria.havingAnyTag()), null);

        assertThat(stream.next()).isPresent();
        assertThat(stream.peek()).contains(stream.peek().orElseThrow());
        assertThat(stream.isCompleted()).isFalse();
        assertThat(stream.next()).isPresent();
        assertThat(stream.isCompleted()).isTrue();
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void sourcing_that_is_closed_gives_nothing_more() {
        append(journal, event("one"), event("two"));
        var stream = journal.source(SourcingCondition.conditionFor(EventCriteria.havingAnyTag()), null);
        stream.next();

        stream.close();

        assertThat(stream.next()).isEmpty();
        assertThat(stream.isCompleted()).isTrue();
    }

    @Test
    void tags_that_look_alike_when_joined_are_kept_apart() {
        append(journal,
                event("one", Tag.of("a:b", "c")), event("two", Tag.of("a", "b:c")), event("three", Tag.of("a\\", "b")));

        assertThat(source(journal, having(Tag.of("a:b", "c"))).payloads()).containsExactly("one");
        assertThat(source(journal, having(Tag.of("a", "b:c"))).payloads()).containsExactly("two");
        assertThat(source(journal, having(Tag.of("a\\", "b"))).payloads()).containsExactly("three");
    }

    @Test
    void an_event_is_found_by_a_tag_that_is_its_own_identifier() {
        append(journal,
                event("an id", "one", Instant.EPOCH, Tag.of("fact", "an id"), BISHKEK),
                event("another", "two", Instant.EPOCH, Tag.of("fact", "an id"), Tag.of("report", "another")),
                event("an:id", "three", Instant.EPOCH, Tag.of("a:fact", "an:id")));
        var marker = everything(journal).marker();

        assertThat(source(journal, having(Tag.of("fact", "an id"))).payloads()).containsExactly("one", "two");
        assertThat(source(journal, having(Tag.of("fact", "an id"), BISHKEK)).payloads()).containsExactly("one");
        assertThat(source(journal, having(Tag.of("report", "an id"))).payloads()).isEmpty();
        assertThat(source(journal, having(Tag.of("report", "another"))).payloads()).containsExactly("two");
        assertThat(source(journal, having(Tag.of("a:fact", "an:id"))).payloads()).containsExactly("three");
        assertThat(source(journal, having(Tag.of("a", "fact:an:id"))).payloads()).isEmpty();
        assertThat(journal.verify().isSound()).isTrue();
        append(journal, guarded(Tag.of("report", "an id"), marker), event("fits"));
    }

    @Test
    void an_event_that_cannot_be_converted_is_refused_before_the_commit() {
        var unconvertible = new GenericTaggedEventMessage<>(
                new GenericEventMessage(new MessageType("meeting.MeetingHeld"), new Object() {}), Set.of());

        assertThatThrownBy(() -> prepare(journal, AppendCondition.none(), unconvertible))
                .isInstanceOf(ConversionException.class);
    }

    @Test
    void an_event_without_a_payload_is_read_without_one() {
        append(journal, new GenericTaggedEventMessage<>(
                new GenericEventMessage(new MessageType("meeting.MeetingHeld"), null, Metadata.with("by", null)),
                Set.of()));

        assertThat(everything(journal).messages()).singleElement().satisfies(message -> {
            assertThat(message.payload()).isNull();
            assertThat(message.metadata()).isEqualTo(Metadata.with("by", null));
        });
    }

    @Test
    void a_timestamp_beyond_four_digit_years_is_refused() {
        assertThatThrownBy(() -> append(journal, event("an id", "text", Instant.MAX)))
                .isInstanceOf(JournalException.class).hasMessageContaining("between 0 and 9999");
    }

    @Test
    void a_token_at_an_instant_has_everything_since_then_still_to_come() {
        var noon = Instant.parse("2024-11-06T12:00:00Z");
        append(journal,
                event("1", "before", noon.minusNanos(1)),
                event("2", "at", noon),
                event("3", "after", noon.plusNanos(1)),
                event("4", "recorded late", noon.minusSeconds(1)));

        assertThat(journal.tokenAt(noon, null).join()).isEqualTo(new GlobalSequenceTrackingToken(1));
        assertThat(journal.tokenAt(Instant.MIN, null).join()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(journal.tokenAt(noon.plusSeconds(1), null).join()).isEqualTo(new GlobalSequenceTrackingToken(4));
        assertThat(journal.tokenAt(Instant.MAX, null).join()).isEqualTo(new GlobalSequenceTrackingToken(4));
    }

    @Test
    void a_closed_journal_says_so() {
        journal.close();
        journal.close();

        assertThatThrownBy(() -> append(journal, event("too late"))).isInstanceOf(JournalException.class)
                .hasMessageContaining("is closed");
        assertThatThrownBy(() -> everything(journal)).isInstanceOf(JournalException.class)
                .hasMessageContaining("is closed");
    }

    private static AppendCondition guarded(Tag tag, ConsistencyMarker marker) {
        return AppendCondition.withCriteria(having(tag)).withMarker(marker);
    }
}
