package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts of one kind apart by what they are about, so that what follows for one thing is drawn once. */
final class Subjects<K, V> {

    private static final Comparator<Topic<?, ?>> AS_FIRST_STATED = Comparator.comparingLong(Topic::firstStated);

    private final Subject<?, K, V> subject;
    private final Map<K, Topic<K, V>> topics;
    private final List<Recorded> retractions;

    private Subjects(Subject<?, K, V> subject, Map<K, Topic<K, V>> topics, List<Recorded> retractions) {
        this.subject = subject;
        this.topics = topics;
        this.retractions = retractions;
    }

    static <K, V> Subjects<K, V> of(Subject<?, K, V> subject, Recorded[] recorded, int size) {
        var retractions = new ArrayList<Recorded>();
        for (var i = 0; i < size; i++) {
            if (retracts(recorded[i].event())) {
                retractions.add(recorded[i]);
            }
        }
        return new Subjects<>(subject, Map.of(), retractions).with(recorded, size);
    }

    /** Whether a source no longer counts because of an event, or counts again. */
    static boolean retracts(Event event) {
        return switch (event) {
            case SourceWithdrawal s -> true;
            case FactCorroborated c -> retracts(c.stated());
            case Withdrawal w -> retracts(w.withdrawn().event());
            default -> false;
        };
    }

    /** These and what more is recorded, which retracts nothing. */
    Subjects<K, V> with(Recorded[] more, int size) {
        Map<K, List<Recorded>> found = Map.of();
        for (var i = 0; i < size; i++) {
            var about = subject.of(more[i].event());
            if (about != null) {
                found = found.isEmpty() ? HashMap.newHashMap(1) : found;
                found.computeIfAbsent(about, key -> new ArrayList<>(retractions)).add(more[i]);
            }
        }
        if (found.isEmpty()) {
            return this;
        }
        var all = HashMap.<K, Topic<K, V>>newHashMap(topics.size() + found.size());
        all.putAll(topics);
        found.forEach((about, facts) -> all.merge(
                about, new Topic<>(about, Facts.of(facts), subject), Topic::and));
        return new Subjects<>(subject, all, retractions);
    }

    V of(K about) {
        var topic = topics.get(about);
        return topic == null ? subject.read().apply(about, Facts.none()) : topic.read();
    }

    /** What follows for everything that some fact that stands is about, in the order in which it was first stated. */
    List<V> each() {
        var all = new ArrayList<Topic<K, V>>(topics.size());
        for (var topic : topics.values()) {
            if (topic.firstStated() >= 0) {
                all.add(topic);
            }
        }
        all.sort(AS_FIRST_STATED);
        var each = new ArrayList<V>(all.size());
        for (var topic : all) {
            each.add(topic.read());
        }
        return each;
    }

    /** What is recorded about one thing, and what follows for it. */
    private static final class Topic<K, V> {

        private final K about;
        private final Facts facts;
        private final Subject<?, K, V> subject;
        private volatile @Nullable V read;

        Topic(K about, Facts facts, Subject<?, K, V> subject) {
            this.about = about;
            this.facts = facts;
            this.subject = subject;
        }

        Topic<K, V> and(Topic<K, V> more) {
            return new Topic<>(about, facts.and(more.facts), subject);
        }

        V read() {
            var known = read;
            if (known == null) {
                known = subject.read().apply(about, facts);
                read = known;
            }
            return known;
        }

        /** Where the first fact that stands was stated; -1 if none stands. */
        long firstStated() {
            var standing = facts.standing(subject.kind());
            return standing.isEmpty() ? -1 : standing.getFirst().statements().getFirst().position();
        }
    }
}
