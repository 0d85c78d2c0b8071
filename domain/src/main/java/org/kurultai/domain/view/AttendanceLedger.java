package org.kurultai.domain.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.Level;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyEvent.InstitutionRegistered;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.view.AttendanceLedgerQuestion.AttendanceBy;
import org.kurultai.domain.view.AttendanceLedgerQuestion.AttendanceIn;
import org.kurultai.domain.visit.VisitEvent.EngagementRecorded;

/** Who came to which occasion for whom, in what capacity and in whose place, and who stayed away. */
public final class AttendanceLedger implements View<AttendanceLedger> {

    private final Reading<AttendanceKey> reading;
    private final OccasionDates dates;

    private enum All {
        SERIES,
        OCCASIONS
    }

    AttendanceLedger(Reading<AttendanceKey> reading) {
        this.reading = reading;
        this.dates = new OccasionDates(reading, AttendanceKey.Course::new);
    }

    @Override
    public AttendanceLedger through(Lens lens) {
        return new AttendanceLedger(reading.through(lens));
    }

    /** Every series of which anything is known, by its identifier. */
    public List<SeriesId> series() {
        return list(All.SERIES, view -> view.reading.groups(SeriesId.class).stream()
                .filter(s -> !view.established(s).isEmpty() || view.meetings(s).findAny().isPresent())
                .toList());
    }

    /** Every occasion to which anybody is known to have come. */
    public List<Occasion> occasions() {
        return list(All.OCCASIONS, view -> view.reading.kinds(Occasion.class)
                .filter(occasion -> !view.at(occasion).isEmpty())
                .sorted(Orders.BY_NAME)
                .toList());
    }

    /** Who came to the occasion, by party; to a meeting that was held in the course of a visit, also those who came there. */
    public List<Attendance> at(Occasion occasion) {
        var heldAs = occasion.meeting().isNone()
                ? Stream.<Occasion>of()
                : reading.keys(AttendanceKey.HeldAs.class, occasion.meeting()).stream()
                        .filter(h -> meeting(h.engagement()).equals(h.meeting()))
                        .map(AttendanceKey.HeldAs::engagement)
                        .sorted(Orders.BY_NAME);
        return Attendance.told(Stream.concat(Stream.of(occasion), heldAs)
                .flatMap(o -> reading.keys(AttendanceKey.Came.class, o).stream())
                .sorted(AttendanceLedger::byParty)
                .flatMap(came -> once(came, view -> view.rows(came)).stream())
                .toList());
    }

    /** Who came to the meetings of the series, by ordinal and date. */
    public List<Attendance> in(SeriesId series) {
        return list(new AttendanceIn(series), view -> view.meetings(series)
                .flatMap(m -> view.at(Occasion.of(m.meeting())).stream())
                .toList());
    }

    /** Who came to the meetings of the series for the party or an institution of it. */
    public List<Attendance> in(SeriesId series, PartyId party) {
        return in(series).stream().filter(a -> side(a.party()).equals(party) || a.party().equals(party)).toList();
    }

    /** Who came to any occasion for the party or an institution of it, by date. */
    public List<Attendance> by(PartyId party) {
        return list(new AttendanceBy(party), view -> view.attendances(party));
    }

    private List<Attendance> attendances(PartyId party) {
        var sides = Stream.concat(
                Stream.of(party),
                institutions(party).stream()
                        .map(AttendanceKey.Institution::institution)
                        .filter(i -> !i.equals(party) && side(i).equals(party))
                        .sorted());
        return Attendance.inOrder(sides.flatMap(side -> reading.keys(AttendanceKey.Came.class, side).stream())
                .flatMap(came -> once(came, view -> view.rows(came)).stream()));
    }

    /** Those who came to the meetings of the series in the place of somebody else, or as a deputy. */
    public List<Attendance> standIns(SeriesId series) {
        return in(series).stream()
                .filter(a -> a.representation() == Representation.BY_DEPUTY
                        || a.representation() == Representation.BY_SUBSTITUTE)
                .toList();
    }

    /**
     * The parties that belong to the series, or else are members of its organization, and for which nobody is recorded to
     * have come to the meeting. None where it is recorded of no party that anybody came for it, or the meeting was called off.
     */
    public List<Absence> absent(MeetingId meeting) {
        var course = course(meeting);
        var came = at(Occasion.of(meeting)).stream()
                .flatMap(a -> Stream.of(a.party(), side(a.party())))
                .filter(party -> !party.isNone())
                .collect(Collectors.toSet());
        if (came.isEmpty() || course.cancelled().isPresent()) {
            return List.of();
        }
        return belonging(course).filter(absence -> !came.contains(absence.party())).toList();
    }

