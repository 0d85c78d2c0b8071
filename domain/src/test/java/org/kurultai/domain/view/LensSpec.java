package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.AZE;
import static org.kurultai.domain.view.FiveReports.AZERTAC;
import static org.kurultai.domain.view.FiveReports.AZE_INTERIOR;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.COMMUNIQUE;
import static org.kurultai.domain.view.FiveReports.EYVAZOV;
import static org.kurultai.domain.view.FiveReports.INTERIOR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.SECOND;
import static org.kurultai.domain.view.FiveReports.TREND;
import static org.kurultai.domain.view.FiveReports.came;
import static org.kurultai.domain.view.FiveReports.on;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRetracted;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.source.SourceEvent.FactOverruled;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;
import org.kurultai.domain.view.Reports.Said;

/** What stands of the record, and what stands of it through a lens. */
class LensSpec {

    private final Reports reports = FiveReports.read();

    @Test
    void the_record_as_it_was_known_before_a_position_is_what_had_been_recorded_by_then() {
        var statements = FiveReports.flat(FiveReports.each()).toList();
        assertThat(IntStream.rangeClosed(0, statements.size()).boxed().toList())
                .allSatisfy(n -> assertThat(reports.everything(Lens.knownBefore(n)))
                        .isEqualTo(Reports.of(statements.subList(0, n)).everything(Lens.CLEAR)));
    }

    @Test
    void without_a_source_is_as_if_it_had_said_nothing() {
        assertThat(FiveReports.each()).allSatisfy(report -> {
            var others = FiveReports.flat(FiveReports.each().stream().filter(r -> !isOne(r, report)).toList());
            assertThat(reports.everything(Lens.withoutSources(Reports.source(report.getFirst().source()))))
                    .isEqualTo(Reports.of(others.toList()).everything(Lens.CLEAR));
        });
    }

    private static boolean isOne(List<Said> one, List<Said> other) {
        return one.getFirst().source().equals(other.getFirst().source());
    }

    @Test
    void what_rests_on_a_retracted_source_alone_falls_and_what_another_states_stays() {
        var retracted = reports.and("", new SourceRetracted(Reports.source(AZERTAC), ""));
        assertThat(retracted.tenure().of(AZE_INTERIOR).tenures().getFirst().attestations().getFirst().evidence())
                .isEqualTo(Reports.from(TREND));
        assertThat(retracted.rotation().rows(INTERIOR).getLast())
                .returns(KAZ, Hosting::host)
                .returns(on("XXXX"), Hosting::when);
        assertThat(retracted.registry().instrument(COMMUNIQUE).orElseThrow().disputes()).isEmpty();
        var both = retracted.and("", new SourceRetracted(Reports.source(TREND), ""));
        assertThat(both.rotation().rows(INTERIOR)).isEmpty();
        assertThat(both.registry().instrument(COMMUNIQUE)).isEmpty();
    }

    @Test
    void a_retraction_is_not_seen_by_who_looks_at_the_record_before_it() {
        var retracted = reports.and("", new SourceRetracted(Reports.source(AZERTAC), ""));
        assertThat(retracted.everything(Lens.knownBefore(reports.head()))).isEqualTo(reports.everything(Lens.CLEAR));
    }

    @Test
    void an_attendance_withdrawn_falls_also_where_another_source_states_the_post() {
        var withoutPost = came(BAKU, AZE, EYVAZOV, PostId.NONE);
        var attended = Reports.none()
                .and("one", withoutPost)
                .and("two", came(BAKU, AZE, EYVAZOV, AZE_INTERIOR));
        assertThat(attended.tenure().all()).hasSize(1);
        var withdrawn = attended.and("three", new AttendanceRetracted(BAKU, attended.fact(withoutPost), "not there"));
        assertThat(withdrawn.tenure().all()).isEmpty();
    }

    @Test
    void a_withdrawal_that_rests_on_a_retracted_source_withdraws_nothing() {
        var scheduled = new MeetingScheduled(SECOND, INTERIOR, 2, on("2025-05-23"), AZE, Place.UNKNOWN);
        var known = Reports.none().and("one", scheduled);
        var overruled = known.and("two", new FactOverruled(known.fact(scheduled), "there was no such meeting"));
        assertThat(overruled.rotation().rows(INTERIOR)).isEmpty();
        assertThat(overruled.and("", new SourceRetracted(Reports.source("two"), "")).rotation().rows(INTERIOR))
                .hasSize(2);
        assertThat(overruled.rotation().through(Lens.withoutSources(Reports.source("two"))).rows(INTERIOR))
                .hasSize(2);
    }

    @Test
    void a_lens_can_do_both() {
        var lens = Lens.knownBefore(reports.head()).andWithout(Reports.source(TREND));
        assertThat(reports.everything(lens))
                .isEqualTo(reports.everything(Lens.withoutSources(Reports.source(TREND))));
    }
}
