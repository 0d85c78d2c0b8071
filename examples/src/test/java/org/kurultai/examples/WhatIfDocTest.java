package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kurultai.Kurultai;
import org.kurultai.PromotionOutcome;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Edit;
import org.kurultai.domain.whatif.Fate;
import org.kurultai.domain.whatif.Moment;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.domain.whatif.SearchResult;
import org.kurultai.domain.whatif.Selection;
import org.kurultai.export.Terms;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;

/** The snippets of docs/what-if.md, run on the five reports. */
class WhatIfDocTest {

    private final Kurultai kurultai = Kurultai.inMemory();

    @BeforeEach
    void load() {
        var into = new DossierImport(kurultai, InstantSource.system());
        SeedDossiers.all().forEach(into::load);
    }

    @AfterEach
    void close() {
        kurultai.close();
    }

    @Test
    void divergence() {
        // @start region="divergence"
        var withdrawal = new WithdrawFromOrganization(
                new PartyId("OTS"), new PartyId("KAZ"), PartialDate.parse("2024-06-01"));
        var said = new Envelope(new CommandId("what-if-1"), Instant.EPOCH, Evidence.NONE, withdrawal);
        var scenario = Scenario.named("Kazakhstan had withdrawn from the OTS in 2024")
                .insert(said, new Moment.Before(0)); // before anything else was said
        var divergence = kurultai.whatIf().replay(scenario);
        for (var step : divergence.later(Fate.NEWLY_REJECTED)) {
            System.out.println(step.envelope().id() + ": " + step.reason());
        }
        var names = Terms.of(kurultai::view, divergence::view);
        System.out.println(divergence.told(names));
        // @end
        assertThat(divergence.later(Fate.NEWLY_REJECTED)).isNotEmpty();
        assertThat(divergence.told(names)).contains("Kazakhstan");
        assertThat(divergence.mermaid(names)).startsWith("flowchart");
    }

    @Test
    void sweep() {
        // @start region="sweep"
        var whatIf = kurultai.whatIf();
        var drops = whatIf.singleDrops(new Selection.FromSource(new SourceId("trend-2025-05-23")));
        for (var line : whatIf.sweep(drops)) {
            System.out.println(line.scenario().name() + ": " + line.decided() + " decided again, " + line.fates());
        }
        // @end
        assertThat(whatIf.sweep(whatIf.singleDrops(new Selection.FromSource(new SourceId("trend-2025-05-23")))))
                .isNotEmpty();
    }

    @Test
    void sweepKeeping() {
        // @start region="sweep-keeping"
        var whatIf = kurultai.whatIf();
        var drops = whatIf.singleDrops(new Selection.FromSource(new SourceId("trend-2025-05-23")));
        var rotations = whatIf.sweep(
                drops,
                divergence -> divergence.differences(Projections.HOST_ROTATION).size(),
                (scenario, problem) -> 0); // where one cannot be replayed
        System.out.println(rotations.stream().filter(rows -> rows > 0).count() + " facts bear on who hosts");
        // @end
        assertThat(rotations).contains(0).anyMatch(rows -> rows > 0);
    }

    @Test
    void search() {
        // @start region="search"
        var reports = kurultai.view(Projections.EVIDENCE_LEDGER).sources().stream()
                .<Edit>map(source -> new Edit.Drop(new Selection.FromSource(source)))
                .toList();
        var finding = kurultai.whatIf().search(reports, 2, divergence -> divergence
                .differences(Projections.HOST_ROTATION).stream()
                .anyMatch(row -> row.row().equals("ots-interior-ministers/3") && row.rowNow().isEmpty()));
        System.out.println(switch (finding) {
            case SearchResult.Found(var fewest, var tried) -> fewest.edits() + ", after " + tried + " scenarios";
            case SearchResult.Exhausted(var most, var tried) -> "no " + most + " of them: all " + tried + " were tried";
        });
        // @end
        assertThat(finding).isInstanceOfSatisfying(SearchResult.Found.class,
                found -> assertThat(found.scenario().edits()).hasSize(2));
    }

    @Test
    void promotion() {
        // @start region="promotion"
        var divergence = kurultai.whatIf().replay(Scenario.named("That report was made up")
                .dropSource(new SourceId("azertac-2025-05-24")));
        var promotion = kurultai.promotion(divergence);
        promotion.told(Terms.of(kurultai::view, divergence::view)).forEach(System.out::println);
        System.out.println(switch (kurultai.promote(promotion)) {
            case PromotionOutcome.Promoted promoted -> "recorded";
            case PromotionOutcome.Conflict conflict -> "since then were recorded " + conflict.moved();
            case PromotionOutcome.Impossible impossible -> "the rules refuse " + impossible.refused();
        });
        // @end
        assertThat(kurultai.view(Projections.DIRECTORY).source(new SourceId("azertac-2025-05-24")).orElseThrow()
                .retracted()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_of_the_page_is_tested() {
        return Snippets.of("docs/what-if.md",
                "test/java/org/kurultai/examples/WhatIfDocTest.java");
    }
}
