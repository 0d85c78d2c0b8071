package org.kurultai.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurultai.domain.view.FiveReports.BAKU;
import static org.kurultai.domain.view.FiveReports.BGR;
import static org.kurultai.domain.view.FiveReports.KAZ;
import static org.kurultai.domain.view.FiveReports.OTS;
import static org.kurultai.domain.view.FiveReports.RASHKOV;
import static org.kurultai.domain.view.FiveReports.TUR;
import static org.kurultai.domain.view.FiveReports.YERLIKAYA;
import static org.kurultai.domain.view.FiveReports.date;
import static org.kurultai.domain.view.Reports.says;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Delegate;
import org.kurultai.domain.meeting.OccasionEvent.AgendaSet;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.OccasionEvent.StatementMade;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.RankConferred;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyEvent.PartyAdmitted;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.view.Reports.Said;

/** Whatever is left out of a history, only the rows of those subjects change that the projection names. */
class SubjectsSpec {

    private static final List<Said> STATEMENTS = statements();

    static List<Projection<?, ?, ?>> projections() {
        return Catalogue.projections().stream().filter(p -> p != Projections.DIRECTORY).toList();
    }

    private static List<Said> statements() {
        var statements = new ArrayList<>(FiveReports.flat(FiveReports.each()).toList());
        var other = new PersonId("b-rashkov");
        statements.addAll(List.of(
                says("six", new PartyAdmitted(OTS, KAZ, MembershipStatus.MEMBER, date("2009"))),
                says("six", new AgendaSet(BAKU, List.of("cybercrime"))),
                says("six", new StatementMade(BAKU, YERLIKAYA, TUR, "ties grow")),
                says("six", new RankConferred(other, Name.english("Colonel"), date("2015"))),
                says("six", new AttendanceRecorded(BAKU, Delegate.of(BGR).withStatus(AttendsAs.OBSERVER))),
                says("six", new PersonsMerged(RASHKOV, other, ""))));
        return statements;
    }

    @ParameterizedTest
    @MethodSource("projections")
    <K, C, V> void of(Projection<K, C, V> projection) {
        var whole = Reports.of(STATEMENTS);
        var all = subjects(projection, whole, whole.events());
        for (var left : STATEMENTS) {
            var rest = new ArrayList<>(STATEMENTS);
            rest.remove(left);
            var without = Reports.of(rest);
            var reached = reached(projection, left.event().apply(whole), whole, without);
            var changed = new HashSet<>(subjects(projection, whole, reached));
            changed.addAll(subjects(projection, without, reached));
            var unchanged = new HashSet<>(all);
            unchanged.removeAll(changed);
            assertThat(unchanged).as("without %s", left.event().apply(whole)).allSatisfy(
                    subject -> assertThat(without.rows(projection, subject))
                            .isEqualTo(whole.rows(projection, subject)));
        }
    }

    private static <K, C> Set<Object> subjects(
            Projection<K, C, ?> projection, Reports reports, List<Recorded> events) {
        Cells<K, C> cells = reports.fold(projection);
        var subjects = new HashSet<Object>();
        events.forEach(r -> projection.keys(r).forEach(key -> subjects.addAll(projection.subjects(key, cells))));
        return subjects;
    }

    /** The statements of the same thing in either history, and those that read otherwise because of them. */
    private static List<Recorded> reached(Projection<?, ?, ?> projection, Event left, Reports... histories) {
        var reached = new ArrayList<Recorded>();
        for (var history : histories) {
            var tags = new HashSet<Tag>(left.tags());
            tags.addAll(projection.reaches(left));
            var size = -1;
            while (size < tags.size()) {
                size = tags.size();
                for (var r : history.events()) {
                    if (r.event().tags().stream().anyMatch(tags::contains)) {
                        reached.add(r);
                        tags.addAll(projection.reaches(r.event()));
                    }
                }
            }
        }
        return reached;
    }
}
