package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionCommand.SetAgenda;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyCommand.AdmitParty;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.AgreementRegistryQuestion.InForceAt;
import org.kurultai.domain.view.HostRotationQuestion.WhoseTurn;
import org.kurultai.domain.view.Lens;
import org.kurultai.domain.view.MinisterTenureQuestion.HolderAt;
import org.kurultai.domain.view.Projections;
import org.kurultai.live.Change;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;

/** The snippets of docs/views.md, run on the five reports. */
class ViewsTest {

    private static final Kurultai kurultai = Kurultai.inMemory();
    private static final PartialDate today = PartialDate.parse("2026-02-01");
    private static final PartyId AZE = new PartyId("AZE");

    @BeforeAll
    static void load() {
        var into = new DossierImport(kurultai, InstantSource.system());
        SeedDossiers.all().forEach(into::load);
        kurultai.record(new AdmitParty(new PartyId("OTS"), AZE, MembershipStatus.MEMBER, PartialDate.parse("2009")));
    }

    @AfterAll
    static void close() {
        kurultai.close();
    }

    @Test
    void tenure() {
        // @start region="minister-tenure"
        var minister = new PostId("AZE.interior-minister");
        var holders = kurultai.ask(new HolderAt(minister, PartialDate.parse("2025-05-23")));
        var tenures = kurultai.view(Projections.MINISTER_TENURE).of(minister).tenures();
        // @end
        assertThat(holders).isNotEmpty();
        assertThat(tenures).isNotEmpty();
    }

    @Test
    void rotation() {
        // @start region="host-rotation"
        var series = new SeriesId("ots-interior-ministers");
        var turn = kurultai.ask(new WhoseTurn(series, today));
        System.out.println(turn.party() + ", because " + turn.reason());
        // @end
        assertThat(turn.party()).isEqualTo(new PartyId("KAZ"));
    }

    @Test
    void registry() {
        // @start region="agreement-registry"
        var registry = kurultai.view(Projections.AGREEMENT_REGISTRY);
        for (var instrument : registry.signedFor(AZE)) {
            System.out.println(instrument.designation().kind() + " between " + instrument.parties()
                    + ", in force: " + kurultai.ask(new InForceAt(instrument.instrument(), today)));
        }
        // @end
        assertThat(registry.signedFor(AZE)).isNotEmpty();
    }

    @Test
    void attendance() {
        // @start region="attendance-ledger"
        var second = new MeetingId("ots-interior-ministers-2");
        var ledger = kurultai.view(Projections.ATTENDANCE_LEDGER);
        var came = ledger.at(Occasion.of(second));
        var stoodIn = ledger.standIns(new SeriesId("ots-interior-ministers"));
        var stayedAway = ledger.absent(second);
        // @end
        assertThat(came).isNotEmpty();
        assertThat(stoodIn).isNotEmpty();
        assertThat(stayedAway).isEmpty();
    }

    @Test
    void roster() {
        // @start region="membership-roster"
        var roster = kurultai.view(Projections.MEMBERSHIP_ROSTER);
        for (var belonging : roster.at(new PartyId("OTS"), PartialDate.parse("2025"))) {
            System.out.println(belonging.party() + ": " + belonging.status() + ", " + belonging.certainty());
        }
        // @end
        assertThat(roster.of(new PartyId("OTS"))).isNotEmpty();
    }

    @Test
    void relations() {
        // @start region="bilateral-relations"
        for (var year : kurultai.view(Projections.BILATERAL_RELATIONS).between(AZE, new PartyId("BGR"))) {
            System.out.println(year.year() + ": " + year.engagements().size() + " engagements, "
                    + year.instruments().size() + " instruments, " + year.topics());
        }
        // @end
        assertThat(kurultai.view(Projections.BILATERAL_RELATIONS).between(AZE, new PartyId("BGR"))).isNotEmpty();
    }

