package org.kurultai.domain.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurultai.domain.office.Career.Span;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PersonCommissioned;
import org.kurultai.domain.office.OfficeEvent.PersonsMerged;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.OfficeRejection.PostIsHeldByAnother;
import org.kurultai.domain.office.OfficeRejection.ServedAfterwards;
import org.kurultai.domain.office.OfficeRejection.TenureHasEnded;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Inference;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.time.PartialDate;

/**
 * Who held a post when, as far as the record tells: the one place for the rules about it. Whichever of a person's
 * identifiers a fact or a statement uses, it is about that person.
 *
 * <p>Nothing follows from what is not recorded: a holder is known to have been in office without interruption only
 * between an appointment and the end recorded for it, and a post of which nothing is recorded may be collegial.
 */
public final class Tenures {

    /**
     * Somebody acting in the post on a day, such as by attending a meeting in it.
     *
     * @param person who
     * @param on when
     * @param full whether as its full holder
     * @param fact what shows it; {@link FactId#NONE} marks what is only being said
     */
    public record Service(PersonId person, PartialDate on, boolean full, FactRef fact) {}

    private record Seen(PersonId person, PartialDate on, boolean full, List<FactRef> facts) {}

    private static final Inference<Map<PostId, Tenures>> ALL = new Inference<>(Tenures::read,
            List.of(PostEstablished.class, TenureEvent.class, PersonCommissioned.class, PersonsMerged.class));

    private final PostId post;
    private final Identity identity;
    private final boolean oneHolder;
    private final Map<PersonId, Career> careers;
    private final List<Seen> services;
    private @Nullable List<Span> spans;

    private Tenures(
            PostId post, Identity identity, boolean oneHolder, Map<PersonId, Career> careers, List<Seen> services) {
        this.post = post;
        this.identity = identity;
        this.oneHolder = oneHolder;
        this.careers = careers;
        this.services = services;
    }

    /** What the facts tell of the post; they may hold anything else too. */
    public static Tenures of(PostId post, Facts known) {
        var tenures = known.reading(ALL).get(post);
        return tenures == null ? of(post, known, List.of(), List.of()) : tenures;
    }

    private static Map<PostId, Tenures> read(Facts known) {
        var established = byPost(known.standing(PostEstablished.class), PostEstablished::post);
        var held = byPost(known.standing(TenureEvent.class), TenureEvent::post);
        var tenures = new HashMap<PostId, Tenures>();
        established.forEach((post, facts) -> tenures.put(
                post, of(post, known, facts, held.getOrDefault(post, List.of()))));
        held.forEach((post, facts) -> tenures.computeIfAbsent(post, p -> of(p, known, List.of(), facts)));
        for (var commission : known.standing(PersonCommissioned.class)) {
            var post = commission.event().post();
            var commissioned = tenures.computeIfAbsent(post, p -> of(p, known, List.of(), List.of()));
            commission.events().forEach(commissioned::add);
        }
        return Collections.unmodifiableMap(tenures);
    }

    private static <E extends OfficeEvent> Map<PostId, List<Fact<E>>> byPost(
            List<Fact<E>> facts, Function<E, PostId> post) {
        Map<PostId, List<Fact<E>>> all = facts.isEmpty() ? Map.of() : new HashMap<>();
        for (var fact : facts) {
            all.computeIfAbsent(post.apply(fact.event()), p -> new ArrayList<>()).add(fact);
        }
        return all;
    }

    private static Tenures of(
            PostId post, Facts known, List<Fact<PostEstablished>> established, List<Fact<TenureEvent>> held) {
        var oneHolder = !established.isEmpty()
                && established.stream().noneMatch(fact -> fact.anyState(PostEstablished::collegial));
        var tenures = new Tenures(post, Identity.of(known), oneHolder, new LinkedHashMap<>(), new ArrayList<>());
        for (var fact : held) {
            var facts = List.of(fact.ref());
            fact.events().forEach(event -> tenures.add(event, facts));
        }
        return tenures;
    }

