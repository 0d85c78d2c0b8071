package org.kurultai.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.axon.Examples.by;
import static org.kurultai.axon.Examples.named;
import static org.kurultai.axon.Examples.naming;
import static org.kurultai.axon.Examples.party;
import static org.kurultai.axon.Examples.recorded;
import static org.kurultai.axon.Examples.registrar;
import static org.kurultai.axon.Examples.shell;
import static org.kurultai.axon.Examples.sourcing;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurultai.domain.office.EndReason;
import org.kurultai.domain.office.OfficeCommand.AttestTenure;
import org.kurultai.domain.office.OfficeCommand.EndTenure;
import org.kurultai.domain.office.OfficeCommand.MergePersons;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.journal.Journal;

/** What a decision rests on, read in however many steps or remembered, is what its append is guarded by. */
@ParameterizedClass(name = "in a file: {0}, remembered: {1}")
@CsvSource({"true, true", "true, false", "false, true", "false, false"})
class ConsistencyTest {

    private static final PostId MINISTER = new PostId("aze-interior-minister");

    private final Journal journal;
    private final boolean remembered;
    private final AxonShell others;

    ConsistencyTest(boolean inAFile, boolean remembered, @TempDir Path folder) {
        this.remembered = remembered;
        journal = inAFile ? Journal.open(folder.resolve("record.db")) : Journal.inMemory();
        others = shell(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void an_append_to_the_first_scope_between_two_reads_is_seen_by_the_commit() {
        assertThat(attempts(When.BETWEEN_THE_READS, "first")).isEqualTo(2);
    }

    @Test
    void an_append_to_the_scope_read_later_counts_from_the_earlier_read() {
        assertThat(attempts(When.BETWEEN_THE_READS, "second")).isEqualTo(2);
    }

    @Test
    void an_append_to_another_scope_between_two_reads_disturbs_nobody() {
        assertThat(attempts(When.BETWEEN_THE_READS, "third")).isEqualTo(1);
    }

    @Test
    void an_append_to_the_first_scope_after_all_reads_is_seen_by_the_commit() {
        assertThat(attempts(When.AFTER_THE_READS, "first")).isEqualTo(2);
    }

    @Test
    void an_append_to_the_second_scope_after_all_reads_is_seen_by_the_commit() {
        assertThat(attempts(When.AFTER_THE_READS, "second")).isEqualTo(2);
    }

    @Test
    void an_append_to_another_scope_after_all_reads_disturbs_nobody() {
        assertThat(attempts(When.AFTER_THE_READS, "third")).isEqualTo(1);
    }

    @Test
    void the_scope_of_a_real_decider_widens_from_one_identifier_of_a_person_to_the_next() {
        others.record(by("c1", merge("a", "b")));
        others.record(by("c2", merge("b", "c")));
        others.record(
                by("c3", new EndTenure(MINISTER, new PersonId("c"), PartialDate.parse("2020"), EndReason.RESIGNED)));
        assertThat(others
                .record(by("c4", new AttestTenure(MINISTER, new PersonId("a"), PartialDate.parse("2021"), false))))
                .isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void what_is_decided_is_what_would_be_decided_if_all_had_been_known_from_the_start() {
        others.record(naming("c1", "second", "one"));
        others.record(naming("c2", "first", "one"));
        record(new Widening(When.BETWEEN_THE_READS, () -> others.record(naming("c3", "second", "two"))), "c4");
        assertThat(recorded(journal).getLast().event()).isEqualTo(named("first", "after 3"));
    }

    @Test
    void an_empty_record_is_guarded_too() {
        var disturbing = new Widening(When.AFTER_THE_READS, () -> others.record(naming("other", "first", "one")));
        record(disturbing, "c1");
        assertThat(disturbing.attempts).hasValue(2);
    }

    private static MergePersons merge(String kept, String merged) {
        return new MergePersons(new PersonId(kept), new PersonId(merged), "two spellings");
    }

    private void record(Widening naming, String id) {
        var command = naming(id, "first", "?");
        if (remembered) {
            shell(journal, registrar(naming), Retries.ofDefaults()).record(command);
        } else {
            sourcing(journal, registrar(naming)).accept(command);
        }
    }

    /** Attempts it takes when a third party is named once meanwhile. */
    private int attempts(When when, String disturbed) {
        others.record(naming("c1", "first", "one"));
        others.record(naming("c2", "second", "one"));
        var widening = new Widening(when, () -> others.record(naming("disturbance", disturbed, "another")));
        record(widening, "c3");
        return widening.attempts.get();
    }

    private enum When {
        BETWEEN_THE_READS,
        AFTER_THE_READS
    }

    /** Reads about the first party, learns that it has to know of the second too, and is disturbed in its first attempt. */
    private static final class Widening implements Decider<RecordPartyName> {

        private final When when;
        private final Runnable disturbance;
        private final AtomicInteger attempts = new AtomicInteger(1);
        private boolean disturbed;

        private Widening(When when, Runnable disturbance) {
            this.when = when;
            this.disturbance = disturbance;
        }

        @Override
        public Class<RecordPartyName> command() {
            return RecordPartyName.class;
        }

        @Override
        public Set<Tag> scope(RecordPartyName command) {
            attempts.addAndGet(disturbed ? 1 : 0);
            return Set.of(party("first"));
        }

        @Override
        public Set<Tag> scope(RecordPartyName command, Facts known) {
            disturb(When.BETWEEN_THE_READS);
            return Set.of(party("first"), party("second"));
        }

        @Override
        public Decision decide(RecordPartyName command, Facts known) {
            disturb(When.AFTER_THE_READS);
            return Decision.accepted(named("first", "after " + known.recorded().size()));
        }

        private void disturb(When now) {
            if (now == when && !disturbed) {
                disturbed = true;
                disturbance.run();
            }
        }
    }
}
