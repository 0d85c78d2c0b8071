package org.kurultai.domain.visit;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.meeting.Presence;
import org.kurultai.domain.meeting.Said;
import org.kurultai.domain.meeting.Serving;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.office.TenureScope;
import org.kurultai.domain.office.Tenures;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.visit.VisitEvent.VisitAnnounced;

/** Persons act in posts on visits. */
final class OnVisits implements Serving {

    @Override
    public Stream<Presence> in(PostId post, Facts known) {
        return VisitPresence.all(known).filter(presence -> presence.post().equals(post));
    }

    @Override
    public Set<Tag> scope(PostId post, Event said, Facts known) {
        var tenures = Tenures.of(post, known);
        var tags = new HashSet<>(TenureScope.of(post, said, known));
        Said.all(known, AttendanceRecorded.class, a -> VisitPresence.isVisit(a.occasion())
                && a.delegate().post().equals(post)
                && tenures.isConcerned(said, a.delegate().person()))
                .forEach(a -> tags.addAll(Itinerary.scope(a.event().occasion(), known)));
        Said.all(known, VisitAnnounced.class, v -> v.invitation().post().equals(post)
                && tenures.isConcerned(said, v.invitation().person()))
                .forEach(v -> tags.addAll(Itinerary.scope(VisitEvent.occasion(v.event().visit()), known)));
        return tags;
    }
}
