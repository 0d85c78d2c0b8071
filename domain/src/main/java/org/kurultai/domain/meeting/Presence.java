package org.kurultai.domain.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.OccasionEvent.AttendanceRecorded;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.office.OfficeEvent;
import org.kurultai.domain.office.OfficeRejection.ServedAfterwards;
import org.kurultai.domain.office.OfficeRejection.TenureHasEnded;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.office.TenureScope;
import org.kurultai.domain.office.Tenures;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Inference;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.DateRange;
import org.kurultai.domain.time.PartialDate;

/**
 * A person who acts in a post on an occasion of some days, and so must hold it. It is not known on which of the days
 * the person acted, and perhaps not even which days they are: only what contradicts all of them counts.
 *
 * @param post in which post
 * @param person who
 * @param full whether as its full holder, in nobody's place
 * @param when all days it may have been; not empty
 * @param fact what shows it
 */
public record Presence(PostId post, PersonId person, boolean full, List<DateRange> when, FactRef fact) {

    private static final Inference<Map<PostId, Map<PersonId, Set<Tag>>>> SERVICES = new Inference<>(Presence::services,
            List.of(AttendanceRecorded.class));

    public Presence {
        when = List.copyOf(when);
    }

    /**
     * Those who came to an occasion in a post.
     *
     * @param when the days it may have been
     */
    public static Stream<Presence> at(Occasion occasion, List<DateRange> when, Facts known) {
        return Attendances.at(occasion, known)
                .filter(a -> !a.event().delegate().post().isNone())
                .map(a -> of(a, when));
    }

    /**
     * The facts that tell who held a post and who acted in it, as far as they may lie within the days on which that matters
     * to what is said of it.
     */
    static Set<Dated> dated(PostId post, Event said, Facts known) {
        var dated = new HashSet<>(TenureScope.dated(said, known));
        for (var days : Tenures.of(post, known).change(said).days()) {
            dated.add(new Dated(OfficeEvent.serviceTag(post), Bounds.within(days)));
        }
        return dated;
    }

    /** The facts that tell who held a post and when those took place of whom is known that they acted in it. */
    static Set<Tag> scope(PostId post, Event said, Facts known) {
        var tenures = Tenures.of(post, known);
        var tags = new HashSet<>(TenureScope.of(post, said, known));
        known.reading(SERVICES).getOrDefault(post, Map.of()).forEach((served, services) -> {
            if (tenures.isConcerned(said, served)) {
                tags.addAll(services);
            }
        });
        return tags;
    }

    /** The facts that tell whether somebody else than the person held the post then, besides those that are dated. */
    public static Set<Tag> scope(PostId post, PersonId person, List<DateRange> when, Facts known) {
        return TenureScope.ofService(post, person, days(when), known);
    }

    /** The facts that tell who held the post then. */
    public static Set<Dated> dated(PostId post, PersonId person, List<DateRange> when, Facts known) {
        return post.isNone() ? Set.of() : TenureScope.dated(post, person, days(when), known);
    }

    /** Who holds the post on the first day may act in it. */
    private static Extent days(List<DateRange> when) {
        var days = Extent.NONE;
        for (var range : when) {
            days = days.and(OccasionEvent.days(range.start()));
        }
        return days;
    }

    private static Map<PostId, Map<PersonId, Set<Tag>>> services(Facts known) {
        var services = new HashMap<PostId, Map<PersonId, Set<Tag>>>();
        for (var fact : known.standing(AttendanceRecorded.class)) {
            for (var statement : fact.statements()) {
                var delegate = statement.event().delegate();
                if (!delegate.post().isNone()) {
                    services.computeIfAbsent(delegate.post(), post -> new HashMap<>())
                            .computeIfAbsent(delegate.person(), person -> new HashSet<>())
                            .add(OccasionEvent.courseTag(statement.event().occasion()));
                }
            }
        }
        return services;
    }

    /**
     * What stands against something said of a post or a tenure of it.
     *
     * @param post which post
     * @param said a person's appointment, the end of a tenure, or the post's being established
     * @param serving how persons are seen to act in it
     */
    static Optional<Rejection> objection(PostId post, Event said, Facts known, Serving serving) {
        var identity = Identity.of(known);
        var facts = Identity.unified(known);
        var tenures = Tenures.of(post, facts);
        var change = tenures.change(identity.canonical(said));
        return serving.in(post, facts)
                .filter(presence -> tenures.isConcerned(said, presence.person()))
                .flatMap(presence -> presence.onEveryDay(change::contradiction).stream())
                .findFirst();
    }

    private static Presence of(Said<AttendanceRecorded> attendance, List<DateRange> when) {
        var delegate = attendance.event().delegate();
        var full = delegate.delegatedFrom().isNone() && !delegate.roles().contains(Role.DEPUTY);
        return new Presence(delegate.post(), delegate.person(), full, when, attendance.fact());
    }

    /** What tenures recorded stand against it. The facts must be in terms of one identifier a person. */
    public Stream<Rejection> contradictions(Facts known) {
        var tenures = Tenures.of(post, known);
        return onEveryDay(tenures::contradiction).stream();
    }

    private Optional<Rejection> onEveryDay(Function<Tenures.Service, Optional<Rejection>> rule) {
        var first = throughout(when.getFirst(), rule);
        for (var days : when.subList(1, when.size())) {
            if (first.isEmpty() || throughout(days, rule).isEmpty()) {
                return Optional.empty();
            }
        }
        return first;
    }

    /** A tenure that is over on the first day is over on every day; that of another may begin in between. */
    private Optional<Rejection> throughout(DateRange days, Function<Tenures.Service, Optional<Rejection>> rule) {
        return rule.apply(service(days.start()))
                .filter(found -> found instanceof TenureHasEnded
                        || found instanceof ServedAfterwards
                        || rule.apply(service(days.end())).isPresent());
    }

    private Tenures.Service service(PartialDate on) {
        return new Tenures.Service(person, on, full, fact);
    }
}