    private Stream<Absence> belonging(Course course) {
        var established = established(course.series());
        var own = established.union(SeriesEstablished::parties);
        var organization = established.chosen(SeriesEstablished::organization, PartyId.NONE);
        return own.isEmpty()
                ? reading.keys(AttendanceKey.Member.class, organization).stream()
                        .sorted((one, other) -> one.party().compareTo(other.party()))
                        .flatMap(m -> member(course, m).stream())
                : own.stream().map(party -> new Absence(course.meeting(), course.series(), course.ordinal(),
                        course.when(), party, Certainty.CERTAIN,
                        established.where(s -> s.parties().contains(party)).evidence()));
    }

    private Optional<Absence> member(Course course, AttendanceKey.Member member) {
        var periods = once(member, view -> MembershipPeriods.of(
                member.organization(), member.party(), view.reading.facts(member), List.of()));
        return MembershipRoster.on(course.when().start(), periods).stream()
                .filter(b -> b.status() == MembershipStatus.MEMBER)
                .findFirst()
                .map(b -> new Absence(course.meeting(), course.series(), course.ordinal(), course.when(), b.party(),
                        b.certainty(), b.evidence()));
    }

    private List<Attendance> rows(AttendanceKey.Came came) {
        if (!reading.lens().mayHaveBegun(dates.when(came.occasion()))) {
            return List.of();
        }
        var statements = Statements.of(reading.facts(came), AttendanceRecorded.class);
        var course = course(meeting(came.occasion()));
        var persons = AttendanceReading.persons(statements).collect(Collectors.toSet());
        return new AttendanceReading(
                came.occasion(),
                course.series(),
                course.ordinal(),
                dates.when(came.occasion()),
                established(course.series()).chosen(SeriesEstablished::level, Level.UNSTATED),
                Persons.identity(persons, this::mergers)).rows(came.party(), statements);
    }

    private Facts mergers(Collection<PersonId> of) {
        return reading.facts(of.stream().map(AttendanceKey.Same::new).toList());
    }

    /** The meeting that an occasion is; {@link MeetingId#NONE} if it is none. */
    private MeetingId meeting(Occasion occasion) {
        return occasion.kind() == Occasion.Kind.ENGAGEMENT
                ? Statements.of(course(occasion), EngagementRecorded.class)
                        .chosen(EngagementRecorded::meeting, MeetingId.NONE)
                : occasion.meeting();
    }

    private Stream<Course> meetings(SeriesId series) {
        return reading.keys(AttendanceKey.InSeries.class, series).stream()
                .map(m -> course(m.meeting()))
                .filter(course -> course.series().equals(series))
                .sorted(Orders.BY_ORDINAL);
    }

    private Course course(MeetingId meeting) {
        return Course.of(meeting, course(Occasion.of(meeting)));
    }

    private Facts course(Occasion occasion) {
        return reading.facts(new AttendanceKey.Course(occasion));
    }

    private Statements<SeriesEstablished> established(SeriesId series) {
        return Statements.of(reading.facts(new AttendanceKey.Series(series)), SeriesEstablished.class);
    }

    /** The party that an institution belongs to, else the party itself. */
    private PartyId side(PartyId party) {
        var registered = institutions(party).stream()
                .filter(i -> i.institution().equals(party))
                .toList();
        var of = Statements.of(reading.facts(registered), InstitutionRegistered.class)
                .chosen(InstitutionRegistered::of, PartyId.NONE);
        return of.isNone() ? party : of;
    }

    private List<AttendanceKey.Institution> institutions(PartyId party) {
        return reading.keys(AttendanceKey.Institution.class, new AttendanceLedgerProjection.Side(party));
    }

    private static int byParty(AttendanceKey.Came one, AttendanceKey.Came other) {
        return one.party().compareTo(other.party());
    }

    private <T> T once(Object what, Function<AttendanceLedger, T> way) {
        return reading.once(what, within -> way.apply(new AttendanceLedger(within)));
    }

    private <T> List<T> list(Object what, Function<AttendanceLedger, List<T>> way) {
        return reading.list(what, within -> way.apply(new AttendanceLedger(within)));
    }
}
