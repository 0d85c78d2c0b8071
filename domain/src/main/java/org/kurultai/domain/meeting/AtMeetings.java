package org.kurultai.domain.meeting;

import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** Persons act in posts by coming to meetings. */
final class AtMeetings implements Serving {

    @Override
    public Stream<Presence> in(PostId post, Facts known) {
        return Course.all(known).stream()
                .flatMap(course -> Presence.at(Occasion.of(course.meeting()), course.plans(), known))
                .filter(presence -> presence.post().equals(post));
    }

    @Override
    public Set<Tag> scope(PostId post, Event said, Facts known) {
        return Presence.scope(post, said, known);
    }
}
