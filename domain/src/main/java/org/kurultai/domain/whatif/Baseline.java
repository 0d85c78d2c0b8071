package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.record.Tag;

/** The record up to the base position, as one command after the other, and which later ones an event reaches. */
final class Baseline {

    private final Index index;
    private final History history;
    private final int head;

    Baseline(Index index, History history) {
        this.index = index;
        this.history = history;
        this.head = Math.toIntExact(history.head());
    }

    int head() {
        return head;
    }

    History history() {
        return history;
    }

    /** Where the command begins whose events stand at the position. */
    int start(int position) {
        return index.start(position);
    }

    /** Where the next command begins. */
    int end(int start) {
        return Math.min(index.next(start), head);
    }

    Envelope envelope(int start) {
        return history.at(start).envelope();
    }

    /** What a command brought about, each in its place. */
    List<Recorded> events(int start) {
        if (end(start) == start + 1) {
            return List.of(placed(history.at(start)));
        }
        var events = new ArrayList<Recorded>();
        for (var position = start; position < end(start); position++) {
            events.add(placed(history.at(position)));
        }
        return events;
    }

    /** Whether what is recorded there is not what the rules make of the command, or no rule knows the command. */
    boolean isAsRecorded(int start) {
        return index.isAsRecorded(start);
    }

    static Recorded placed(Recorded recorded) {
        return new Recorded(
                Places.of(recorded.position()), recorded.id(), recorded.event(), recorded.envelope());
    }

    /**
     * The commands from the position on that depend on the event, by where they begin; perhaps some others too. A claim
     * that was refused matters only to what is said of the facts that stand against it, though it is found with all else.
     *
     * @param bounds the bounds within which what an event tells of may lie
     */
    void reached(Recorded event, int from, Function<Event, Bounds> bounds, IntConsumer then) {
        if (event.event() instanceof ClaimRefused refused) {
            index.dependents().each(event.id().tag(), from, head, then);
            refused.facts().forEach(fact -> index.dependents().each(fact.id().tag(), from, head, then));
        } else {
            for (var tag : event.tags()) {
                index.dependents().each(tag, from, head, then);
            }
            dated(event.event(), from, bounds, then);
        }
        given(event.id(), from, then);
        if (event.event() instanceof SourceWithdrawal withdrawal) {
            withdrawn(SourceWithdrawal.tag(withdrawal.source()), from, bounds, then);
        }
    }

    /** The commands from the position on that depend on the event only as far as it may lie within some bounds. */
    void dated(Event event, int from, Function<Event, Bounds> bounds, IntConsumer then) {
        for (var tag : event.tags()) {
            index.datedDependents().each(tag, bounds.apply(event), event.dating(), from, head, then);
        }
    }

    /** A command depends on whether it was given before: it is not recorded twice. */
    private void given(FactId fact, int from, IntConsumer then) {
        var value = fact.value();
        var command = new CommandId(value.endsWith("!") ? value.substring(0, value.length() - 1) : value);
        for (var id : List.of(FactId.of(command, 0), FactId.refusalOf(command))) {
            for (var r : history.tagged(Set.of(id.tag()), from)) {
                if (r.id().equals(id)) {
                    then.accept(start(Math.toIntExact(r.position())));
                }
            }
        }
    }

    /** Whoever knows anything from a source depends on whether it was retracted: found by what the source states. */
    private void withdrawn(Tag source, int from, Function<Event, Bounds> bounds, IntConsumer then) {
        var known = new HashSet<Tag>();
        index.dependents().each(source, 0, head, start -> {
            if (start >= from) {
                then.accept(start);
            }
            events(start).forEach(stated -> {
                known.addAll(stated.tags());
                dated(stated.event(), from, bounds, then);
            });
        });
        known.forEach(tag -> index.dependents().each(tag, from, head, then));
    }

    /** What the source states. */
    List<Recorded> stated(SourceId source) {
        var stated = new ArrayList<Recorded>();
        index.reading(() -> {
            index.dependents().each(SourceWithdrawal.tag(source), 0, head, start -> {
                for (var position = start; position < end(start); position++) {
                    stated.add(history.at(position));
                }
            });
            return stated;
        });
        return stated;
    }

    /** Up to where the record is looked at, in words for whoever finds something missing. */
    String until() {
        return " before position " + head;
    }

    /** What carries a tag and stands before the position, as far as it may lie within some bounds. */
    List<Recorded> dated(Dated dated, int before, Set<Tag> anyway) {
        return history.before(before).dated(dated, anyway);
    }

    /** What carries any of the tags and stands before the position. */
    List<Recorded> tagged(Set<Tag> tags, int before) {
        return history.before(before).tagged(tags, 0);
    }
}
