package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Presence;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.office.TenureScope;
import org.kurultai.domain.office.Tenures;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/** Who acts in a post on a visit: those who come to it or to an engagement of it, and who is named as inviting to it. */
final class VisitPresence {

    private VisitPresence() {}

    /** All who act in some post on a visit. */
    static Stream<Presence> all(Facts known) {
        return Stream.concat(
                Said.all(known, AttendanceRecorded.class, a -> isVisit(a.occasion()))
                        .map(a -> a.event().occasion())
                        .distinct()
                        .flatMap(occasion -> at(occasion, known)),
                Said.all(known, VisitAnnounced.class, VisitPresence::invites).map(v -> inviting(v, known)));
    }

    private static boolean isVisit(Occasion occasion) {
        return occasion.kind() != Occasion.Kind.MEETING;
    }

    private static Stream<Presence> at(Occasion occasion, Facts known) {
        var itinerary = Itinerary.of(Itinerary.visit(occasion, known), known);
        return Presence.at(occasion, List.of(itinerary.when(occasion)), known);
    }

    private static boolean invites(VisitAnnounced visit) {
        return !visit.invitation().person().isNone() && !visit.invitation().post().isNone();
    }

    private static Presence inviting(Said<VisitAnnounced> said, Facts known) {
        var by = said.event().invitation();
        var when = Itinerary.of(said.event().visit(), known).when();
        return new Presence(by.post(), by.person(), true, List.of(when), said.fact());
    }

    /** What tenures recorded stand against. The facts must be in terms of one identifier a person. */
    static Stream<Rejection> contradictions(Facts known) {
        return all(known).flatMap(presence -> presence.contradictions(known));
    }

    /** The facts that tell whether those known to act in a post on a visit held it, as far as is known which they are. */
    static Set<Tag> scope(Facts known) {
        var tags = new HashSet<Tag>();
        all(known).forEach(p -> tags.addAll(TenureScope.ofService(p.post(), p.person(), known)));
        return tags;
    }

    /** The facts that tell who held a post and when visits were made of which is known that somebody acted in it there. */
    static Set<Tag> scope(PostId post, PersonId person, Event said, Facts known) {
        var tenures = Tenures.of(post, known);
        var tags = new HashSet<>(TenureScope.of(post, person, known));
        Said.all(known, AttendanceRecorded.class, a -> isVisit(a.occasion())
                && a.delegate().post().equals(post)
                && tenures.isConcerned(said, a.delegate().person()))
                .forEach(a -> tags.addAll(Itinerary.scope(a.event().occasion(), known)));
        Said.all(known, VisitAnnounced.class, v -> v.invitation().post().equals(post)
                && tenures.isConcerned(said, v.invitation().person()))
                .forEach(v -> tags.addAll(Itinerary.scope(VisitEvent.occasion(v.event().visit()), known)));
        return tags;
    }
}
