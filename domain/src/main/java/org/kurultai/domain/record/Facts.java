package org.kurultai.domain.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the record holds about something, in the order recorded, and what of it stands. A fact stands if it has not been
 * withdrawn and at least one of the sources that state it has not been retracted.
 *
 * <p>The state of every decision, and the cell of every projection. Immutable.
 */
public final class Facts {

    private static final Facts NONE = new Facts(new Recorded[0], 0);
    private static final Comparator<Recorded> AS_RECORDED = Comparator.comparingLong(Recorded::position);
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Recorded[].class);

    private final Recorded[] recorded;
    private final int size;
    private volatile @Nullable Standing standing;
    private volatile @Nullable Remembered remembered;

    private Facts(Recorded[] recorded, int size) {
        this(recorded, size, null);
    }

    private Facts(Recorded[] recorded, int size, @Nullable Remembered remembered) {
        this.recorded = recorded;
        this.size = size;
        this.remembered = remembered;
    }

    /** Nothing is known. */
    public static Facts none() {
        return NONE;
    }

    /** These events, put in the order recorded, each once. */
    public static Facts of(Collection<Recorded> recorded) {
        return inAnyOrder(recorded.toArray(Recorded[]::new));
    }

    /** All of several facts together. */
    public static Facts union(Collection<Facts> several) {
        if (several.size() == 1) {
            return several.iterator().next();
        }
        var all = new Recorded[several.stream().mapToInt(facts -> facts.size).sum()];
        var taken = 0;
        for (var facts : several) {
            System.arraycopy(facts.recorded, 0, all, taken, facts.size);
            taken += facts.size;
        }
        return inAnyOrder(all);
    }

    /** These facts and others. What follows from kinds of which the others have none is still known. */
    Facts and(Facts more) {
        if (size == 0 || more.size == 0) {
            return size == 0 ? more : this;
        }
        var all = new Recorded[size + more.size];
        var taken = 0;
        var next = 0;
        for (var i = 0; i < size; i++) {
            var position = recorded[i].position();
            while (next < more.size && more.recorded[next].position() < position) {
                all[taken++] = more.recorded[next++];
            }
            if (next < more.size && more.recorded[next].position() == position) {
                next++;
            }
            all[taken++] = recorded[i];
        }
        while (next < more.size) {
            all[taken++] = more.recorded[next++];
        }
        return taken == size
                ? this
                : new Facts(all, taken, Remembered.besides(remembered, more.recorded, more.size));
    }

    private static Facts inAnyOrder(Recorded[] all) {
        if (isInOrder(all)) {
            return inOrder(all);
        }
        Arrays.sort(all, AS_RECORDED);
        var once = 1;
        for (var i = 1; i < all.length; i++) {
            if (all[i].position() != all[once - 1].position()) {
                all[once++] = all[i];
            }
        }
        return new Facts(all, once);
    }

    private static boolean isInOrder(Recorded[] all) {
        for (var i = 1; i < all.length; i++) {
            if (all[i - 1].position() >= all[i].position()) {
                return false;
            }
        }
        return true;
    }

    /** These events, which are in the order recorded, each once. The array is taken over. */
    static Facts inOrder(Recorded[] recorded) {
        return recorded.length == 0 ? NONE : new Facts(recorded, recorded.length);
    }

    /**
     * These facts and one recorded after them. Facts that grow share one array: the first to grow takes the next free
     * slot of it, and whoever else grows from there takes a copy.
     */
    public Facts with(Recorded next) {
        var known = Remembered.besides(remembered, new Recorded[] {next}, 1);
        if (size < recorded.length && SLOT.compareAndSet(recorded, size, (Recorded) null, next)) {
            return new Facts(recorded, size + 1, known);
        }
        var longer = new Recorded[size + 1 + size / 2];
        System.arraycopy(recorded, 0, longer, 0, size);
        longer[size] = next;
        return new Facts(longer, size + 1, known);
    }

    /** These facts and several recorded after them, in their order. */
    public Facts with(List<Recorded> several) {
        return and(inOrder(several.toArray(Recorded[]::new)));
    }

    /** What was known when the record had only the positions before the given one. */
    public Facts before(long position) {
        var low = 0;
        var high = size;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (recorded[middle].position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == size ? this : low == 0 ? NONE : new Facts(recorded, low);
    }

    /** What is known if nothing these sources state is taken into account. */
    public Facts without(Set<SourceId> sources) {
        return sources.isEmpty()
                ? this
                : inOrder(recorded().stream()
                        .filter(r -> !sources.contains(r.envelope().evidence().source()))
                        .toArray(Recorded[]::new));
    }

    /**
     * The same facts in other terms, such as one identifier for a person who had two.
     *
     * @param terms gives back the event itself if it is the same in those terms
     */
    public Facts mapped(UnaryOperator<Event> terms) {
        var all = Arrays.copyOf(recorded, size);
        var changed = new ArrayList<Event>();
        for (var i = 0; i < size; i++) {
            var event = mapped(all[i].event(), terms);
            if (event != all[i].event()) {
                changed.add(event);
                all[i] = new Recorded(all[i].position(), all[i].id(), event, all[i].envelope());
            }
        }
        return changed.isEmpty() ? this : new Facts(all, size, Remembered.exceptOf(changed, remembered));
    }

    private static Event mapped(Event event, UnaryOperator<Event> terms) {
        if (!(event instanceof FactCorroborated c)) {
            return terms.apply(event);
        }
        var stated = terms.apply(c.stated());
        return stated == c.stated() ? c : new FactCorroborated(c.fact(), stated);
    }

    /** Everything recorded, whether it stands or not, in the order recorded. */
    public List<Recorded> recorded() {
        return Collections.unmodifiableList(Arrays.asList(recorded).subList(0, size));
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** Everything of one kind that any source states, in its words, whether it stands or not, in the order recorded. */
    public <E extends Event> Stream<E> stated(Class<E> type) {
        return recorded().stream()
                .map(r -> r.event() instanceof FactCorroborated c ? c.stated() : r.event())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The facts that stand, in the order recorded. */
    public List<Fact<?>> standing() {
        return List.copyOf(standing(Event.class));
    }

    /**
     * The facts of one kind that stand, in the order recorded. Two threads that ask first may both put them together, and
     * find the same.
     */
    @SuppressWarnings("unchecked") // kept under the class that was asked for
    public <E extends Event> List<Fact<E>> standing(Class<E> type) {
        if (size == 0) {
            return List.of();
        }
        var known = remembered;
        if (Remembered.find(type, known) instanceof List<?> facts) {
            return (List<Fact<E>>) facts;
        }
        var facts = weighed().facts(type);
        remembered = new Remembered(type, facts, List.of(type), known);
        return facts;
    }

    /** The facts of one kind that stand and that some source states so. */
    public <E extends Event> List<Fact<E>> standing(Class<E> type, Predicate<? super E> so) {
        var found = new ArrayList<Fact<E>>();
        for (var fact : standing(type)) {
            if (fact.anyState(so)) {
                found.add(fact);
            }
        }
        return found;
    }

    /** The first fact of one kind that stands and that some source states so. */
    public <E extends Event> Optional<Fact<E>> find(Class<E> type, Predicate<? super E> so) {
        for (var fact : standing(type)) {
            if (fact.anyState(so)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    /** The fact that the identifier, be it the fact's own or that of a statement of it, names, if it stands. */
    public Optional<Fact<?>> fact(FactId id) {
        return named(standing(Event.class), id);
    }

    /** The fact that the identifier names, if it was withdrawn. */
    public Optional<Fact<?>> withdrawn(FactId id) {
        return named(weighed().withdrawn(Event.class), id);
    }

    /** The fact that the identifier names, if it does not stand only because every source of it was retracted. */
    public Optional<Fact<?>> unsupported(FactId id) {
        return named(weighed().unsupported(Event.class), id);
    }

    /**
     * What follows from these facts, worked out when it is first asked for: rules ask for the same several times in one
     * decision. Two threads that ask first may both work it out, and find the same.
     */
    @SuppressWarnings("unchecked") // kept with the inference that found it
    public <T> T reading(Inference<T> inference) {
        if (size == 0) {
            return inference.by().apply(this);
        }
        var known = Remembered.find(inference, remembered);
        if (known == null) {
            known = inference.by().apply(this);
            remembered = new Remembered(inference, known, inference.kinds(), remembered);
        }
        return (T) known;
    }

    /** What follows for one thing from all facts about it. */
    public <K, V> V about(K which, Subject<?, K, V> subject) {
        return size == 0 ? subject.read().apply(which, this) : subjects(subject).of(which);
    }

    /** What follows for each thing that some fact that stands is about, in the order in which it was first stated. */
    public <K, V> List<V> aboutEach(Subject<?, K, V> subject) {
        return size == 0 ? List.of() : subjects(subject).each();
    }

    @SuppressWarnings("unchecked") // kept with the subject that it is of
    private <K, V> Subjects<K, V> subjects(Subject<?, K, V> subject) {
        var known = Remembered.find(subject, remembered);
        if (known == null) {
            known = Subjects.of(subject, recorded, size);
            remembered = new Remembered(subject, known, List.of(subject.kind()), remembered);
        }
        return (Subjects<K, V>) known;
    }

    /** The sources that any of these facts rests on. */
    public Set<SourceId> sources() {
        var sources = new HashSet<SourceId>();
        var last = SourceId.NONE;
        for (var i = 0; i < size; i++) {
            var source = recorded[i].envelope().evidence().source();
            if (source != last) {
                sources.add(source);
                last = source;
            }
        }
        sources.remove(SourceId.NONE);
        return Collections.unmodifiableSet(sources);
    }

    /** The facts that some of these corroborate and that are first stated by none of the known ones. */
    Set<FactId> corroboratedElsewhere(Facts known) {
        Map<FactId, Class<?>> corroborated = Map.of();
        for (var i = 0; i < size; i++) {
            if (recorded[i].event() instanceof FactCorroborated c) {
                corroborated = corroborated.isEmpty() ? new HashMap<>() : corroborated;
                corroborated.put(c.fact(), c.stated().getClass());
            }
        }
        for (var i = 0; i < known.size && !corroborated.isEmpty(); i++) {
            if (corroborated.containsValue(known.recorded[i].event().getClass())) {
                corroborated.remove(known.recorded[i].id());
            }
        }
        return corroborated.keySet();
    }

    /**
     * The decision on a statement that no rule stands against: it is a fact that stands already, or one that only needs
     * a source that was not retracted, or one that was withdrawn, or a new one. It is the same fact if it can be the
     * same as every statement of it.
     */
    public Decision settle(Event candidate) {
        return new Settling(candidate).over(this, weighed());
    }

    private Standing weighed() {
        var known = standing;
        if (known == null) {
            known = Standing.of(recorded, size);
            standing = known;
        }
        return known;
    }

    private static Optional<Fact<?>> named(List<? extends Fact<?>> facts, FactId id) {
        for (var fact : facts) {
            if (fact.isNamed(id)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts
                && Arrays.equals(recorded, 0, size, facts.recorded, 0, facts.size);
    }

    @Override
    public int hashCode() {
        return recorded().hashCode();
    }

    @Override
    public String toString() {
        return recorded().stream().map(r -> r.position() + " " + r.event()).collect(Collectors.joining("\n"));
    }
}
