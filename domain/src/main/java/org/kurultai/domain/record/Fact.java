package org.kurultai.domain.record;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A fact that stands in the record, as every source states it. Sources may state it in different detail: a rule that
 * asks for a date or a place looks at all statements.
 *
 * @param id the fact as first recorded
 * @param statements what each source states, in the order recorded; never empty
 */
public record Fact<E extends Event>(FactId id, List<Statement<E>> statements) {

    public Fact {
        statements = List.copyOf(statements);
    }

    /** The fact as first stated. */
    public E event() {
        return statements.getFirst().event();
    }

    /** The fact in the words of each source. */
    public Stream<E> events() {
        return statements.stream().map(Statement::event);
    }

    /** Whether some source states the fact so. */
    public boolean anyState(Predicate<? super E> predicate) {
        for (var statement : statements) {
            if (predicate.test(statement.event())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the identifier is the fact's own or that of a statement of it. */
    boolean isNamed(FactId name) {
        if (id.equals(name)) {
            return true;
        }
        for (var statement : statements) {
            if (statement.id().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** This fact as a rejection refers to it. */
    public FactRef ref() {
        return new FactRef(id, event());
    }
}