    @Test
    void topics() {
        // @start region="topic-trends"
        for (var topic : kurultai.view(Projections.TOPIC_TRENDS).in(new SeriesId("ots-interior-ministers"))) {
            System.out.println(topic.topic() + ": " + topic.years());
        }
        // @end
        assertThat(kurultai.view(Projections.TOPIC_TRENDS).in(new SeriesId("ots-interior-ministers"))).isNotEmpty();
    }

    @Test
    void dossier() {
        // @start region="person-dossier"
        var dossier = kurultai.view(Projections.PERSON_DOSSIER).of(new PersonId("vilayat-eyvazov")).orElseThrow();
        System.out.println(dossier.names() + " " + dossier.tenures() + " " + dossier.ranks());
        System.out.println(dossier.attendances() + " " + dossier.signatures());
        // @end
        assertThat(dossier.attendances()).isNotEmpty();
    }

    @Test
    void timeline() {
        // @start region="timeline"
        var timeline = kurultai.view(Projections.TIMELINE);
        timeline.between(PartialDate.parse("2025-05"), today)
                .forEach(h -> System.out.println(h.when() + " " + h.kind() + " " + h.matter().name()));
        var undated = timeline.undated();
        // @end
        assertThat(timeline.between(PartialDate.parse("2025-05"), today)).isNotEmpty();
        assertThat(undated).isNotEmpty();
    }

    @Test
    void evidence() {
        // @start region="evidence-ledger"
        var evidence = kurultai.view(Projections.EVIDENCE_LEDGER);
        var fragile = evidence.restingOn(new SourceId("trend-2025-05-23"));
        var disputed = evidence.disputed();
        // @end
        assertThat(fragile).isNotEmpty();
        assertThat(disputed).allSatisfy(fact -> assertThat(fact.disputes()).isNotEmpty());
    }

    @Test
    void time_travel() {
        // @start region="time-travel"
        var lens = Lens.validAt(PartialDate.parse("2025-12-31")) // what was true that day
                .andKnownBefore(kurultai.positionAt(Instant.now())) // as the record knew it then
                .andWithout(new SourceId("azertac-2025-05-24")); // had this source said nothing
        var rows = kurultai.view(Projections.HOST_ROTATION, lens).rows(new SeriesId("ots-interior-ministers"));
        var turn = kurultai.ask(new WhoseTurn(new SeriesId("ots-interior-ministers"), today), lens);
        // @end
        assertThat(rows).hasSize(3);
        assertThat(turn.party()).isEqualTo(new PartyId("KAZ"));
    }

    @Test
    void subscription() throws Exception {
        var told = new CompletableFuture<Change>();
        // @start region="subscription"
        var subscription = kurultai.subscribe(Projections.TOPIC_TRENDS, changes -> changes.rows().forEach(change -> {
            switch (change) {
                case Change.Appeared(var subject, var row) -> System.out.println(row.telling());
                case Change.Altered(var subject, var before, var after) -> System.out.println(after.telling());
                case Change.Gone(var subject, var row) -> System.out.println("no more: " + row.telling());
            }
        }));
        // @end
        var other = kurultai.subscribe(Projections.TOPIC_TRENDS, changes -> {
            if (changes.rows().isEmpty()) {
                CompletableFuture.runAsync(() -> kurultai.record(
                        new SetAgenda(Occasion.parse("visit:aze-bgr"), List.of("flood relief")),
                        Evidence.of(new SourceId("trend-2025-05-23"))));
            } else {
                told.complete(changes.rows().getFirst());
            }
        });
        assertThat(told.get(60, TimeUnit.SECONDS)).isInstanceOf(Change.Appeared.class);
        other.close();
        subscription.close();
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_of_the_page_is_tested() {
        return Snippets.of("docs/views.md",
                "test/java/org/kurultai/examples/ViewsTest.java",
                "main/java/org/kurultai/examples/embedding/Publishers.java",
                "main/java/org/kurultai/examples/embedding/ScheduledMeetings.java");
    }
}
