package org.kurultai.domain.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Guard;
import org.kurultai.domain.record.Tag;

/**
 * A way in which persons are seen to act in posts: by coming to meetings, on visits, by what they sign. Whatever is said of a
 * post or a tenure must agree with all of them, whichever came first.
 */
public interface Serving {

    /** All who acted in the post in this way, given facts in terms of one identifier a person. */
    Stream<Presence> in(PostId post, Facts known);

    /**
     * The facts that tell who held the post, and when those acted in it in this way whom it matters to.
     *
     * @param said a person's appointment, the end of a tenure, or the post's being established
     */
    Set<Tag> scope(PostId post, Event said, Facts known);

    /** What keeps commands about posts and tenures from contradicting it. */
    default List<Guard<?>> guards() {
        return List.of(new EstablishPostGuard(this), new AppointGuard(this), new EndTenureGuard(this));
    }
}
