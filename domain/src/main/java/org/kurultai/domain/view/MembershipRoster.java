package org.kurultai.domain.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.AttendsAs;
import org.kurultai.domain.meeting.Course;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.MembershipStatus;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Who belongs to which organization as member, observer or guest (Correlates of War: full member, observer). A
 * membership is stated by an admission, a change of status or a withdrawal, and attested where a party takes part in a
 * meeting of the organization as such.
 */
public final class MembershipRoster implements View<MembershipRoster> {

    private final Reading<RosterKey> reading;

    private enum Every {
        ORGANIZATION
    }

    /** The meetings of an organization. */
    private record Meetings(PartyId organization) {}

    /** At which of its meetings each party was seen. */
    private record Seen(PartyId organization) {}

    /** The periods in which a party belonged to an organization. */
    private record Periods(PartyId organization, PartyId party) {}

    /** The same, where it is known at which meetings it was seen. */
    private record PeriodsBySight(PartyId organization, PartyId party, List<RosterKey.Seen> seen) {}

    /** The periods of all parties in an organization. */
    private record All(PartyId organization) {}

    /** A meeting by who convened it and when it was. */
    private record Held(PartyId by, DateRange when) {}

    /** As what a party was seen at a meeting, whenever that was and whoever convened it. */
    private record Sight(MembershipStatus status, Evidence evidence) {

        MembershipPeriods.Seen on(DateRange when) {
            return new MembershipPeriods.Seen(status, when, evidence);
        }
    }

    MembershipRoster(Reading<RosterKey> reading) {
        this.reading = reading;
    }

    @Override
    public MembershipRoster through(Lens lens) {
        return new MembershipRoster(reading.through(lens));
    }

    /** Every organization to which anybody is known to have belonged, by its identifier. */
    public List<PartyId> organizations() {
        return list(Every.ORGANIZATION, view -> view.reading.groups(PartyId.class).stream()
                .filter(organization -> !view.of(organization).isEmpty())
                .toList());
    }

    /** Every period in which any party belonged to the organization: by party, the earliest first. */
    public List<MembershipPeriod> of(PartyId organization) {
        return once(new All(organization), view -> view.all(organization)).stream()
                .filter(this::isAsked)
                .toList();
    }

    private List<MembershipPeriod> all(PartyId organization) {
        var seen = once(new Seen(organization), view -> view.seen(organization));
        return Stream.concat(stated(organization), seen.keySet().stream())
                .distinct()
                .sorted()
                .flatMap(party -> periods(organization, party, seen.getOrDefault(party, List.of())).stream())
                .toList();
    }

    private List<MembershipPeriod> periods(PartyId organization, PartyId party, List<RosterKey.Seen> seen) {
        return once(new PeriodsBySight(organization, party, seen), view -> view.read(organization, party, seen));
    }

    private Map<PartyId, List<RosterKey.Seen>> seen(PartyId organization) {
        var seen = new HashMap<PartyId, List<RosterKey.Seen>>();
        for (var meeting : meetings(organization)) {
            for (var key : reading.keys(RosterKey.Seen.class, Occasion.of(meeting))) {
                seen.computeIfAbsent(key.party(), party -> new ArrayList<>()).add(key);
            }
        }
        return seen;
    }

    /** The parties of which any source has that they belonged to the organization. */
    private Stream<PartyId> stated(PartyId organization) {
        return reading.keys(RosterKey.Member.class, organization).stream()
                .filter(m -> m.organization().equals(organization))
                .map(RosterKey.Member::party);
    }

    /** Every period in which the party belonged to any organization: by organization, the earliest first. */
    public List<MembershipPeriod> memberships(PartyId party) {
        var stated = reading.keys(RosterKey.Member.class, party).stream()
                .filter(m -> m.party().equals(party))
                .map(RosterKey.Member::organization);
        var seen = reading.keys(RosterKey.Seen.class, party).stream().map(s -> held(s.occasion().meeting()).by());
        return Stream.concat(stated, seen)
                .filter(organization -> !organization.isNone())
                .distinct()
                .sorted()
                .flatMap(organization -> periods(organization, party).stream())
                .toList();
    }

    /** The periods in which the party belonged to the organization, the earliest first. */
    public List<MembershipPeriod> periods(PartyId organization, PartyId party) {
        return once(new Periods(organization, party), view -> view.read(organization, party)).stream()
                .filter(this::isAsked)
                .toList();
    }

