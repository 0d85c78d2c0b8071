package org.kurultai.domain.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Recorded;

/** What the edits of a scenario come to: which commands are not given, and which are, in which place. */
final class Script {

    /** A command in the place of another, or in a place between; without one, nothing is given there. */
    record Part(Edit edit, List<Envelope> given) {}

    private final Baseline base;
    private final TreeMap<Long, Part> parts = new TreeMap<>();

    private Script(Baseline base) {
        this.base = base;
    }

    /**
     * What the edits come to, one after the other.
     *
     * @throws ScenarioException if an edit is about something that is not recorded
     */
    static Script of(List<Edit> edits, Baseline base) {
        var script = new Script(base);
        for (var edit : edits) {
            switch (edit) {
                case Edit.Drop drop -> script.drop(drop);
                case Edit.Replace replace -> script.replace(replace);
                case Edit.Insert insert -> script.insert(insert);
            }
        }
        script.parts.entrySet().removeIf(part -> script.isAsItWas(part.getKey(), part.getValue()));
        return script;
    }

    /** Every place where something is otherwise. */
    Map<Long, Part> parts() {
        return parts;
    }

    private boolean isAsItWas(long place, Part part) {
        return isOfRecord(place)
                ? part.given.equals(List.of(base.envelope(Places.position(place))))
                : part.given.isEmpty();
    }

    private boolean isOfRecord(long place) {
        return Places.position(place) < base.head() && Places.of(Places.position(place)) == place;
    }

    private void drop(Edit.Drop drop) {
        var found = new HashSet<Long>();
        parts.forEach((place, part) -> {
            if (part.given.stream().anyMatch(given -> Finder.includes(drop.what(), given))) {
                found.add(place);
            }
        });
        Finder.positions(drop.what(), base).stream()
                .map(position -> Places.of(base.start(position)))
                .filter(place -> !parts.containsKey(place))
                .forEach(found::add);
        found.forEach(place -> put(place, drop, List.of()));
        if (found.isEmpty() && Finder.isByIdentifier(drop.what())) {
            throw new ScenarioException(drop, drop.what() + " is not recorded" + base.until());
        }
    }

    private void replace(Edit.Replace replace) {
        var place = place(replace.fact(), replace);
        var before = given(place);
        if (before.isEmpty()) {
            throw new ScenarioException(replace, "fact " + replace.fact() + " is dropped by an earlier edit");
        }
        var old = before.getFirst();
        put(place, replace,
                List.of(new Envelope(old.id(), old.recordedAt(), old.evidence(), replace.by())));
    }

    private List<Envelope> given(long place) {
        var part = parts.get(place);
        return part == null ? List.of(base.envelope(Places.position(place))) : part.given;
    }

    private void insert(Edit.Insert insert) {
        var position = switch (insert.at()) {
            case Moment.Before(var before) -> before(insert, before);
            case Moment.BeforeFact(var fact) -> start(fact, insert);
            case Moment.AfterFact(var fact) -> base.end(start(fact, insert));
            case Moment.When(var given) -> Finder.given(given, base);
            case Moment.AtEnd() -> base.head();
        };
        put(free(position), insert, List.of(insert.command()));
    }

    private int before(Edit.Insert insert, long position) {
        if (position > base.head()) {
            throw new ScenarioException(
                    insert, "position %d is not reached: the record ends before %d".formatted(position, base.head()));
        }
        return position == base.head() ? base.head() : base.start((int) position);
    }

    /** The place of a command that is not given any more is free for what is inserted before it. */
    private long free(int position) {
        var own = parts.get(Places.of(position));
        if (own != null && own.given.isEmpty()) {
            return Places.of(position);
        }
        var nth = 0;
        while (parts.containsKey(Places.before(position, nth))) {
            nth++;
        }
        return Places.before(position, nth);
    }

    private int start(FactId fact, Edit edit) {
        return Places.position(place(fact, edit));
    }

    private long place(FactId fact, Edit edit) {
        for (var part : parts.entrySet()) {
            if (part.getValue().given.stream().anyMatch(given -> FactId.of(given.id(), 0).equals(fact))) {
                return part.getKey();
            }
        }
        return base.history()
                .statement(fact)
                .map(Recorded::position)
                .map(position -> Places.of(base.start(position.intValue())))
                .orElseThrow(() -> new ScenarioException(edit, "fact " + fact + " is not recorded" + base.until()));
    }

    private void put(long place, Edit edit, List<Envelope> given) {
        parts.put(place, new Part(edit, given));
    }
}
