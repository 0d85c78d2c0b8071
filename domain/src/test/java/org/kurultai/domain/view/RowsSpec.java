package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.ACADEMIES;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BGR;
import static org.kurultai.domain.view.FiveReports.BGR_INTERIOR;
import static org.kurultai.domain.view.FiveReports.CUSTOMS_HEADS;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.OTS;
import static org.kurultai.domain.view.FiveReports.RASHKOV;
import static org.kurultai.domain.view.FiveReports.UZB;
import static org.kurultai.domain.view.FiveReports.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentEnteredIntoForce;
import org.kurultai.domain.agreement.LifeCycleEvent.InstrumentRatified;
import org.kurultai.domain.agreement.LifeCycleEvent.ReservationMade;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Row;
import org.kurultai.domain.time.DateRange;

/** What the views say, row by row and in sentences, by which two histories are compared. */
class RowsSpec {

    private final Reports reports = FiveReports.read();

    @Test
    void of_a_post() {
        assertThat(reports.told(Projections.MINISTER_TENURE, BGR_INTERIOR))
                .containsExactly("boyko-rashkov holds BGR-interior-minister");
    }

    @Test
    void of_a_series() {
        assertThat(reports.told(Projections.HOST_ROTATION, INTERIOR))
                .contains(
                        "AZE hosts meeting 2 of ots-interior (held, 2025-05-23, Baku)",
                        "ots-interior has meeting 1 with no known host (unknown)",
                        "KAZ hosts meeting 3 of ots-interior (agreed, 2026)",
                        "KAZ is agreed to host meeting 3 of ots-interior in 2026 (open)",
                        "KAZ is next to host ots-interior (agreed)",
                        "AZE hosts 1 of 1 meeting of ots-interior");
    }

    @Test
    void of_an_instrument() {
        assertThat(reports.and("", new InstrumentRatified(ACADEMIES, BGR, date("2024")),
                new ReservationMade(ACADEMIES, AZE, "as to fees", date("XXXX")),
                new InstrumentEnteredIntoForce(ACADEMIES, date("2024-05"))).told(
                        Projections.AGREEMENT_REGISTRY, ACADEMIES))
                .containsExactly(
                        "aze-bgr-academies is a memorandum of understanding entitled \"Memorandum between the two academies\""
                                + " between AZE-police-academy, BGR-mia-academy",
                        "vilayat-eyvazov signs aze-bgr-academies for AZE",
                        "boyko-rashkov signs aze-bgr-academies for BGR",
                        "BGR ratifies aze-bgr-academies in 2024",
                        "aze-bgr-academies enters into force in 2024-05",
                        "AZE has a reservation to aze-bgr-academies");
    }

    @Test
    void of_an_occasion() {
        assertThat(reports.told(Projections.ATTENDANCE_LEDGER, BAKU))
                .contains("ali-yerlikaya comes to meeting:ots-interior-2 for TUR");
    }

    @Test
    void of_an_organization() {
        assertThat(reports.and("", new PartyAdmitted(OTS, UZB, MembershipStatus.MEMBER, date("2019-09-14")))
                .told(Projections.MEMBERSHIP_ROSTER, new RosterKey.Member(OTS, UZB)))
                .contains("UZB belongs to OTS as member from 2019-09-14");
    }

    @Test
    void of_what_parties_share_of_an_agenda_of_a_dossier_and_of_a_fact() {
        var told = reports.and("one", new AgendaSet(BAKU, List.of("Cybercrime")));
        assertThat(told.told(Projections.BILATERAL_RELATIONS, new TimelineKey.Instrument(ACADEMIES)))
                .containsExactly("aze-bgr-academies brings together AZE, AZE-police-academy, BGR, BGR-mia-academy");
        assertThat(told.told(Projections.TOPIC_TRENDS, BAKU))
                .containsExactly("\"Cybercrime\" is on the agenda of meeting:ots-interior-2 on 2025-05-23");
        assertThat(
                dossiers(told, RASHKOV, BGR_INTERIOR, new TimelineKey.Instrument(ACADEMIES), new TimelineKey.At(BAKU)))
                .containsExactly(
                        "boyko-rashkov is called \"Boyko Rashkov\"",
                        "boyko-rashkov has on file the post BGR-interior-minister",
                        "boyko-rashkov has on file aze-bgr-academies (signed) Memorandum between the two academies",
                        "vilayat-eyvazov has on file aze-bgr-academies (signed) Memorandum between the two academies",
                        "vilayat-eyvazov has on file meeting:ots-interior-2 for AZE on 2025-05-23",
                        "ali-yerlikaya has on file meeting:ots-interior-2 for TUR on 2025-05-23",
                        "aziz-tashpulatov has on file meeting:ots-interior-2 for UZB on 2025-05-23");
        assertThat(told.told(Projections.EVIDENCE_LEDGER,
                told.fact(new AgendaSet(BAKU, List.of("Cybercrime"))).id())).singleElement().asString()
                .endsWith("stands on one");
    }

