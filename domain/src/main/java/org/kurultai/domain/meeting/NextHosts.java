package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.HostDeclined;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.SeriesRejection.AgreedForNoLaterMeeting;
import org.kurultai.domain.meeting.SeriesRejection.AnotherHostIsAgreed;
import org.kurultai.domain.meeting.SeriesRejection.HostingIsAgreedOtherwise;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/**
 * Whom a series agreed on as hosts of its coming meetings. Where an agreement names no ordinal it is for the meeting
 * after the one that agreed it. Who hosts in the end may be another: plans change.
 */
final class NextHosts {

    private final SeriesId series;
    private final Facts known;
    private final List<HostDeclined> declined;

    NextHosts(SeriesId series, Facts known) {
        this.series = series;
        this.known = known;
        this.declined = Said.all(known, HostDeclined.class, d -> d.series().equals(series))
                .map(Said::event)
                .toList();
    }

    /** The facts that tell what stands against what is said, besides those that are dated. */
    static Set<Tag> scope(NextHostAgreed said, Facts known) {
        var hosting = Hosting.of(said.series(), known);
        var tags = new HashSet<Tag>();
        tags.add(MeetingEvent.tag(said.series()));
        tags.add(MeetingEvent.declinedTag(said.series()));
        tags.addAll(hosting.membershipScope(said.host()));
        hosting.agreements().forEach(agreed -> tags.addAll(Course.scope(agreed.at())));
        var next = new NextHosts(said.series(), known);
        hosting.agreements()
                .filter(agreed -> !agreed.host().equals(said.host()) && next.forTheSameMeeting(agreed, said))
                .forEach(agreed -> {
                    tags.addAll(Sides.scope(agreed.host(), known));
                    tags.addAll(Sides.scope(said.host(), known));
                });
        tags.addAll(Course.scope(said.at()));
        return tags;
    }

    /** What was agreed at the same meeting, and what may have been agreed for the same one. */
    static Set<Dated> dated(NextHostAgreed said, Facts known) {
        var ordinal = new NextHosts(said.series(), known).ordinal(said);
        var ordinals = ordinal > 0 ? new Extent(ordinal - 1, ordinal)
                : said.at().isNone() ? Extent.ANY
                : Extent.NONE;
        return Set.of(new Dated(
                MeetingEvent.hostingTag(said.series()), new Bounds(Extent.ANY, ordinals), Course.scope(said.at())));
    }

    Stream<Rejection> contradictions() {
        var agreed = Said.all(known, NextHostAgreed.class, n -> n.series().equals(series)).toList();
        return Stream.concat(Pairs.of(agreed, this::clash), agreed.stream().flatMap(this::notLater));
    }

    /** Whether the party may have declined to host the meeting that it was agreed for. */
    boolean mayBeDeclined(NextHostAgreed agreed) {
        var ordinal = ordinal(agreed);
        return declined.stream()
                .anyMatch(d -> d.party().equals(agreed.host())
                        && (d.ordinal() == 0 || ordinal == 0 || d.ordinal() == ordinal));
    }

    private Stream<Rejection> clash(Said<NextHostAgreed> one, Said<NextHostAgreed> other) {
        var a = one.event();
        var b = other.event();
        if (!forTheSameMeeting(a, b) || mayBeDeclined(a) || mayBeDeclined(b)) {
            return Stream.of();
        }
        if (Sides.of(known).certainlyDiffer(a.host(), b.host())) {
            return Stream.of(new AnotherHostIsAgreed(series, a.host(), b.host(), Said.recorded(one, other)));
        }
        return a.host().equals(b.host()) && a.at().equals(b.at()) && !compatible(a, b)
                ? Stream.of(new HostingIsAgreedOtherwise(series, a.host(), Said.recorded(one, other)))
                : Stream.of();
    }

    private static boolean compatible(NextHostAgreed a, NextHostAgreed b) {
        return a.when().compatible(b.when()) && a.place().compatible(b.place());
    }

    private boolean forTheSameMeeting(NextHostAgreed a, NextHostAgreed b) {
        return a.ordinal() == 0 && b.ordinal() == 0 && !a.at().isNone() && a.at().equals(b.at())
                || ordinal(a) > 0 && ordinal(a) == ordinal(b);
    }

    private int ordinal(NextHostAgreed agreed) {
        if (agreed.ordinal() > 0) {
            return agreed.ordinal();
        }
        var at = course(agreed.at());
        return at.ordinal() > 0 && at.series().equals(agreed.series()) ? at.ordinal() + 1 : 0;
    }

    private Stream<Rejection> notLater(Said<NextHostAgreed> said) {
        var agreed = said.event();
        var at = course(agreed.at());
        var notHigher = agreed.ordinal() > 0 && at.series().equals(series) && agreed.ordinal() <= at.ordinal();
        var before = at.plans().stream().allMatch(plan -> agreed.when().endsBefore(plan.start()).isYes());
        return notHigher || before
                ? Stream.of(new AgreedForNoLaterMeeting(
                        series,
                        agreed.at(),
                        Said.recorded(Stream.concat(Stream.of(said), at.said(MeetingEvent.OfMeeting.class)))))
                : Stream.of();
    }

    private Course course(MeetingId meeting) {
        return Course.of(meeting, known);
    }
}
