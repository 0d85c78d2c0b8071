package org.kurultai.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.kurultai.domain.record.Inference;
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

    /** Several rules of one decision suppose the same over the same facts, so what was supposed last is kept with them. */
    private static final Inference<Supposition> OVER = new Inference<>(Supposition::new, List.of(Event.class));

    private final Facts known;
    private volatile @Nullable Supposing last;

    /**
     * What is supposed.
     *
     * @param settled what is decided on it if no rule stands against it
     * @param facts the facts as they are if it stands too, in terms of one identifier a person
     */
    private record Supposing(Event stated, Decision settled, Facts facts) {}

    private Supposition(Facts known) {
        this.known = known;
    }

    /**
     * The decision on a statement. Rules see every fact in terms of one identifier a person; what is recorded keeps the
     * identifiers as stated.
     *
     * @param rules all contradictions within some facts
     */
    public static Decision decide(Event stated, Facts known, Function<Facts, Stream<Rejection>> rules) {
        var supposing = known.reading(OVER).supposing(stated);
        return supposing.settled() instanceof Decision.Rejected
                ? supposing.settled()
                : found(supposing.facts(), Identity.unified(known), rules)
                        .map(Decision::rejected)
                        .orElse(supposing.settled());
    }

    /** The facts as they are if what is stated stands too, in terms of one identifier a person. */
    public static Facts supposing(Event stated, Facts known) {
        return known.reading(OVER).supposing(stated).facts();
    }

    private Supposing supposing(Event stated) {
        var before = last;
        if (before != null && before.stated().equals(stated)) {
            return before;
        }
        var identity = Identity.of(known);
        var settled = identity.settle(stated, known);
        var facts = with(asSettled(settled, identity.canonical(stated)), Identity.unified(known));
        var supposing = new Supposing(stated, settled, facts);
        last = supposing;
        return supposing;
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
        var facts = Identity.unified(known);
        return found(with(identity.canonical(stated), facts), facts, rules);
    }

    /** What contradicts what only if something more stands. */
    private static Optional<Rejection> found(Facts more, Facts known, Function<Facts, Stream<Rejection>> rules) {
        var found = rules.apply(more).toList();
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
