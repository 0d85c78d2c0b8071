package org.kurultai.domain.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.office.Identity;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.Rejection;

/**
 * Decides by supposing that what is said stands and asking what would then contradict what. A rule so states what
 * cannot be together, once, and holds in whatever order the facts arrive. Contradictions that stand without what is
 * said are not held against it.
 */
public final class Supposition {

    private static final Envelope SUPPOSED = new Envelope(new CommandId("supposed"), Instant.EPOCH, Evidence.NONE,
            new Supposed());

    private record Supposed() implements Command {}

    private Supposition() {}

    /**
     * The decision on a statement. Rules see every fact in terms of one identifier a person; what is recorded keeps the
     * identifiers as stated.
     *
     * @param rules all contradictions within some facts
     */
    public static Decision decide(Event stated, Facts known, Function<Facts, Stream<Rejection>> rules) {
        var identity = Identity.of(known);
        var settled = identity.settle(stated, known);
        return settled instanceof Decision.Rejected
                ? settled
                : found(asSettled(settled, identity.canonical(stated)), Identity.unified(known), rules)
                        .map(Decision::rejected)
                        .orElse(settled);
    }

    /** The facts as they are if what is stated stands too, in terms of one identifier a person. */
    static Facts supposing(Event stated, Facts known) {
        var identity = Identity.of(known);
        return with(
                asSettled(identity.settle(stated, known), identity.canonical(stated)), Identity.unified(known));
    }

    /** What would be recorded: a fact of its own, or one more statement of a fact. */
    private static Event asSettled(Decision settled, Event said) {
        return settled instanceof Decision.AlreadyRecorded recorded
                ? new FactCorroborated(recorded.fact(), said)
                : said;
    }

    /**
     * What stands against a statement that another feature decides.
     *
     * @param rules all contradictions within some facts
     */
    public static Optional<Rejection> objection(Event stated, Facts known, Function<Facts, Stream<Rejection>> rules) {
        var identity = Identity.of(known);
        return found(identity.canonical(stated), Identity.unified(known), rules);
    }

    /** What contradicts what only if this stands too. */
    private static Optional<Rejection> found(Event said, Facts known, Function<Facts, Stream<Rejection>> rules) {
        var found = rules.apply(with(said, known)).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var before = rules.apply(known).collect(Collectors.toSet());
        return found.stream().filter(rejection -> !before.contains(rejection)).findFirst();
    }

    private static Facts with(Event said, Facts known) {
        return known.with(new Recorded(Long.MAX_VALUE, FactId.NONE, said, SUPPOSED));
    }
}
