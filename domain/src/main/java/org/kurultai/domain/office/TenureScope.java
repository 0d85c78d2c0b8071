package org.kurultai.domain.office;

import java.util.HashSet;
import java.util.Set;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.PartialDate;

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

    /** The facts that tell what follows from what is said of a post, besides those that are {@link #dated}. */
    public static Set<Tag> of(PostId post, Event said, Facts known) {
        if (said instanceof TenureEvent tenure) {
            var scope = ofHolders(post, tenure.person(), known);
            scope.add(OfficeEvent.postTag(post));
            return scope;
        }
        return of(post, known);
    }

    /** The person's own career in the post, and all that lies on the days on which it changes who held it. */
    public static Set<Dated> dated(Event said, Facts known) {
        return said instanceof TenureEvent tenure ? dated(tenure, known) : Set.of();
    }

    private static Set<Dated> dated(TenureEvent said, Facts known) {
        var person = Identity.of(known).scope(said.person());
        var tag = OfficeEvent.tenureTag(said.post());
        var dated = new HashSet<Dated>();
        dated.add(dated(tag, said instanceof PersonAppointed appointed ? days(appointed.from()) : Extent.NONE, person));
        for (var days : Tenures.of(said.post(), known).change(said).days()) {
            dated.add(dated(tag, days, person));
        }
        return dated;
    }

    /**
     * The facts that tell whether a person can have acted in the post on some days, besides those that are {@link #dated}.
     * Whether a post has one holder at a time is looked at only if another held it then.
     */
    public static Set<Tag> ofService(PostId post, PersonId person, Extent days, Facts known) {
        if (post.isNone()) {
            return Identity.of(known).scope(person);
        }
        var scope = ofHolders(post, person, known);
        if (Tenures.of(post, known).mayBeHeldByAnother(person, days)) {
            scope.add(OfficeEvent.postTag(post));
        }
        return scope;
    }

    /**
     * When the person entered and left a post, and whoever else can have held it on some days. Who was merely seen in it
     * proves nothing, so a post that is attested every week stays as cheap as others.
     */
    public static Set<Dated> dated(PostId post, PersonId person, Extent days, Facts known) {
        return post.isNone() || days.isNone()
                ? Set.of()
                : Set.of(dated(OfficeEvent.careerTag(post), days, Identity.of(known).scope(person)));
    }

    /** The days that a date may be. */
    static Extent days(PartialDate date) {
        return Extent.told(date.earliest(), date.latest());
    }

    private static Dated dated(Tag tag, Extent days, Set<Tag> also) {
        return new Dated(tag, Bounds.within(days), also);
    }

    private static Set<Tag> ofHolders(PostId post, PersonId person, Facts known) {
        var scope = new HashSet<>(Identity.of(known).scope(person));
        gatherIdentities(post, known, scope);
        return scope;
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
