package org.kurultai.domain.office;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** Which facts a decision about a post must know, so that {@link Tenures} tells it no less than all of them would. */
public final class TenureScope {

    private TenureScope() {}

    /** The facts that tell who held the post and who was seen in it. */
    public static Set<Tag> of(PostId post) {
        return post.isNone() ? Set.of() : Set.of(OfficeEvent.tenureTag(post), OfficeEvent.postTag(post));
    }

    /** The same, once some are known: also which of those in the post are one person. */
    public static Set<Tag> of(PostId post, Facts known) {
        var scope = new HashSet<>(of(post));
        gatherIdentities(post, known, scope);
        return scope;
    }

    /** The same, and which identifiers are those of a person who comes new to the post. */
    public static Set<Tag> of(PostId post, PersonId person, Facts known) {
        var scope = new HashSet<>(of(post, known));
        scope.addAll(Identity.of(known).scope(person));
        return scope;
    }

    /**
     * The facts that tell whether a person can have acted in the post: who entered and left it, and which of them are one
     * person. Who else was seen in it proves nothing, so a post that is attested every week stays as cheap as others.
     */
    public static Set<Tag> ofService(PostId post, PersonId person, Facts known) {
        if (post.isNone()) {
            return Identity.of(known).scope(person);
        }
        var scope = ofHolder(post, person, known);
        scope.add(OfficeEvent.careerTag(post));
        return scope;
    }

    /** The same, where who entered and left the post is only asked for by {@link #dated}. */
    public static Set<Tag> ofHolder(PostId post, PersonId person, Facts known) {
        var scope = new HashSet<>(Identity.of(known).scope(person));
        if (!post.isNone()) {
            gatherIdentities(post, known, scope);
            scope.add(OfficeEvent.postTag(post));
        }
        return scope;
    }

    /** When the person entered and left a post, and whoever else can have held it on some days. */
    public static Set<Dated> dated(PostId post, PersonId person, Extent days) {
        return post.isNone() || days.isNone()
                ? Set.of()
                : Set.of(new Dated(
                        OfficeEvent.careerTag(post), Bounds.within(days), Set.of(OfficeEvent.identityTag(person))));
    }

    /** Adds the facts that tell who else those in the post are. */
    private static void gatherIdentities(PostId post, Facts known, Set<Tag> scope) {
        var identity = Identity.of(known);
        for (var fact : known.standing(TenureEvent.class)) {
            if (fact.anyState(t -> t.post().equals(post))) {
                scope.addAll(identity.scope(fact.event().person()));
            }
        }
    }
}
