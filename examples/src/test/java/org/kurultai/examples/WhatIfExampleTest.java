package org.kurultai.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.whatif.Scenario;
import org.kurultai.seeds.SeedDossiers;
import org.kurultai.seeds.dossier.DossierImport;

/** The what-if example of the README, run as it stands there. */
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
}
