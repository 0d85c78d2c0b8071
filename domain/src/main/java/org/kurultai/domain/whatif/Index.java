package org.kurultai.domain.whatif;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.record.Tag;

/**
 * Where each command of the record begins and on which tags its decision rests. Built once, by deciding each command as it
 * was decided, and extended as the record goes on.
 */
final class Index {

    private static final int STRETCH = 4_096;

    private static final String WITHDRAWN = SourceWithdrawal.tag(SourceId.NONE).key();

    private final Registrar registrar;
    private final Set<Class<? extends Command>> known;
    private final Dependents dependents = new Dependents();
    private final DatedDependents datedDependents = new DatedDependents();
    private final BitSet starts = new BitSet();
    private final BitSet asRecorded = new BitSet();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private int size;

    Index(Registrar registrar) {
        this.registrar = registrar;
        this.known = registrar.commands();
    }

    /** A command as it was decided, and what it rests on. */
    private record Decided(int start, boolean asRecorded, Set<Tag> scope, Set<Dated> dated) {}

    /** What is read while nothing is taken up. */
    <T> T reading(Supplier<T> what) {
        lock.readLock().lock();
        try {
            return what.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Takes up what the longer history has more. Commands are decided without keeping any reader waiting. */
    synchronized void extend(History longer) {
        var head = Math.toIntExact(longer.head());
        var begin = new BitSet();
        for (var position = size; position < head; position++) {
            if (position == 0 || begins(longer.at(position - 1), longer.at(position))) {
                begin.set(position);
            }
        }
        while (size < head) {
            var end = Math.min(size + STRETCH, head);
            var decided = IntStream.range(size, end)
                    .filter(begin::get)
                    .parallel()
                    .mapToObj(start -> decided(longer, start, next(begin, start, head)))
                    .toList();
            writing(() -> decided.forEach(this::add));
            size = end;
        }
    }

    private void writing(Runnable what) {
        lock.writeLock().lock();
        try {
            what.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static int next(BitSet starts, int start, int head) {
        var next = starts.nextSetBit(start + 1);
        return next < 0 ? head : next;
    }

    /** A command may be given again after it was refused: then it brings about a fact of its own. */
    private static boolean begins(Recorded before, Recorded next) {
        var command = next.envelope().id();
        return !before.envelope().equals(next.envelope())
                || next.id().equals(FactId.of(command, 0))
                || next.id().equals(FactId.refusalOf(command));
    }

    private Decided decided(History history, int start, int end) {
        var envelope = history.at(start).envelope();
        var recorded = IntStream.range(start, end)
                .mapToObj(history::at)
                .map(r -> new FactRef(r.id(), r.event()))
                .toList();
        var scope = new HashSet<Tag>();
        scope.add(SourceWithdrawal.tag(envelope.evidence().source()));
        if (known.contains(envelope.command().getClass())) {
            var ruling = registrar.rule(envelope, history.before(start));
            if (recorded.equals(ruling.events())) {
                ruling.scope().stream().filter(tag -> isIndexed(tag, envelope)).forEach(scope::add);
                return new Decided(start, false, scope, ruling.dated());
            }
        }
        recorded.forEach(fact -> References.of(fact.event()).forEach(other -> scope.add(other.tag())));
        return new Decided(start, true, scope, Set.of());
    }

    /** What is found without an entry of its own: see {@link Baseline#reached}. */
    private static boolean isIndexed(Tag tag, Envelope envelope) {
        return !tag.key().equals(WITHDRAWN)
                && !tag.equals(FactId.of(envelope.id(), 0).tag())
                && !tag.equals(FactId.refusalOf(envelope.id()).tag());
    }

    private void add(Decided command) {
        starts.set(command.start);
        asRecorded.set(command.start, command.asRecorded);
        command.scope.forEach(tag -> dependents.add(tag, command.start));
        command.dated.forEach(dated -> datedDependents.add(dated, command.start));
    }

    int start(int position) {
        return starts.previousSetBit(position);
    }

    int next(int start) {
        return next(starts, start, Integer.MAX_VALUE);
    }

    boolean isAsRecorded(int start) {
        return asRecorded.get(start);
    }

    Dependents dependents() {
        return dependents;
    }

    DatedDependents datedDependents() {
        return datedDependents;
    }
}
