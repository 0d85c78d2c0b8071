package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyCommand.FoundOrganization;
import org.kurultai.domain.party.PartyCommand.RegisterState;
import org.kurultai.domain.party.PartyEvent.OrganizationFounded;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.PartyRejection.OrganizationNotYetFounded;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.journal.JournalException;
import org.kurultai.journal.PostgresServer;

class KurultaiTest {

    private static final PartyId OTS = new PartyId("OTS");
    private static final PartyId HUN = new PartyId("HUN");
    private static final Instant AT = Instant.parse("2026-01-21T14:00:00Z");
    private static final Evidence TREND = Evidence.of(new SourceId("trend"));
    private static final Evidence AZERTAC = Evidence.of(new SourceId("azertac"));
    private static final FoundOrganization FOUNDING = new FoundOrganization(
            OTS, Name.english("Turkic Council"), DateRange.UNKNOWN, PartialDate.parse("2009-10-03"));

    @TempDir
    private Path folder;

    @Test
    void what_is_recorded_comes_back_with_its_envelope_once_the_file_is_opened_again() {
        var file = folder.resolve("record.db");
        var envelope = new Envelope(new CommandId("trend#founding"), AT, TREND, FOUNDING);
        try (var kurultai = Kurultai.open(file)) {
            assertThat(kurultai.record(envelope)).isInstanceOf(Outcome.Accepted.class);
        }
        try (var kurultai = Kurultai.open(file)) {
            assertThat(kurultai.history().events()).singleElement().satisfies(recorded -> {
                assertThat(recorded.position()).isZero();
                assertThat(recorded.envelope()).isEqualTo(envelope);
                assertThat(recorded.event())
                        .isEqualTo(new OrganizationFounded(OTS, FOUNDING.name(), FOUNDING.used(), FOUNDING.founded()));
            });
        }
    }

    @Test
    void a_record_that_is_opened_to_be_read_shows_what_is_in_it_and_takes_nothing() {
        var file = folder.resolve("record.db");
        try (var kurultai = Kurultai.open(file)) {
            kurultai.record(FOUNDING, TREND);
        }
        try (var kurultai = Kurultai.builder().file(file).toRead().open()) {
            assertThat(events(kurultai)).hasExactlyElementsOfTypes(OrganizationFounded.class);
            assertThatThrownBy(() -> kurultai.record(FOUNDING, AZERTAC)).isInstanceOf(JournalException.class)
                    .hasMessageContaining("opened to be read only");
            assertThat(events(kurultai)).hasSize(1);
        }
    }

    @Test
    void nothing_but_a_file_or_a_database_is_opened_to_be_read() {
        assertThatThrownBy(Kurultai.builder().toRead()::open).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("name its file or its jdbcUrl");
    }

    @Test
    void a_record_is_backed_up_verified_and_restored() {
        var backup = folder.resolve("backup.kurultai");
        var restored = Kurultai.builder().file(folder.resolve("restored.db"));
        try (var kurultai = Kurultai.inMemory()) {
            kurultai.record(new Envelope(new CommandId("trend#founding"), AT, TREND, FOUNDING));
            kurultai.backUp(backup);
            restored.restore(backup);

            assertThat(restored.verify().isSound()).isTrue();
            assertThat(restored.verify().checksum()).isEqualTo(kurultai.verify().checksum());
            try (var again = restored.open()) {
                assertThat(again.history().events()).isEqualTo(kurultai.history().events());
            }
        }
    }

    @Test
    void the_same_command_is_recorded_once_however_often_it_is_given() {
        try (var kurultai = Kurultai.inMemory()) {
            var envelope = new Envelope(new CommandId("one"), AT, TREND, FOUNDING);
            kurultai.record(envelope);
            assertThat(kurultai.record(envelope)).isInstanceOf(Outcome.AlreadyRecorded.class);
            assertThat(kurultai.history().events()).hasSize(1);
        }
    }

