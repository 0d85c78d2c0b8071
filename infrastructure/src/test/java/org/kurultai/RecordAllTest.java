package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Projections;

class RecordAllTest {

    private static final Instant AT = Instant.parse("2026-01-21T14:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void what_is_recorded_in_bulk_is_event_for_event_what_is_recorded_one_by_one() {
        var commands = commands();
        try (var bulk = Kurultai.inMemory();
                var single = Kurultai.inMemory()) {
            var told = new ArrayList<Outcome>();
            bulk.recordAll(commands.stream(), (command, outcome) -> told.add(outcome));
            var outcomes = commands.stream().map(single::record).toList();
            assertThat(told).isEqualTo(outcomes);
            assertThat(told).hasAtLeastOneElementOfType(Outcome.Rejected.class);
            assertThat(bulk.history().events()).isEqualTo(single.history().events());
            assertThat(bulk.view(Projections.DIRECTORY).parties())
                    .isEqualTo(single.view(Projections.DIRECTORY).parties());
        }
    }

    @Test
    void what_was_recorded_in_bulk_is_in_the_file() {
        var file = folder.resolve("record.db");
        try (var kurultai = Kurultai.open(file)) {
            kurultai.recordAll(commands().stream(), (command, outcome) -> {});
        }
        try (var kurultai = Kurultai.open(file);
                var fresh = Kurultai.inMemory()) {
            fresh.recordAll(commands().stream(), (command, outcome) -> {});
            assertThat(kurultai.history().events()).isEqualTo(fresh.history().events());
        }
    }

    @Test
    void recorded_in_bulk_again_nothing_is_added() {
        try (var kurultai = Kurultai.inMemory()) {
            kurultai.recordAll(commands().stream(), (command, outcome) -> {});
            var before = kurultai.history().events();
            kurultai.recordAll(commands().stream(), (command, outcome) -> assertThat(outcome)
                    .isNotInstanceOf(Outcome.Accepted.class));
            assertThat(kurultai.history().events()).isEqualTo(before);
        }
    }

    @Test
    void a_batch_that_another_record_on_the_file_overtook_is_decided_again() {
        var file = folder.resolve("shared.db");
        try (var one = Kurultai.open(file);
                var other = Kurultai.open(file)) {
            var interfering = commands().stream().map(command -> {
                if (command.id().value().equals("c-700")) {
                    other.record(envelope("foreign", founding(700, "1999"), "elsewhere"));
                }
                return command;
            });
            var refused = new ArrayList<CommandId>();
            one.recordAll(interfering, (command, outcome) -> {
                if (outcome instanceof Outcome.Rejected) {
                    refused.add(command.id());
                }
            });
            assertThat(refused).contains(new CommandId("c-700"));
            assertThat(one.history().events()).isEqualTo(other.history().events());
        }
    }

    @Test
    void commands_that_break_off_leave_every_whole_batch_on_record_and_told() {
        var breakingOff = commands().stream().peek(command -> {
            if (command.id().value().equals("c-3000")) {
                throw new IllegalStateException("the source broke off");
            }
        });
        try (var kurultai = Kurultai.inMemory()) {
            var told = new ArrayList<CommandId>();
            assertThatIllegalStateException()
                    .isThrownBy(() -> kurultai.recordAll(breakingOff, (command, outcome) -> told.add(command.id())))
                    .withMessage("the source broke off");
            assertThat(told).hasSize(3_000);
            assertThat(told)
                    .containsAll(kurultai.history().events().stream().map(r -> r.envelope().id()).toList());
            assertThat(kurultai.history().events()).isNotEmpty();
        }
    }

    /** Five thousand foundings of organizations, one source contradicting itself and another corroborating now and then. */
    private static List<Envelope> commands() {
        return IntStream.range(0, 5_000).boxed().flatMap(RecordAllTest::about).toList();
    }

    private static Stream<Envelope> about(int i) {
        var founded = envelope("c-" + i, founding(i, "2009"), "one");
        return switch (i % 5) {
            case 0 -> Stream.of(founded, envelope("d-" + i, founding(i, "2009-10"), "another"));
            case 1 -> Stream.of(founded, envelope("e-" + i, founding(i, "2010"), "another"));
            case 2 -> Stream.of(founded, envelope("f-" + i, admission(i), "one"));
            default -> Stream.of(founded);
        };
    }

    private static FoundOrganization founding(int i, String founded) {
        return new FoundOrganization(
                new PartyId("ORG-" + i), Name.english("Organization " + i), DateRange.UNKNOWN,
                PartialDate.parse(founded));
    }

    private static AdmitParty admission(int i) {
        return new AdmitParty(
                new PartyId("ORG-" + i), new PartyId("HUN"), MembershipStatus.OBSERVER, PartialDate.parse("2018"));
    }

    private static Envelope envelope(String id, Command command, String source) {
        return new Envelope(new CommandId(id), AT, Evidence.of(new SourceId(source)), command);
    }
}
