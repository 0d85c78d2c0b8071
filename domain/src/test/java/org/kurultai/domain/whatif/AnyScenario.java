package org.kurultai.domain.whatif;

import java.util.List;
import java.util.SplittableRandom;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.History;

/** Any scenario over a history, made from a seed: one to four edits of every kind, now and then a policy. */
public final class AnyScenario {

    private final SplittableRandom random;
    private final History history;
    private final long seed;

    private AnyScenario(long seed, History history) {
        this.random = new SplittableRandom(seed * 31 + 7);
        this.seed = seed;
        this.history = history;
    }

    /** The scenario of that seed, which may name what is not there. */
    public static Scenario of(long seed, History history) {
        return new AnyScenario(seed, history).scenario();
    }

    private Scenario scenario() {
        var scenario = Scenario.named("scenario " + seed);
        for (var edits = random.nextInt(1, 5); edits > 0; edits--) {
            scenario = edited(scenario);
        }
        if (random.nextInt(4) == 0) {
            var policy = Policy.values()[random.nextInt(3)];
            scenario = scenario.policy(type(), policy);
        }
        if (random.nextInt(5) == 0) {
            scenario = scenario.from(random.nextLong(history.head() / 2, history.head() + 1));
        }
        return scenario;
    }

    private Class<? extends Event> type() {
        return history.at(position()).event().getClass();
    }

    private Scenario edited(Scenario scenario) {
        var some = history.at(position());
        var more = AnyHistory.more(random.nextLong(), history, 1).getFirst();
        return switch (random.nextInt(9)) {
            case 0, 1 -> scenario.drop(some.id());
            case 2 -> scenario.drop(new Selection.OfStatement(some.id()));
            case 3 -> scenario.dropSource(some.envelope().evidence().source());
            case 4 -> scenario.drop(new Selection.AllOf(List.of(
                    new Selection.OfType(some.event().getClass()),
                    new Selection.GivenBetween(some.envelope().recordedAt(),
                            some.envelope().recordedAt().plusSeconds(1200)))));
            case 5 -> scenario.dropTagged(some.tags().stream().min((a, b) -> a.toString().compareTo(b.toString()))
                    .orElseThrow());
            case 6 -> scenario.replace(some.id(), more.command());
            case 7 -> scenario.insert(more, new Moment.Before(position()));
            default -> scenario.insert(more, new Moment.AfterFact(some.id()));
        };
    }

    private long position() {
        return random.nextLong(history.head() / 2);
    }
}
