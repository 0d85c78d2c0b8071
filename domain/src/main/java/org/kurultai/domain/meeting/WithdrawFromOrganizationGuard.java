package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingEvent.NextHostAgreed;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.party.PartyCommand.WithdrawFromOrganization;
import org.kurultai.domain.party.PartyEvent.PartyWithdrew;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/** A party did not leave an organization before a day on which it hosts for it, or takes part as one of it. */
final class WithdrawFromOrganizationGuard implements Guard<WithdrawFromOrganization> {

    @Override
    public Class<WithdrawFromOrganization> command() {
        return WithdrawFromOrganization.class;
    }

    @Override
    public Set<Tag> scope(WithdrawFromOrganization c, Facts known) {
        var tags = new HashSet<Tag>();
        Course.all(known).forEach(course -> {
            tags.addAll(Course.scope(course.meeting()));
            tags.addAll(Hosting.hostScope(course, known));
        });
        Said.all(known, NextHostAgreed.class, n -> n.host().equals(c.party())).map(Said::event).forEach(agreed -> {
            tags.addAll(Course.scope(agreed.at()));
            tags.add(MeetingEvent.tag(agreed.series()));
            tags.add(MeetingEvent.declinedTag(agreed.series()));
        });
        Said.all(known, AttendanceRecorded.class, a -> a.delegate().party().equals(c.party())).map(Said::event)
                .forEach(a -> {
                    tags.add(OccasionEvent.courseTag(a.occasion()));
                    var series = Course.of(a.occasion().meeting(), known).series();
                    if (Hosting.organization(series, known).equals(c.organization())) {
                        tags.add(OccasionEvent.attendanceTag(a.occasion(), a.delegate()));
                    }
                });
        return tags;
    }

    /** A meeting of which it is not certain that it takes place after the party left stands against nothing. */
    @Override
    public Set<Dated> dated(WithdrawFromOrganization c, Facts known) {
        var after = Bounds.within(Extent.from(c.from().latest()));
        return Set.of(
                new Dated(MeetingEvent.hostTag(c.party()), after),
                new Dated(OccasionEvent.belongingTag(c.party()), after));
    }

    @Override
    public Optional<Rejection> objection(WithdrawFromOrganization c, Facts known) {
        return Supposition.objection(
                new PartyWithdrew(c.organization(), c.party(), c.from()), known, facts -> contradictions(c, facts));
    }

    private static Stream<Rejection> contradictions(WithdrawFromOrganization c, Facts known) {
        return Stream.concat(
                Said.all(known, SeriesEstablished.class, s -> s.organization().equals(c.organization()))
                        .map(s -> s.event().series())
                        .distinct()
                        .flatMap(series -> Hosting.of(series, known).contradictions()),
                Course.all(known).stream()
                        .flatMap(course -> Stream.concat(
                                Hosting.of(course.series(), known).contradictions(course),
                                Belonging.contradictions(course.meeting(), known))));
    }
}