    /** Whether the person is known to have left the post: only then can an appointment tell how long a tenure was. */
    private boolean hasLeft(PersonId person) {
        return !career(identity.canonical(person)).ends().isEmpty();
    }

    /** Whether anybody is known to have held the post in full from one day to another. */
    public boolean wasHeld() {
        return !spans().isEmpty();
    }

    /** Whether another than the person held the post on any of some days, if it has one holder at a time. */
    boolean mayBeHeldByAnother(PersonId person, Extent days) {
        var one = identity.canonical(person);
        for (var span : spans()) {
            if (!span.person().equals(one) && span.days().meets(days)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can matter to what is said of the post that somebody acted in it. */
    public boolean isConcerned(Event said, PersonId served) {
        return switch (said) {
            case PersonAppointed a -> hasLeft(a.person()) && (oneHolder || identity.same(a.person(), served));
            case TenureEnded e -> oneHolder && hasEntered(e.person()) || identity.same(e.person(), served);
            default -> true;
        };
    }

    private boolean hasEntered(PersonId person) {
        return career(identity.canonical(person)).starts().stream().anyMatch(Career.Start::full);
    }

    private void add(TenureEvent event, List<FactRef> facts) {
        var person = identity.canonical(event.person());
        switch (event) {
            case PersonAppointed a -> careers.put(person, career(person).starting(a.from(), !a.acting(), facts));
            case TenureAttested a -> services.add(new Seen(person, a.on(), !a.acting(), facts));
            case TenureEnded e -> careers.put(person, career(person).ending(e.on(), facts));
        }
    }

    private void add(PersonCommissioned event) {
        var person = identity.canonical(event.person());
        careers.put(person, career(person).commissioned(event.commission().issued()));
    }

    private Seen seen(Service service) {
        return new Seen(
                identity.canonical(service.person()),
                service.on(),
                service.full(),
                service.fact().id().isNone() ? List.of() : List.of(service.fact()));
    }

    /** What stands against somebody's acting in the post. */
    public Optional<Rejection> contradiction(Service said) {
        var seen = seen(said);
        return career(seen.person())
                .endedBefore(seen.on())
                .<Rejection>map(end -> new TenureHasEnded(post, said.person(), said.on(), end.facts()))
                .or(() -> heldByAnother(seen));
    }

    /** What stands against what is said of the post: of a tenure in it, or of its having one full holder at a time. */
    public Optional<Rejection> contradiction(OfficeEvent said) {
        return said instanceof TenureAttested a
                ? contradiction(new Service(a.person(), a.on(), !a.acting(), new FactRef(FactId.NONE, a)))
                : change(said).contradiction(services);
    }

    /** What changes by what is said of the post: a person's appointment, the end of a tenure, or how it is established. */
    public Change change(Event said) {
        return switch (said) {
            case PersonAppointed a -> {
                var before = career(identity.canonical(a.person()));
                yield new Change(
                        before,
                        before.starting(a.from(), !a.acting(), List.of()),
                        heldByAnother(new Seen(before.person(), a.from(), !a.acting(), List.of())));
            }
            case TenureEnded e -> {
                var before = career(identity.canonical(e.person()));
                yield new Change(before, before.ending(e.on(), List.of()), Optional.empty());
            }
            case PostEstablished p when !p.collegial() -> new Change(spans());
            default -> new Change(List.of());
        };
    }

    /** What somebody's career in the post, or all careers in it, would be, and what stands against that. */
    public final class Change {

        private final Career before;
        private final Career after;
        private final List<Span> held;
        private final Optional<Rejection> inAnyCase;

        private Change(Career before, Career after, Optional<Rejection> inAnyCase) {
            this.before = before;
            this.after = after;
            this.held = oneHolder
                    ? after.spans().stream()
                            .filter(span -> before.spans().stream().noneMatch(span::sameTime))
                            .toList()
                    : List.of();
            this.inAnyCase = inAnyCase;
        }

        private Change(List<Span> held) {
            this.before = Career.of(PersonId.NONE);
            this.after = before;
            this.held = held;
            this.inAnyCase = Optional.empty();
        }

        /** What stands against it because somebody acted in the post. */
        public Optional<Rejection> contradiction(Service service) {
            var seen = seen(service);
            return served(ofPerson(List.of(seen))).or(() -> held.stream()
                    .flatMap(span -> clash(span, List.of(seen)).stream())
                    .findFirst());
        }

        /** The days on which it can matter that somebody acted in the post or held it. */
        public List<Extent> days() {
            var starts = !before.starts().equals(after.starts());
            return Stream.concat(
                    after.ends().stream()
                            .filter(end -> starts || !before.ends().contains(end))
                            .map(end -> Extent.after(end.on().latest())),
                    held.stream().map(Span::days))
                    .toList();
        }

        private Optional<Rejection> contradiction(List<Seen> services) {
            return inAnyCase
                    .or(() -> served(Stream.of(ofPerson(services), starts(after), ends(after)).flatMap(seen -> seen)))
                    .or(() -> held.stream()
                            .flatMap(span -> clash(span, services).or(() -> otherHolder(span)).stream())
                            .findFirst());
        }

        private Stream<Seen> ofPerson(List<Seen> services) {
            return services.stream().filter(s -> s.person().equals(after.person()));
        }

        /** A person whose tenure ended is not in the post afterwards; the last day of a tenure is a day in the post. */
        private Optional<Rejection> served(Stream<Seen> services) {
            return services
                    .filter(s -> before.endedBefore(s.on()).isEmpty() || s.facts().isEmpty())
                    .flatMap(s -> after.endedBefore(s.on()).stream().map(end -> Tenures.this.served(s, end)))
                    .findFirst();
        }

        private Optional<Rejection> clash(Span span, List<Seen> services) {
            for (var service : services) {
                if (service.full() && Tenures.this.clash(span, service) instanceof Rejection found) {
                    return Optional.of(found);
                }
            }
            return Optional.empty();
        }
    }

    private Rejection served(Seen service, Career.End end) {
        return service.facts().isEmpty()
                ? new TenureHasEnded(post, service.person(), service.on(), end.facts())
                : new ServedAfterwards(
                        post, service.person(), end.on(), union(end.facts(), service.facts()));
    }

    private Optional<Rejection> heldByAnother(Seen service) {
        if (oneHolder && service.full()) {
            for (var span : spans()) {
                if (clash(span, service) instanceof Rejection found) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private List<Span> spans() {
        var known = spans;
        if (known == null) {
            known = new ArrayList<>();
            for (var career : careers.values()) {
                known.addAll(career.spans());
            }
            spans = known;
        }
        return known;
    }

    private Optional<Rejection> otherHolder(Span span) {
        for (var career : careers.values()) {
            for (var start : career.starts()) {
                var seen = new Seen(career.person(), start.from(), start.full(), start.facts());
                if (start.full() && clash(span, seen) instanceof Rejection found) {
                    return Optional.of(found);
                }
            }
        }
        return spans().stream()
                .filter(other -> !other.person().equals(span.person()) && other.surelyOverlaps(span))
                .<Rejection>map(other -> new PostIsHeldByAnother(
                        post, other.person(), span.person(), union(span.facts(), other.facts())))
                .findFirst();
    }

    private @Nullable Rejection clash(Span span, Seen service) {
        return !service.person().equals(span.person()) && span.surelyContains(service.on())
                ? new PostIsHeldByAnother(
                        post, service.person(), span.person(), union(span.facts(), service.facts()))
                : null;
    }

    private static Stream<Seen> starts(Career career) {
        return career.starts().stream().map(s -> new Seen(career.person(), s.from(), s.full(), s.facts()));
    }

    private static Stream<Seen> ends(Career career) {
        return career.ends().stream().map(e -> new Seen(career.person(), e.on(), false, e.facts()));
    }

    private static List<FactRef> union(List<FactRef> some, List<FactRef> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private Career career(PersonId person) {
        return careers.getOrDefault(person, Career.of(person));
    }
}
