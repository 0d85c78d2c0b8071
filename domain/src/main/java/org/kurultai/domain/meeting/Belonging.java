package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.AttendanceRejection.PartyHasWithdrawn;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.party.Membership;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** A party that has withdrawn from an organization takes part in its meetings neither as member nor as observer. */
final class Belonging {

    private Belonging() {}

    /** The facts that tell of it at a meeting of a series, as far as is known which they are. */
    static Set<Tag> scope(SeriesId series, Delegate delegate, Facts known) {
        if (!belongs(delegate) || series.isNone()) {
            return Set.of();
        }
        var tags = new HashSet<>(Hosting.of(series, known).membershipScope(delegate.party()));
        tags.add(MeetingEvent.tag(series));
        return tags;
    }

    static Stream<Rejection> contradictions(MeetingId meeting, Facts known) {
        if (known.standing(PartyWithdrew.class).isEmpty()) {
            return Stream.of();
        }
        var course = Course.of(meeting, known);
        return Attendances.at(Occasion.of(meeting), known)
                .filter(a -> belongs(a.event().delegate()))
                .flatMap(a -> contradiction(a, course, known));
    }

    private static Stream<Rejection> contradiction(Said<AttendanceRecorded> said, Course course, Facts known) {
        var party = said.event().delegate().party();
        var organization = Hosting.organization(course.series(), known);
        var membership = Membership.of(organization, party, known);
        var plans = course.plans();
        var withdrawals = plans.stream().flatMap(plan -> membership.withdrawnBy(plan.start()).stream()).toList();
        return withdrawals.size() < plans.size()
                ? Stream.of()
                : Stream.of(new PartyHasWithdrawn(
                        said.event().occasion(),
                        party,
                        organization,
                        Said.recorded(Stream.concat(withdrawn(withdrawals.getFirst()), Stream.of(said)))));
    }

    private static Stream<Said<PartyWithdrew>> withdrawn(Fact<PartyWithdrew> withdrawal) {
        return Said.of(withdrawal);
    }

    private static boolean belongs(Delegate delegate) {
        return delegate.as() == AttendsAs.MEMBER || delegate.as() == AttendsAs.OBSERVER;
    }
}
