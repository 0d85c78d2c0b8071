package org.kurultai.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.Fact;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Statement;

/**
 * One statement of a fact, with the fact it belongs to. What is only being said belongs to {@link FactId#NONE}.
 *
 * @param event what is stated
 * @param fact the fact it belongs to
 */
public record Said<E extends Event>(E event, FactRef fact) {

    /** A statement that is only being made. */
    public static <E extends Event> Said<E> now(E event) {
        return new Said<>(event, new FactRef(FactId.NONE, event));
    }

    /** Every statement of one kind that stands. */
    public static <E extends Event> Stream<Said<E>> all(Facts known, Class<E> type, Predicate<? super E> so) {
        var all = new ArrayList<Said<E>>();
        for (var fact : known.standing(type)) {
            for (var statement : fact.statements()) {
                if (so.test(statement.event())) {
                    all.add(of(statement, fact));
                }
            }
        }
        return all.stream();
    }

    /** Every statement of some facts. */
    public static <E extends Event> List<Said<E>> of(List<Fact<E>> facts) {
        var all = new ArrayList<Said<E>>(facts.size());
        for (var fact : facts) {
            for (var statement : fact.statements()) {
                all.add(of(statement, fact));
            }
        }
        return all;
    }

    /** Every statement of a fact. */
    public static <E extends Event> Stream<Said<E>> of(Fact<E> fact) {
        return of(List.of(fact)).stream();
    }

    private static <E extends Event> Said<E> of(Statement<E> statement, Fact<E> fact) {
        return statement.id().isNone() ? now(statement.event()) : new Said<>(statement.event(), fact.ref());
    }

    /** The recorded facts that statements belong to, each once, in this order. */
    public static List<FactRef> recorded(Stream<? extends Said<?>> statements) {
        return statements.map(Said::fact).filter(fact -> !fact.id().isNone()).distinct().toList();
    }

    /** The recorded facts that statements belong to, each once, in this order. */
    public static List<FactRef> recorded(Said<?>... statements) {
        return recorded(Stream.of(statements));
    }
}