    private boolean isAsked(MembershipPeriod period) {
        var date = reading.lens().validAt();
        return date.isUnknown() || period.on(date).isPresent();
    }

    /** What any of the meetings really was is asked only of those to which the party came. */
    private List<MembershipPeriod> read(PartyId organization, PartyId party) {
        return periods(organization, party, meetings(organization).stream()
                .map(meeting -> new RosterKey.Seen(Occasion.of(meeting), party))
                .filter(key -> !reading.filed(key).isEmpty())
                .toList());
    }

    private List<MembershipPeriod> read(PartyId organization, PartyId party, List<RosterKey.Seen> keys) {
        var seen = new ArrayList<MembershipPeriods.Seen>();
        for (var key : keys) {
            var meeting = held(key.occasion().meeting());
            if (meeting.by().equals(organization)) {
                once(key, view -> view.sights(key)).forEach(sight -> seen.add(sight.on(meeting.when())));
            }
        }
        return MembershipPeriods.of(
                organization, party, reading.facts(new RosterKey.Member(organization, party)), seen);
    }

    /** As what a party was seen at a meeting. */
    private List<Sight> sights(RosterKey.Seen key) {
        var sights = new ArrayList<Sight>(2);
        for (var attendance : reading.facts(key).standing(AttendanceRecorded.class)) {
            for (var s : attendance.statements()) {
                if (s.event().delegate().as() != AttendsAs.UNSTATED) {
                    sights.add(new Sight(status(s.event().delegate().as()), s.evidence()));
                }
            }
        }
        return List.copyOf(sights);
    }

    /**
     * Who belonged to the organization on the date, or may have: members first, then observers, then guests. After the
     * last trace of a membership it is possible that it goes on, not certain.
     */
    public List<Belonging> at(PartyId organization, PartialDate date) {
        return on(date, of(organization));
    }

    /** How the party belonged to the organization on the date, or may have; empty if it certainly did not. */
    public List<Belonging> at(PartyId organization, PartyId party, PartialDate date) {
        return on(date, periods(organization, party));
    }

    static List<Belonging> on(PartialDate date, List<MembershipPeriod> periods) {
        return periods.stream()
                .flatMap(p -> p.on(date).stream()
                        .map(sure -> new Belonging(p.organization(), p.party(), p.status(), sure, p.evidence())))
                .sorted(Comparator.comparing(Belonging::status)
                        .thenComparing(Belonging::party)
                        .thenComparing(Belonging::certainty))
                .toList();
    }

    /** The meetings that some source has in a series that some source has the organization convene. */
    private List<MeetingId> meetings(PartyId organization) {
        return once(new Meetings(organization),
                view -> view.reading.keys(RosterKey.Convened.class, organization).stream()
                        .flatMap(c -> view.reading.keys(RosterKey.InSeries.class, c.series()).stream())
                        .map(RosterKey.InSeries::meeting)
                        .distinct()
                        .toList());
    }

    private static MembershipStatus status(AttendsAs as) {
        return switch (as) {
            case MEMBER -> MembershipStatus.MEMBER;
            case OBSERVER -> MembershipStatus.OBSERVER;
            case GUEST, UNSTATED -> MembershipStatus.GUEST;
        };
    }

    private Held held(MeetingId meeting) {
        return meeting.isNone()
                ? new Held(PartyId.NONE, DateRange.UNKNOWN)
                : once(meeting, view -> view.read(meeting));
    }

    private Held read(MeetingId meeting) {
        var course = Course.of(meeting, reading.facts(new RosterKey.Course(Occasion.of(meeting))));
        return new Held(organization(course.series()), course.when());
    }

    private PartyId organization(SeriesId series) {
        return Statements.of(reading.facts(new RosterKey.Series(series)), SeriesEstablished.class)
                .chosen(SeriesEstablished::organization, PartyId.NONE);
    }

    private <T> T once(Object what, Function<MembershipRoster, T> way) {
        return reading.once(what, within -> way.apply(new MembershipRoster(within)));
    }

    private <T> List<T> list(Object what, Function<MembershipRoster, List<T>> way) {
        return reading.list(what, within -> way.apply(new MembershipRoster(within)));
    }
}
