package org.kurultai.domain.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.MeetingCommand.EstablishSeries;
import org.kurultai.domain.meeting.MeetingEvent.SeriesEstablished;
import org.kurultai.domain.party.Membership;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;

/**
 * A series belongs to one organization, at one level, with one rule of rotation; each source may know a part of it.
 * Which organization it is may become known only after parties that have left it were said to host its meetings.
 */
final class EstablishSeriesDecider implements Decider<EstablishSeries> {

    @Override
    public Class<EstablishSeries> command() {
        return EstablishSeries.class;
    }

    @Override
    public Set<Tag> scope(EstablishSeries c) {
        return Set.of(MeetingEvent.tag(c.series()));
    }

    @Override
    public Set<Tag> scope(EstablishSeries c, Facts known) {
        return bears(c, known) ? withMeetings(c, known) : scope(c);
    }

    /** Whether anything beyond the series can follow from what is said: only if its organization is not known yet. */
    private static boolean bears(EstablishSeries c, Facts known) {
        return !c.organization().isNone() && Hosting.organization(c.series(), known).isNone();
    }

    private static Set<Tag> withMeetings(EstablishSeries c, Facts known) {
        var tags = new HashSet<>(Hosting.scope(c.series(), known));
        tags.addAll(Sequence.scope(c.series(), known));
        var courses = Sequence.of(c.series(), known).courses();
        courses.forEach(course -> tags.add(OccasionEvent.happeningTag(Occasion.of(course.meeting()))));
        Stream.concat(
                Hosting.of(c.series(), known).agreed(),
                courses.stream().flatMap(course -> parties(course, known)))
                .forEach(party -> tags.addAll(Membership.scope(c.organization(), party)));
        return tags;
    }

    private static Stream<PartyId> parties(Course course, Facts known) {
        return Stream.concat(
                course.hosts().stream(),
                Attendances.at(Occasion.of(course.meeting()), known).map(a -> a.event().delegate().party()));
    }

    @Override
    public Decision decide(EstablishSeries c, Facts known) {
        var stated = new SeriesEstablished(
                c.series(),
                c.name(),
                c.organization(),
                c.parties(),
                c.level(),
                c.portfolios(),
                c.format(),
                c.rotation());
        return Supposition.decide(stated, known, bears(c, known)
                ? facts -> contradictions(c.series(), facts)
                : facts -> SeriesDetails.contradictions(c.series(), facts));
    }

    private static Stream<Rejection> contradictions(SeriesId series, Facts known) {
        var hosting = Hosting.of(series, known);
        return Stream.of(
                SeriesDetails.contradictions(series, known),
                hosting.contradictions(),
                Sequence.of(series, known).courses().stream()
                        .flatMap(course -> Stream.concat(
                                hosting.contradictions(course),
                                Belonging.contradictions(course.meeting(), known))))
                .flatMap(found -> found);
    }
}
