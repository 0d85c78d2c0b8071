package org.kurultai.domain.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kurultai.domain.office.OfficeEvent.PostEstablished;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.TenureKey.Held;

/**
 * Who held which post when. Reports seldom tell of an appointment: mostly a tenure is attested, by what somebody did in
 * the post on a date, and bounded by those who were in office before and after.
 */
public final class MinisterTenure implements View<MinisterTenure> {

    private final Reading<TenureKey> reading;

    private enum All {
        POSTS
    }

    /** A post with all who held it, each of whom bounds the others. */
    private record Whole(PostId post) {}

    /** What a post's holders come to at the date asked about. */
    private record Told(PostId post) {}

    /** A person's own tenures of a post, apart from what others in it make of them. */
    private record Own(PostId post, PersonId person, Set<PersonId> identifiers) {}

    MinisterTenure(Reading<TenureKey> reading) {
        this.reading = reading;
    }

    @Override
    public MinisterTenure through(Lens lens) {
        return new MinisterTenure(reading.through(lens));
    }

    /** Every post in which anybody is known to have been, by its identifier. */
    public List<PostTenure> all() {
        return list(All.POSTS, view -> view.reading.groups(PostId.class).stream()
                .map(view::of)
                .filter(post -> !post.tenures().isEmpty())
                .toList());
    }

    /** Who held the post. */
    public PostTenure of(PostId post) {
        return once(new Told(post), view -> view.whole(post).tenure(view.reading.lens().validAt()));
    }

    /** The posts that the person held, under whatever identifier: by post, the earliest first. */
    public List<Tenure> heldBy(PersonId person) {
        var identity = Persons.identity(List.of(person), this::mergers);
        var one = identity.canonical(person);
        return identity.identifiers(person).stream()
                .flatMap(p -> reading.keys(Held.class, p).stream())
                .map(Held::post)
                .distinct()
                .sorted()
                .flatMap(post -> whole(post).of(one, reading.lens().validAt()).stream())
                .toList();
    }

    /** Everybody who held a post, by the identifier that is kept. */
    List<PersonId> persons() {
        return all().stream().flatMap(post -> post.tenures().stream()).map(Tenure::person).distinct().toList();
    }

    /**
     * Who held the post on a date, or may have: those who certainly did first. Whoever certainly did not is
     * left out, and so is, where a post for one certainly had a full holder that day, whoever else may have taken it
     * over or left it on that very day.
     */
    public List<Holder> holderAt(PostId post, PartialDate date) {
        var read = whole(post);
        var holders = new TreeMap<PersonId, Holder>();
        read.spells().stream()
                .filter(spell -> read.mayHold(spell, date))
                .map(spell -> holder(spell, date))
                .forEach(holder -> holders.merge(holder.person(), holder, Holder::or));
        var filled = !read.isCollegial()
                && read.spells().stream()
                        .anyMatch(s -> !s.exclusivePoints().isEmpty() && !s.proof(date).isEmpty());
        return holders.values().stream()
                .filter(h -> !filled || h.acting() || h.certainty() == Certainty.CERTAIN)
                .sorted(Comparator.comparing(Holder::certainty).thenComparing(Holder::person))
                .toList();
    }

    private static Holder holder(Spell spell, PartialDate date) {
        var proof = spell.proof(date);
        return new Holder(spell.person(), spell.acting(), spell.certainty(date),
                proof.isEmpty() ? spell.evidence() : Mark.evidence(proof));
    }

    private PostReading whole(PostId post) {
        return once(new Whole(post), view -> {
            var own = view.own(post);
            var spells = own.stream().flatMap(one -> view.once(one, within -> within.read(one)).stream()).toList();
            return new PostReading(post, view.isCollegial(post), spells, view.lives(own));
        });
    }

    private boolean isCollegial(PostId post) {
        return reading.facts(new TenureKey.Post(post))
                .find(PostEstablished.class, PostEstablished::collegial)
                .isPresent();
    }

    private List<Own> own(PostId post) {
        var inPost = reading.keys(Held.class, post).stream().map(Held::person).collect(Collectors.toSet());
        var identity = Persons.identity(inPost, this::mergers);
        return inPost.stream()
                .map(identity::canonical)
                .distinct()
                .sorted()
                .map(person -> new Own(post, person, identity.identifiers(person)))
                .toList();
    }

    private Map<PersonId, Lifetime> lives(List<Own> own) {
        return own.stream()
                .map(one -> Lifetime.of(one.person(), reading.facts(
                        one.identifiers().stream().map(TenureKey.Life::new).toList())))
                .filter(Lifetime::isKnown)
                .collect(Collectors.toMap(Lifetime::person, life -> life));
    }

    private List<Spell> read(Own own) {
        var keys = own.identifiers().stream().map(person -> new Held(own.post(), person)).toList();
        var dates = new OccasionDates(reading, TenureKey.Course::new);
        return Spells.of(own.person(), TenureMarks.of(own.post(), own.identifiers(), reading.facts(keys), dates));
    }

    private Facts mergers(Collection<PersonId> of) {
        return reading.facts(of.stream().map(TenureKey.Same::new).toList());
    }

    private <T> T once(Object what, Function<MinisterTenure, T> way) {
        return reading.once(what, within -> way.apply(new MinisterTenure(within)));
    }

    private <T> List<T> list(Object what, Function<MinisterTenure, List<T>> way) {
        return reading.list(what, within -> way.apply(new MinisterTenure(within)));
    }
}
