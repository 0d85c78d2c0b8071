package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Tag;

/** What a scenario takes from the record and adds to it, laid over the record, which is never copied. */
final class Overlay {

    private static final Comparator<Recorded> IN_PLACE = Comparator.comparingLong(Recorded::position);

    private final Baseline base;
    private final Set<Integer> gone = new HashSet<>();
    private final TreeMap<Long, Recorded> added = new TreeMap<>();
    private final Map<Tag, List<Recorded>> addedByTag = new HashMap<>();
    private final Map<Tag, Bounds> datedAnew = new HashMap<>();

    Overlay(Baseline base) {
        this.base = base;
    }

    /** Leaves out what was recorded there, or takes back what was added. */
    void remove(Recorded recorded) {
        if (added.remove(recorded.position()) == null) {
            gone.add(Places.position(recorded.position()));
        } else {
            recorded.tags().forEach(tag -> addedByTag.get(tag).remove(recorded));
        }
    }

    void add(Recorded recorded) {
        added.put(recorded.position(), recorded);
        recorded.tags().forEach(tag -> addedByTag.computeIfAbsent(tag, t -> new ArrayList<>()).add(recorded));
        date(recorded.event().dating());
    }

    private Set<Tag> datedBy(Dating dating) {
        var things = new HashSet<Tag>();
        dating.things().forEach(thing -> things.addAll(base.history().datedBy(thing)));
        return things;
    }

    private void date(Dating dating) {
        if (!dating.datesNothing()) {
            var told = dating.by().isEmpty() ? dating.told() : Bounds.ANY;
            datedBy(dating).forEach(thing -> datedAnew.merge(thing, told, Bounds::and));
        }
    }

    /** What was recorded and is left out. */
    List<Recorded> gone() {
        return gone.stream().map(position -> Baseline.placed(base.history().at(position))).toList();
    }

    boolean isGone(int position) {
        return gone.contains(position);
    }

    /** What was added, in order. */
    List<Recorded> added() {
        return List.copyOf(added.values());
    }

    Facts facts(Set<Tag> tags, long before) {
        return Facts.of(tagged(tags, before));
    }

    /** What carries a tag and may lie within some bounds, and perhaps more, and stands before the place. */
    Facts dated(Dated dated, long before) {
        return Facts.of(changed(base.dated(dated, end(before), datedAnew.keySet()), Set.of(dated.tag()), before));
    }

    /** The bounds within which what an event tells of may lie. */
    Bounds bounds(Event event) {
        var dating = event.dating();
        return base.history().bounds(dating).and(datedAnew.getOrDefault(dating.thing(), Bounds.NONE));
    }

    /** What an event dates by which that may lie elsewhere than in the record. */
    List<Recorded> datedAnewBy(Event event) {
        var dating = event.dating();
        if (dating.datesNothing() || !datedAnew.containsKey(dating.thing())) {
            return List.of();
        }
        var things = datedBy(dating);
        var dated = new ArrayList<>(base.history().datedBy(things));
        added.values().stream().filter(r -> things.contains(r.event().dating().thing())).forEach(dated::add);
        return dated;
    }

    /** What carries any of the tags and stands before the place, in order. */
    List<Recorded> tagged(Set<Tag> tags, long before) {
        return changed(base.tagged(tags, end(before)), tags, before);
    }

    private int end(long before) {
        var position = Places.position(before);
        return Math.min(Places.of(position) < before ? position + 1 : position, base.head());
    }

    private List<Recorded> changed(List<Recorded> recordedBefore, Set<Tag> tags, long before) {
        var found = new ArrayList<Recorded>();
        for (var recorded : recordedBefore) {
            if (gone.isEmpty() || !gone.contains((int) recorded.position())) {
                found.add(Baseline.placed(recorded));
            }
        }
        var more = more(tags, before);
        if (!more.isEmpty()) {
            found.addAll(more);
            found.sort(IN_PLACE);
        }
        return found;
    }

    private Set<Recorded> more(Set<Tag> tags, long before) {
        if (added.isEmpty()) {
            return Set.of();
        }
        var more = Collections.<Recorded>newSetFromMap(new IdentityHashMap<>());
        for (var tag : tags) {
            for (var recorded : addedByTag.getOrDefault(tag, List.of())) {
                if (recorded.position() < before) {
                    more.add(recorded);
                }
            }
        }
        return more;
    }

    /** Whether anything is recorded under the identifier before the place. */
    boolean has(FactId fact, long before) {
        return tagged(Set.of(fact.tag()), before).stream().anyMatch(r -> r.id().equals(fact));
    }

    /** Whether the command may have been given before the place. */
    boolean mayHold(CommandId command, long before) {
        return mayHold(FactId.of(command, 0), before) || mayHold(FactId.refusalOf(command), before);
    }

    private boolean mayHold(FactId fact, long before) {
        return base.history().before(end(before)).statement(fact).isPresent()
                || added.headMap(before).values().stream().anyMatch(r -> r.id().equals(fact));
    }

    /** Everything, in order. */
    List<Recorded> all() {
        var all = new ArrayList<Recorded>();
        for (var recorded : base.history().events()) {
            if (!gone.contains((int) recorded.position())) {
                all.add(Baseline.placed(recorded));
            }
        }
        all.addAll(added.values());
        all.sort(IN_PLACE);
        return all;
    }
}
