package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConcluded;
import org.kurultai.domain.meeting.MeetingEvent.MeetingConvened;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.OfMeeting;
import org.kurultai.domain.meeting.MeetingEvent.OfSeries;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.SeriesRejection.DeclinedAndHosted;
import org.kurultai.domain.meeting.SeriesRejection.HostHasWithdrawn;
import org.kurultai.domain.party.Membership;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Subject;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * Who hosts the meetings of a series: a party that has withdrawn from the series' organization neither hosts nor is
 * agreed as next host from that date, and a party that hosted did not decline to.
 *
 * <p>The date that counts for an agreement is that of the meeting agreed, or, where that is not known, of the meeting
 * that agreed it.
 */
final class Hosting {

    private static final Subject<OfSeries, SeriesId, Stated> SERIES = new Subject<>(
            OfSeries.class, OfSeries::series, Hosting::stated);

    private final SeriesId series;
    private final Facts known;
    private final PartyId organization;
    private final List<Fact<NextHostAgreed>> agreements;
    private final List<Said<HostDeclined>> declined;

    /** What is stated of a series, as far as it matters here. */
    private record Stated(
            PartyId organization, List<Fact<NextHostAgreed>> agreements, List<Said<HostDeclined>> declined) {}

    private Hosting(SeriesId series, Facts known) {
        var stated = known.about(series, SERIES);
        this.series = series;
        this.known = known;
        this.organization = stated.organization();
        this.agreements = stated.agreements();
        this.declined = stated.declined();
    }

    private static Stated stated(SeriesId series, Facts facts) {
        return new Stated(
                Said.all(facts, SeriesEstablished.class, s -> !s.organization().isNone())
                        .map(s -> s.event().organization())
                        .findFirst()
                        .orElse(PartyId.NONE),
                facts.standing(NextHostAgreed.class),
                Said.of(facts.standing(HostDeclined.class)));
    }

    static Hosting of(SeriesId series, Facts known) {
        return new Hosting(series, known);
    }

    /** The organization that the series belongs to; {@link PartyId#NONE} if that is not known. */
    static PartyId organization(SeriesId series, Facts known) {
        return of(series, known).organization;
    }

    /** The facts that tell who is to host, and who has withdrawn, as far as is known which they are. */
    static Set<Tag> scope(SeriesId series, Facts known) {
        if (series.isNone()) {
            return Set.of();
        }
        var tags = new HashSet<Tag>();
        tags.add(MeetingEvent.tag(series));
        tags.add(MeetingEvent.hostingTag(series));
        var hosting = of(series, known);
        for (var agreement : hosting.agreements) {
            tags.addAll(hosting.membershipScope(agreement.event().host()));
            tags.addAll(Sides.scope(agreement.event().host(), known));
            agreement.events().forEach(n -> tags.addAll(Course.scope(n.at())));
        }
        return tags;
    }

    /** The facts that tell whether a host of a meeting has withdrawn, as far as is known which they are. */
    static Set<Tag> hostScope(Course course, Facts known) {
        if (course.series().isNone()) {
            return Set.of();
        }
        var tags = new HashSet<Tag>();
        tags.add(MeetingEvent.tag(course.series()));
        course.hosts().forEach(host -> tags.addAll(of(course.series(), known).membershipScope(host)));
        return tags;
    }

    /** The facts that tell whether a party that hosted a meeting had declined to, as far as is known which they are. */
    static Set<Tag> declineScope(Course course, Facts known) {
        if (course.series().isNone() || course.ordinal() == 0 || held(course).isEmpty()) {
            return Set.of();
        }
        var hosting = of(course.series(), known);
        return hosting.declined.stream().noneMatch(d -> isOf(d.event(), course))
                ? Set.of(MeetingEvent.declinedTag(course.series()))
                : scope(course.series(), known);
    }

    /** Whatever is stated of an agreement. */
    Stream<NextHostAgreed> agreements() {
        return agreements.stream().flatMap(Fact::events);
    }

    /** The parties that were agreed as hosts. */
    Stream<PartyId> agreed() {
        return agreements.stream().map(agreement -> agreement.event().host()).distinct();
    }

    /** The facts that tell whether a party belongs to the organization of the series. */
    Set<Tag> membershipScope(PartyId party) {
        return organization.isNone() || party.isNone() ? Set.of() : Membership.scope(organization, party);
    }

    /** What stands against the host of a meeting of the series, be it that it withdrew or that it declined. */
    Stream<Rejection> contradictions(Course course) {
        return Stream.concat(withdrawn(course), declined(course));
    }

