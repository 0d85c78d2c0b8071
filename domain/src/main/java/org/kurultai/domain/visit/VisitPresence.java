package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Presence;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.meeting.Supposition;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.record.Dated;
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

    /** The facts that tell whether those held the post of whom something said of a visit tells, or tells other days. */
    static Set<Tag> scope(VisitEvent said, Facts known) {
        var tags = new HashSet<Tag>();
        told(said, known).forEach(p -> tags.addAll(Presence.scope(p.post(), p.person(), p.when(), known)));
        return tags;
    }

    /** The tenures that may lie on those days. */
    static Set<Dated> dated(VisitEvent said, Facts known) {
        var dated = new HashSet<Dated>();
        told(said, known).forEach(p -> dated.addAll(Presence.dated(p.post(), p.person(), p.when(), known)));
        return dated;
    }

    private static Stream<Presence> told(VisitEvent said, Facts known) {
        var before = all(Identity.unified(known)).collect(Collectors.toSet());
        return all(Supposition.supposing(said, known)).filter(presence -> !before.contains(presence));
    }
}
