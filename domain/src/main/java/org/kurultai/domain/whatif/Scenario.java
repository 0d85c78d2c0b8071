package org.kurultai.domain.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Tag;

/**
 * A changed past: edits, in their order, to the record as it was at a base position. An edit sees what those before it
 * did. A value: nothing happens until it is replayed.
 *
 * @param name what it is called
 * @param base the position it starts from: only what stands before it counts; {@link #HEAD} for the whole record
 * @param policies what is to become of later commands that stated events of these types; all others are decided again
 * @param expectations what the scenario is expected to show
 */
public record Scenario(
        String name,
        long base,
        List<Edit> edits,
        Map<Class<? extends Event>, Policy> policies,
        List<Expectation> expectations) {

    /** The base position of a scenario that starts from all that is recorded. */
    public static final long HEAD = Long.MAX_VALUE;

    public Scenario {
        edits = List.copyOf(edits);
        policies = Map.copyOf(policies);
        expectations = List.copyOf(expectations);
    }

    /** A scenario of that name in which nothing is changed yet. */
    public static Scenario named(String name) {
        return new Scenario(name, HEAD, List.of(), Map.of(), List.of());
    }

    /** It starts from what stood before the position. */
    public Scenario from(long position) {
        return new Scenario(name, position, edits, policies, expectations);
    }

    /** The fact was never stated, by anybody. */
    public Scenario drop(FactId fact) {
        return drop(new Selection.OfFact(fact));
    }

    /** The source said nothing. What others say too lives on by them. */
    public Scenario dropSource(SourceId source) {
        return drop(new Selection.FromSource(source));
    }

    /** Everything that carries the tag was never said. */
    public Scenario dropTagged(Tag tag) {
        return drop(new Selection.Tagged(tag));
    }

    /** All that is selected was never said. */
    public Scenario drop(Selection what) {
        return edit(new Edit.Drop(what));
    }

    /** Another command was given in the place of the one that stated the fact. */
    public Scenario replace(FactId fact, Command by) {
        return edit(new Edit.Replace(fact, by));
    }

    /** The command was given too, after everything else. */
    public Scenario insert(Envelope command) {
        return insert(command, new Moment.AtEnd());
    }

    /** The command was given too, at that moment. */
    public Scenario insert(Envelope command, Moment at) {
        return edit(new Edit.Insert(command, at));
    }

    /** One edit more. */
    public Scenario edit(Edit edit) {
        var more = new ArrayList<>(edits);
        more.add(edit);
        return new Scenario(name, base, more, policies, expectations);
    }

    /** What is to become of later commands that stated an event of the type, or of one of its kinds. */
    public Scenario policy(Class<? extends Event> type, Policy policy) {
        var more = new LinkedHashMap<>(policies);
        more.put(type, policy);
        return new Scenario(name, base, edits, more, expectations);
    }

    /** One expectation more. */
    public Scenario expect(Expectation expectation) {
        var more = new ArrayList<>(expectations);
        more.add(expectation);
        return new Scenario(name, base, edits, policies, more);
    }

    /** The strictest policy that any type of the events has. */
    Policy policy(List<Recorded> events) {
        var strictest = Policy.RE_DECIDE;
        for (var policy : policies.entrySet()) {
            if (policy.getValue().compareTo(strictest) > 0
                    && events.stream().anyMatch(r -> new Selection.OfType(policy.getKey()).includes(r))) {
                strictest = policy.getValue();
            }
        }
        return strictest;
    }
}
