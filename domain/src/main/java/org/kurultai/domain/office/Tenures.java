package org.kurultai.domain.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kurultai.domain.office.OfficeEvent.PersonAppointed;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.OfficeEvent.TenureAttested;
import org.kurultai.domain.office.OfficeEvent.TenureEnded;
import org.kurultai.domain.office.OfficeEvent.TenureEvent;
import org.kurultai.domain.office.OfficeRejection.PostIsHeldByAnother;
import org.kurultai.domain.office.OfficeRejection.ServedAfterwards;
import org.kurultai.domain.office.OfficeRejection.TenureHasEnded;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.time.PartialDate;

/**
 * Who held a post when, as far as the record tells: the one place for the rules about it. The facts must be in terms of
 * one identifier a person ({@link Identity#canonical(Facts)}).
 *
 * <p>Nothing follows from what is not recorded: a holder is known to have been in office without interruption only
 * between an appointment and the end recorded for it.
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

    private record Span(PersonId person, PartialDate from, PartialDate to, FactRef fact) {
        /** The day of the handover belongs to both. */
        boolean surelyContains(PartialDate date) {
            return !from.isUnknown() && date.before(from).isNo() && date.before(to).isYes();
        }
    }

    private record Start(PersonId person, PartialDate from, boolean full, FactRef fact) {}

    private record End(PersonId person, PartialDate on, FactRef fact) {}

    private final PostId post;
    private final boolean collegial;
    private final List<Start> starts = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();

    private Tenures(PostId post, boolean collegial) {
        this.post = post;
        this.collegial = collegial;
    }

    /** What the facts tell of the post. */
    public static Tenures of(PostId post, Facts known) {
        var collegial = known.find(PostEstablished.class, p -> p.post().equals(post) && p.collegial());
        var tenures = new Tenures(post, collegial.isPresent());
        for (var fact : known.standing(TenureEvent.class, t -> t.post().equals(post))) {
            fact.events().forEach(event -> tenures.add(event, fact.ref()));
        }
        return tenures;
    }

    /** The facts that tell who held the post. */
    public static Set<Tag> scope(PostId post) {
        return post.isNone() ? Set.of() : Set.of(OfficeEvent.tenureTag(post), OfficeEvent.postTag(post));
    }

    /** What is also known of somebody acting in the post. */
    public Tenures with(Service service) {
        services.add(service);
        return this;
    }

    /** What stands against somebody's acting in the post. */
    public Optional<Rejection> contradiction(Service said) {
        return endedBefore(said).or(() -> heldByAnother(said));
    }

    /** What stands against a person's appointment. */
    public Optional<Rejection> contradiction(PersonAppointed said) {
        var appointed = new Service(said.person(), said.from(), !said.acting(), ref(said));
        var before = spans();
        add(said, ref(said));
        return heldByAnother(appointed).or(() -> othersWithin(newSpans(before)));
    }

    /** What stands against the end of a person's tenure. */
    public Optional<Rejection> contradiction(TenureEnded said) {
        var before = spans();
        add(said, ref(said));
        return servedAfter(said).or(() -> othersWithin(newSpans(before)));
    }

    private void add(TenureEvent event, FactRef fact) {
        switch (event) {
            case PersonAppointed a -> {
                starts.add(new Start(a.person(), a.from(), !a.acting(), fact));
                services.add(new Service(a.person(), a.from(), !a.acting(), fact));
            }
            case TenureAttested a -> services.add(new Service(a.person(), a.on(), !a.acting(), fact));
            case TenureEnded e -> ends.add(new End(e.person(), e.on(), fact));
        }
    }

    private static FactRef ref(TenureEvent said) {
        return new FactRef(FactId.NONE, said);
    }

    private Optional<Rejection> endedBefore(Service said) {
        return ends.stream()
                .filter(end -> end.person().equals(said.person()) && surelyOver(end.person(), end.on(), said.on()))
                .findFirst()
                .map(end -> new TenureHasEnded(post, said.person(), said.on(), end.fact()));
    }

    private Optional<Rejection> servedAfter(TenureEnded said) {
        return services.stream()
                .filter(s -> s.person().equals(said.person()) && surelyOver(said.person(), said.on(), s.on()))
                .findFirst()
                .map(s -> new ServedAfterwards(post, said.person(), said.on(), s.fact()));
    }

    /** Whether a tenure that ended was over on the date and the person may not have been appointed again by then. */
    private boolean surelyOver(PersonId person, PartialDate end, PartialDate date) {
        return end.before(date).isYes()
                && starts.stream()
                        .filter(start -> start.person().equals(person))
                        .noneMatch(start -> !start.from().after(date).isYes()
                                && !start.from().before(end).isYes());
    }

    private Optional<Rejection> heldByAnother(Service said) {
        return spans().stream().flatMap(span -> clash(span, said, span.fact())).findFirst();
    }

    private Optional<Rejection> othersWithin(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> services.stream().flatMap(s -> clash(span, s, s.fact())))
                .findFirst();
    }

    private Stream<Rejection> clash(Span span, Service service, FactRef recorded) {
        return !collegial
                && service.full()
                && !service.person().equals(span.person())
                && span.surelyContains(service.on())
                        ? Stream.of(new PostIsHeldByAnother(post, service.person(), span.person(), recorded))
                        : Stream.of();
    }

    private List<Span> newSpans(List<Span> before) {
        return spans().stream().filter(span -> !before.contains(span)).toList();
    }

    /** From each full appointment to the first end recorded after it. */
    private List<Span> spans() {
        return starts.stream().filter(Start::full).flatMap(this::span).toList();
    }

    private Stream<Span> span(Start start) {
        return ends.stream()
                .filter(end -> end.person().equals(start.person()) && end.on().before(start.from()).isNo())
                .min((one, other) -> one.on().latest().compareTo(other.on().latest()))
                .map(end -> new Span(start.person(), start.from(), end.on(), start.fact()))
                .stream();
    }
}