    @Test
    void of_a_fact_on_which_many_sources_agree_the_number_and_the_first_of_them() {
        var agenda = new AgendaSet(BAKU, List.of("Cybercrime"));
        var one = reports.and("source-1", agenda);
        var many = IntStream.rangeClosed(2, 6).boxed().reduce(one,
                (told, i) -> told.and("source-" + i, agenda), (a, b) -> b);
        assertThat(many.told(Projections.EVIDENCE_LEDGER, one.fact(agenda).id())).singleElement().asString()
                .endsWith("stands on 6 sources, such as source-1, source-2, source-3");
    }

    private static List<String> dossiers(Reports reports, Object... leaves) {
        return Stream.of(leaves).flatMap(leaf -> reports.told(Projections.PERSON_DOSSIER, leaf).stream()).toList();
    }

    @Test
    void no_two_rows_of_a_view_have_the_same_key() {
        assertThat(Catalogue.projections()).allSatisfy(projection -> {
            var keys = rows(projection).stream().map(Row::key).toList();
            assertThat(keys).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_key_is_made_of_identifiers_and_of_what_happened() {
        assertThat(Catalogue.projections()).allSatisfy(projection -> assertThat(rows(projection)).extracting(Row::key)
                .noneMatch(key -> key.contains("[") || key.contains("=")));
        assertThat(rows(Projections.TIMELINE)).extracting(Row::key)
                .contains("meeting:ots-interior-2/MEETING", "aze-bgr-academies/SIGNED");
    }

    private <K, C, V> List<Row> rows(Projection<K, C, V> projection) {
        var cells = reports.fold(projection);
        var subjects = new HashSet<Object>();
        cells.keys().forEach(key -> subjects.addAll(projection.subjects(key, cells)));
        return subjects.stream().flatMap(s -> reports.rows(projection, s).stream()).toList();
    }

    @Test
    void a_merger_changes_the_posts_and_the_instruments_of_both_persons() {
        var other = new PersonId("b-rashkov");
        var third = new PersonId("rashkov-b");
        var merged = reports.and("", new PersonsMerged(other, third, ""), new PersonsMerged(RASHKOV, other, ""));
        assertThat(subjects(merged, Projections.MINISTER_TENURE, new TenureKey.Same(third)))
                .isEqualTo(Set.of(BGR_INTERIOR));
        assertThat(subjects(merged, Projections.AGREEMENT_REGISTRY, new RegistryKey.Same(third)))
                .isEqualTo(Set.of(ACADEMIES));
    }

    @Test
    void what_a_party_is_called_changes_the_series_in_which_it_may_host() {
        var named = reports.and("", new PartyNamed(KAZ, Name.english("Qazaqstan"), DateRange.UNKNOWN));
        assertThat(subjects(named, Projections.HOST_ROTATION, new HostingKey.Named(KAZ)))
                .isEqualTo(Set.of(INTERIOR, CUSTOMS_HEADS));
        assertThat(subjects(named, Projections.HOST_ROTATION, new HostingKey.Named(UZB))).isEqualTo(Set.of());
    }

    private static <K, C> Set<?> subjects(Reports reports, Projection<K, C, ?> projection, K key) {
        Cells<K, C> cells = reports.fold(projection);
        return projection.subjects(key, cells);
    }
}