    @Test
    void another_source_corroborates() {
        try (var kurultai = Kurultai.inMemory()) {
            kurultai.record(FOUNDING, TREND);
            kurultai.record(FOUNDING, AZERTAC);
            assertThat(events(kurultai)).hasExactlyElementsOfTypes(OrganizationFounded.class, FactCorroborated.class);
        }
    }

    @Test
    void a_claim_that_contradicts_the_record_is_refused_and_kept() {
        try (var kurultai = Kurultai.inMemory()) {
            kurultai.record(FOUNDING, TREND);
            var outcome = kurultai.record(tooEarly(), AZERTAC);
            assertThat(outcome)
                    .isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> assertThat(rejected.reason())
                            .isInstanceOf(OrganizationNotYetFounded.class));
            assertThat(events(kurultai)).hasExactlyElementsOfTypes(OrganizationFounded.class, ClaimRefused.class);
        }
    }

    @Test
    void whoever_prefers_an_exception_gets_one_with_the_reason() {
        try (var kurultai = Kurultai.inMemory()) {
            kurultai.recordOrThrow(FOUNDING, TREND);
            assertThatThrownBy(() -> kurultai.recordOrThrow(tooEarly(), AZERTAC))
                    .isInstanceOfSatisfying(
                            CommandRejectedException.class, e -> assertThat(e.rejection())
                                    .isInstanceOf(OrganizationNotYetFounded.class))
                    .hasMessageContaining("OTS was founded only after 2008");
        }
    }

    @Test
    void the_clock_and_the_identifiers_come_from_outside() {
        var builder = Kurultai.builder()
                .clock(InstantSource.fixed(AT))
                .commandIds(() -> new CommandId("from-outside"));
        try (var kurultai = builder.open()) {
            kurultai.record(FOUNDING);
            assertThat(kurultai.history().events())
                    .singleElement()
                    .extracting(Recorded::envelope)
                    .isEqualTo(new Envelope(new CommandId("from-outside"), AT, Evidence.NONE, FOUNDING));
        }
    }

    @Test
    void two_records_open_on_one_file_see_what_the_other_recorded() {
        var file = folder.resolve("shared.db");
        try (var one = Kurultai.open(file);
                var other = Kurultai.open(file)) {
            one.record(FOUNDING);
            assertThat(other.history().events()).hasSize(1);
            other.record(new AdmitParty(OTS, HUN, MembershipStatus.OBSERVER, PartialDate.parse("2018-09")));
            assertThat(events(one)).hasExactlyElementsOfTypes(OrganizationFounded.class, PartyAdmitted.class);
        }
    }

    @Test
    void two_records_open_on_one_database_see_what_the_other_recorded() {
        var database = Kurultai.builder().jdbcUrl(PostgresServer.database(folder));
        try (var one = database.open(); var other = database.open()) {
            one.record(FOUNDING);
            assertThat(other.history().events()).hasSize(1);
            other.record(new AdmitParty(OTS, HUN, MembershipStatus.OBSERVER, PartialDate.parse("2018-09")));
            assertThat(events(one)).hasExactlyElementsOfTypes(OrganizationFounded.class, PartyAdmitted.class);
        }
    }

    @Test
    void of_many_who_claim_one_code_exactly_one_wins_and_the_others_are_told_by_whom_it_is_taken() throws Exception {
        try (var kurultai = Kurultai.inMemory();
                var threads = Executors.newFixedThreadPool(8)) {
            var claims = IntStream.range(0, 16)
                    .<Callable<Outcome>>mapToObj(i -> () -> kurultai.record(new RegisterState(
                            new PartyId("state-" + i), "HUN", Name.english("Hungary"), DateRange.UNKNOWN)))
                    .toList();
            var outcomes = threads.invokeAll(claims).stream().map(KurultaiTest::get).toList();
            assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Rejected.class::isInstance).hasSize(15);
        }
    }

    private static AdmitParty tooEarly() {
        return new AdmitParty(OTS, HUN, MembershipStatus.OBSERVER, PartialDate.parse("2008"));
    }

    private static List<Event> events(Kurultai kurultai) {
        return kurultai.history().events().stream().map(Recorded::event).toList();
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