    /** What stands against the hosts that the series agreed on. */
    Stream<Rejection> contradictions() {
        var next = new NextHosts(series, known);
        return Stream.concat(
                agreements.stream()
                        .filter(agreement -> !agreement.anyState(next::mayBeDeclined))
                        .flatMap(this::withdrawn),
                next.contradictions());
    }

    /** That the host of a meeting of the series had withdrawn. */
    Stream<Rejection> withdrawn(Course course) {
        if (!course.series().equals(series)) {
            return Stream.of();
        }
        var hosts = course.hosts();
        var days = course.plans().stream().map(DateRange::start).toList();
        var gone = hosts.stream().flatMap(host -> withdrawal(host, days)).toList();
        return course.cancelled().isPresent() || gone.size() < hosts.size()
                ? Stream.of()
                : gone.stream().map(w -> hostHasWithdrawn(w, course.hosting()));
    }

    private Stream<Rejection> withdrawn(Fact<NextHostAgreed> agreement) {
        return withdrawal(agreement.event().host(), dates(agreement))
                .map(w -> hostHasWithdrawn(w, Said.of(agreement)));
    }

    private List<PartialDate> dates(Fact<NextHostAgreed> agreement) {
        var stated = agreement.events()
                .map(n -> n.when().start())
                .reduce(PartialDate.UNKNOWN, PartialDate::refinedBy);
        return stated.isUnknown()
                ? Course.of(agreement.event().at(), known).plans().stream().map(DateRange::start).toList()
                : List.of(stated);
    }

    /** The withdrawal by which the party is certainly gone, whichever of the days it is. */
    private Stream<Fact<PartyWithdrew>> withdrawal(PartyId host, List<PartialDate> days) {
        var membership = Membership.of(organization, host, known);
        var found = days.stream().flatMap(day -> membership.withdrawnBy(day).stream()).toList();
        return found.size() < days.size() ? Stream.of() : found.stream().limit(1);
    }

    private Rejection hostHasWithdrawn(Fact<PartyWithdrew> withdrawal, Stream<? extends Said<?>> hosting) {
        return new HostHasWithdrawn(
                series,
                withdrawal.event().party(),
                organization,
                Said.recorded(Stream.concat(Said.of(withdrawal), hosting)));
    }

    /** That the host of a meeting of the series had declined to host it. */
    Stream<Rejection> declined(Course course) {
        var held = held(course);
        return !course.series().equals(series) || held.isEmpty() || course.ordinal() == 0 || course.hosts().size() != 1
                ? Stream.of()
                : declined.stream()
                        .filter(d -> isOf(d.event(), course)
                                && (course.when().endsBefore(d.event().on()).isYes() || !mayBeAgreedAfter(d.event())))
                        .map(d -> new DeclinedAndHosted(
                                series,
                                course.host(),
                                course.ordinal(),
                                Said.recorded(Stream.of(Stream.of(d), course.hosting(), held.stream())
                                        .flatMap(said -> said))));
    }

    private static List<? extends Said<? extends OfMeeting>> held(Course course) {
        return Stream.concat(course.said(MeetingConvened.class), course.said(MeetingConcluded.class)).toList();
    }

    /** The facts that tell whether a party that declines had hosted, besides the meetings that are dated. */
    static Set<Tag> scope(HostDeclined said, Facts known) {
        var tags = new HashSet<Tag>();
        tags.add(MeetingEvent.declinedTag(said.series()));
        for (var course : Sequence.of(said.series(), known).courses()) {
            tags.addAll(Course.scope(course.meeting()));
            if (isOf(said, course) && !held(course).isEmpty()) {
                tags.addAll(scope(said.series(), known));
            }
        }
        return tags;
    }

    /** The meeting of that ordinal, whichever it is. */
    static Set<Dated> dated(HostDeclined said) {
        return said.ordinal() == 0
                ? Set.of()
                : Set.of(new Dated(
                        MeetingEvent.sequenceTag(said.series()),
                        new Bounds(Extent.ANY, Extent.of(said.ordinal()))));
    }

    private static boolean isOf(HostDeclined decline, Course course) {
        return decline.party().equals(course.host()) && decline.ordinal() == course.ordinal();
    }

    private boolean mayBeAgreedAfter(HostDeclined decline) {
        return agreements.stream()
                .filter(a -> a.event().host().equals(decline.party()))
                .flatMap(Fact::events)
                .anyMatch(n -> (n.ordinal() == 0 || n.ordinal() == decline.ordinal())
                        && !Course.of(n.at(), known).when().start().before(decline.on()).isYes());
    }
}
