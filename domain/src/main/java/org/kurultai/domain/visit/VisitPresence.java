package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Presence;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.office.TenureScope;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Inference;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/** Who acts in a post on a visit: those who come to it or to an engagement of it, and who is named as inviting to it. */
final class VisitPresence {

    private static final Inference<List<Presence>> ALL = new Inference<>(VisitPresence::read,
            List.of(AttendanceRecorded.class, VisitEvent.class));

    private VisitPresence() {}

    /** All who act in some post on a visit. */
    static Stream<Presence> all(Facts known) {
        return known.reading(ALL).stream();
    }

    private static List<Presence> read(Facts known) {
        return Stream.concat(
                Said.all(known, AttendanceRecorded.class, a -> isVisit(a.occasion()))
                        .map(a -> a.event().occasion())
                        .distinct()
                        .flatMap(occasion -> at(occasion, known)),
                Said.all(known, VisitAnnounced.class, VisitPresence::invites).map(v -> inviting(v, known)))
                .toList();
    }

    static boolean isVisit(Occasion occasion) {
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
}
