package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Matters;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Ruling;

/**
 * Decides again what the edits reach, in the order of the record: what an edit takes or adds reaches every later command
 * whose scope has one of its tags, and so does what such a command brings about otherwise. A command that brings about
 * the very same reaches nobody, so the cost follows the change and not the length of the record.
 */
final class Replay {

    private final Baseline base;
    private final Registrar registrar;
    private final Matters matters;
    private final Scenario scenario;
    private final Map<Long, Script.Part> script;
    private final Overlay overlay;
    private final TreeMap<Long, Reached> pending = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** Why a command is looked at again: what is recorded otherwise that it depends on, and by which steps. */
    private record Reached(List<Step> causes, List<Event> changed) {
        Reached() {
            this(new ArrayList<>(2), new ArrayList<>(2));
        }

        /** Steps come one after the other, so one that is there already came last. */
        void by(Step step, Event event) {
            if (causes.isEmpty() || causes.getLast() != step) {
                causes.add(step);
            }
            changed.add(event);
        }
    }

    private Replay(Baseline base, Registrar registrar, Matters matters, Scenario scenario) {
        this.base = base;
        this.registrar = registrar;
        this.matters = matters;
        this.scenario = scenario;
        this.script = Script.of(scenario.edits(), base).parts();
        this.overlay = new Overlay(base);
    }

    /** The scenario over the record. */
    static Replayed of(Scenario scenario, Baseline base, Registrar registrar, Matters matters) {
        var replay = new Replay(base, registrar, matters, scenario);
        replay.script.keySet().forEach(place -> replay.pending.put(place, new Reached()));
        while (!replay.pending.isEmpty()) {
            var next = replay.pending.pollFirstEntry();
            var step = replay.step(next.getKey(), next.getValue());
            replay.steps.add(step);
            if (replay.stopsAt(step)) {
                return new Replayed(base, replay.overlay, replay.steps, List.of(step));
            }
            replay.reach(step);
        }
        return new Replayed(base, replay.overlay, replay.steps, List.of());
    }

    private Step step(long place, Reached reached) {
        var part = script.get(place);
        if (part != null) {
            return edited(place, part);
        }
        var start = Places.position(place);
        var envelope = base.envelope(start);
        var before = base.events(start);
        var asRecorded = base.isAsRecorded(start);
        if (asRecorded || scenario.policy(before) == Policy.KEEP_FACT) {
            var fate = isOrphaned(before, place) ? Fate.ORPHANED : Fate.UNCHANGED;
            return new Step.Kept(place, envelope, fate, asRecorded, reached.causes);
        }
        var ruling = again(place, envelope, before, reached.changed);
        var change = change(place, envelope, before, ruling.events());
        return new Step.Decided(
                place,
                envelope,
                Fates.of(before, change.isNone(), ruling.outcome(), isOrphaned(before, place)),
                ruling.outcome(),
                change.lost(),
                change.gained(),
                reached.causes);
    }

    /** First by what changed alone, which mostly tells that it is decided as before. */
    private Ruling again(long place, Envelope envelope, List<Recorded> before, List<Event> changed) {
        var concerned = new Concerned(overlay, place, matters, before, changed);
        var ruling = registrar.rule(envelope, concerned);
        return concerned.tells(ruling) ? ruling : registrar.rule(envelope, new AtPlace(overlay, place));
    }

    private Step edited(long place, Script.Part part) {
        var start = Places.position(place);
        var before = Places.of(start) == place && start < base.head() ? base.events(start) : List.<Recorded>of();
        if (part.given().isEmpty()) {
            before.forEach(overlay::remove);
            return new Step.Dropped(part.edit(), place, base.envelope(start), before);
        }
        var envelope = part.given().getFirst();
        var ruling = registrar.rule(envelope, new AtPlace(overlay, place));
        var change = change(place, envelope, before, ruling.events());
        return new Step.Given(part.edit(), place, envelope, ruling.outcome(), change.lost(), change.gained());
    }

    /** What a command brings about otherwise. */
    private record Change(List<Recorded> lost, List<Recorded> gained) {
        boolean isNone() {
            return lost.isEmpty() && gained.isEmpty();
        }
    }

    private Change change(long place, Envelope envelope, List<Recorded> before, List<FactRef> now) {
        var after = new ArrayList<Recorded>(now.size());
        for (var fact : now) {
            after.add(new Recorded(place(place, before, after.size()), fact.id(), fact.event(), envelope));
        }
        var lost = new ArrayList<>(before);
        lost.removeAll(after);
        var gained = new ArrayList<>(after);
        gained.removeAll(before);
        lost.forEach(overlay::remove);
        gained.forEach(overlay::add);
        return new Change(lost, gained);
    }

    /** The places the command has had, then those right after. */
    private static long place(long place, List<Recorded> before, int nth) {
        return before.isEmpty()
                ? place + nth
                : nth < before.size()
                        ? before.get(nth).position()
                : before.getLast().position() + nth - before.size() + 1;
    }

    private boolean isOrphaned(List<Recorded> events, long place) {
        return events.stream()
                .flatMap(r -> References.of(r.event()).stream())
                .anyMatch(fact -> !overlay.has(fact, place));
    }

    private boolean stopsAt(Step step) {
        return step instanceof Step.Decided decided
                && (decided.fate() == Fate.NEWLY_REJECTED || decided.fate() == Fate.ORPHANED)
                && decided.outcome() instanceof Outcome.Rejected
                && scenario.policy(decided.lost()) == Policy.STRICT;
    }

    private void reach(Step step) {
        step.lost().forEach(event -> reach(event, step));
        step.gained().forEach(event -> reach(event, step));
    }

    private void reach(Recorded event, Step step) {
        var from = Places.position(event.position());
        IntConsumer then = start -> {
            if (Places.of(start) > step.place()) {
                pending.computeIfAbsent(Places.of(start), place -> new Reached()).by(step, event.event());
            }
        };
        base.reached(event, from, overlay::bounds, then);
        overlay.datedAnewBy(event.event()).forEach(dated -> base.dated(dated.event(), from, overlay::bounds, then));
    }
}
