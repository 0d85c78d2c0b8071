package org.kurultai.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurultai.Kurultai;
import org.kurultai.domain.AllOrders;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Projections;
import org.kurultai.seeds.dossier.Dossier;
import org.kurultai.seeds.dossier.DossierImport;
import org.kurultai.seeds.dossier.ImportReport;

class SeedDossiersTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-01T00:00:00Z"));
    private static final PartialDate TODAY = PartialDate.parse("2026-02-01");

    @Test
    void nothing_the_five_reports_state_contradicts_the_rest() {
        try (var record = Kurultai.inMemory()) {
            assertThat(load(record, SeedDossiers.all()))
                    .allSatisfy(report -> assertThat(report.refused()).isEmpty());
        }
    }

    @Test
    void loading_a_dossier_a_second_time_adds_nothing() {
        try (var record = Kurultai.inMemory()) {
            load(record, SeedDossiers.all());
            var before = record.history().events();
            assertThat(load(record, SeedDossiers.all())).allSatisfy(report -> {
                assertThat(report.recorded()).isZero();
                assertThat(report.corroborated()).isZero();
            });
            assertThat(record.history().events()).isEqualTo(before);
        }
    }

    @Test
    void in_whatever_order_the_five_are_loaded_the_views_are_equal() {
        var expected = rows(SeedDossiers.all());
        var orders = AllOrders.of(SeedDossiers.all());
        assertThat(orders).hasSize(120);
        for (var order : orders) {
            assertThat(rows(order))
                    .as(() -> "loaded in the order "
                            + order.stream().map(d -> d.source().source()).toList())
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_minister_whom_two_reports_spell_differently_is_one_person() {
        try (var record = Kurultai.inMemory()) {
            load(record, SeedDossiers.all());
            assertThat(record.view(Projections.DIRECTORY).person(new PersonId("aziz-tashpulatov")))
                    .hasValueSatisfying(person -> assertThat(person.names())
                            .extracting(name -> name.value().text())
                            .contains("Aziz Tashpulatov", "Aziz Toshpulatov"));
            assertThat(record.view(Projections.MINISTER_TENURE)
                    .of(new PostId("UZB.interior-minister"))
                    .tenures())
                    .singleElement()
                    .satisfies(tenure -> {
                        assertThat(tenure.attestations()).hasSize(1);
                        assertThat(tenure.undated()).isNotEmpty();
                    });
        }
    }

    private static List<Object> rows(List<Dossier> dossiers) {
        try (var record = Kurultai.inMemory()) {
            load(record, dossiers);
            var directory = record.view(Projections.DIRECTORY);
            var rotation = record.view(Projections.HOST_ROTATION);
            var rows = new ArrayList<Object>();
            rows.addAll(directory.parties());
            rows.addAll(directory.persons());
            rows.addAll(directory.posts());
            rows.addAll(directory.sources());
            rows.addAll(record.view(Projections.MINISTER_TENURE).all());
            for (var series : rotation.series()) {
                rows.add(rotation.name(series));
                rows.addAll(rotation.rows(series));
                rows.addAll(rotation.agreed(series, TODAY));
                rows.add(rotation.whoseTurn(series, TODAY));
            }
            rows.addAll(record.view(Projections.AGREEMENT_REGISTRY).all());
            return rows;
        }
    }

    private static List<ImportReport> load(Kurultai record, List<Dossier> dossiers) {
        var into = new DossierImport(record, CLOCK);
        return dossiers.stream().map(into::load).toList();
    }
}
