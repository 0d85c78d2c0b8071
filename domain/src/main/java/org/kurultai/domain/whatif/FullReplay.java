package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Registrar;
import org.kurultai.domain.record.Ruling;

/**
 * A scenario replayed the plain way: every command of the record is decided again, one after the other, over a record
 * that grows from nothing. Slow, and right by its plainness: what {@link WhatIf#replay} is held against.
 */
public final class FullReplay {

    private final Baseline base;
    private final Registrar registrar;
    private final Scenario scenario;
    private final List<Became> commands = new ArrayList<>();
    private History history = History.empty();
    private boolean stopped;

    private FullReplay(Baseline base, Registrar registrar, Scenario scenario) {
        this.base = base;
        this.registrar = registrar;
        this.scenario = scenario;
    }

    /**
     * What became of a command.
     *
     * @param place where it stands, as {@link Step#place()} has it
     * @param later whether no edit is about it
     * @param before what it had brought about; nothing for one that was inserted
     * @param now what it brings about
     */
    public record Became(long place, boolean later, Fate fate, List<FactRef> before, List<FactRef> now) {
        public Became {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    static FullReplay of(Scenario scenario, Baseline base, Registrar registrar) {
        var replay = new FullReplay(base, registrar, scenario);
        var script = Script.of(scenario.edits(), base).parts();
        var places = new TreeSet<>(script.keySet());
        for (var start = 0; start < base.head(); start = base.end(start)) {
            places.add(Places.of(start));
        }
        for (var place : places) {
            var part = script.get(place);
            replay.commands.add(part == null || replay.stopped ? replay.later(place) : replay.edited(place, part));
        }
        return replay;
    }

    /** The record as it would be. */
    public History history() {
        return history;
    }

    /** What became of every command, in order. */
    public List<Became> commands() {
        return List.copyOf(commands);
    }

    private Became edited(long place, Script.Part part) {
        var now = part.given().isEmpty() ? List.<FactRef>of() : decide(part.given().getFirst()).events();
        return new Became(place, false, Fate.CHANGED, recorded(place), now);
    }

    private Became later(long place) {
        var before = recorded(place);
        if (before.isEmpty()) {
            return new Became(place, false, Fate.UNCHANGED, before, before);
        }
        var start = Places.position(place);
        var envelope = base.envelope(start);
        var events = base.events(start);
        var policy = scenario.policy(events);
        var orphaned = isOrphaned(events);
        if (stopped || policy == Policy.KEEP_FACT || base.isAsRecorded(start)) {
            history = history.with(envelope, before);
            return new Became(place, true, orphaned && !stopped ? Fate.ORPHANED : Fate.UNCHANGED, before, before);
        }
        var ruling = decide(envelope);
        var fate = Fates.of(events, before.equals(ruling.events()), ruling.outcome(), orphaned);
        stopped = policy == Policy.STRICT && ruling.outcome() instanceof Outcome.Rejected
                && (fate == Fate.NEWLY_REJECTED || fate == Fate.ORPHANED);
        return new Became(place, true, fate, before, ruling.events());
    }

    private Ruling decide(Envelope envelope) {
        var ruling = registrar.rule(envelope, history);
        history = history.with(envelope, ruling.events());
        return ruling;
    }

    private List<FactRef> recorded(long place) {
        var start = Places.position(place);
        return Places.of(start) != place || start >= base.head()
                ? List.of()
                : base.events(start).stream().map(r -> new FactRef(r.id(), r.event())).toList();
    }

    private boolean isOrphaned(List<Recorded> events) {
        return events.stream()
                .flatMap(r -> References.of(r.event()).stream())
                .anyMatch(fact -> history.statement(fact).isEmpty());
    }
}
