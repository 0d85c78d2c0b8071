package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.view.Lens;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.export.Views;
import org.kurultai.export.calendar.Calendar;
import org.kurultai.export.popolo.Popolo;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;

/** The what-if example of the README, and that of exports, run as they stand there. */
class WhatIfExampleTest {

    @Test
    void without_the_german_report_nobody_says_in_which_year_the_third_meeting_is() {
        try (var kurultai = Kurultai.inMemory()) {
            var into = new DossierImport(kurultai, InstantSource.system());
            SeedDossiers.all().forEach(into::load);
            // @start region="what-if"
            var scenario = Scenario.named("The German report had never been imported")
                    .dropSource(new SourceId("azertac-2025-05-24"));
            var divergence = kurultai.whatIf().replay(scenario);
            divergence.differences(Projections.HOST_ROTATION)
                    .forEach(difference -> System.out.println(divergence.why(difference).text(Id::value)));
            var hosts = divergence.view(Projections.HOST_ROTATION).rows(new SeriesId("ots-interior-ministers"));
            // @end
            assertThat(divergence.differences(Projections.HOST_ROTATION)).isNotEmpty();
            assertThat(hosts.getLast().host().value()).isEqualTo("KAZ");
            assertThat(hosts.getLast().when().isUnknown()).isTrue();
        }
    }

    @Test
    void what_gives_views_can_be_exported(@TempDir Path folder) throws IOException {
        try (var kurultai = Kurultai.inMemory()) {
            var into = new DossierImport(kurultai, InstantSource.system());
            SeedDossiers.all().forEach(into::load);
            // @start region="export"
            Views views = kurultai::view;
            var without = views.through(Lens.withoutSources(new SourceId("azertac-2025-05-24")));
            try (var people = Files.newBufferedWriter(folder.resolve("people.json"));
                    var calendar = Files.newBufferedWriter(folder.resolve("meetings.ics"))) {
                new Popolo(views).write(people);
                new Calendar(without, Instant.now()).write(calendar);
            }
            // @end
            assertThat(folder.resolve("people.json")).content().contains("\"persons\"");
            assertThat(folder.resolve("meetings.ics")).content().contains("BEGIN:VEVENT");
        }
    }
}
