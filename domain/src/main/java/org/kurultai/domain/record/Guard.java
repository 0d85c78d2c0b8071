package org.kurultai.domain.record;

import java.util.Optional;
import java.util.Set;

/**
 * A feature's objection to a command of a feature that stands before it and does not know it. Facts arrive in any
 * order: the rule that keeps a party that has withdrawn from hosting must also hold when the withdrawal is what arrives
 * late. The feature that owns the rule states it once and applies it to both commands.
 *
 * @param <C> the command it may object to
 */
public interface Guard<C extends Command> {

    /** The command it may object to. */
    Class<C> command();

    /** Which facts the objection depends on, given what is known so far; asked again until it grows no more. */
    Set<Tag> scope(C command, Facts known);

    /** What the objection depends on only as far as it may lie within some bounds; asked again until it grows no more. */
    default Set<Dated> dated(C command, Facts known) {
        return Set.of();
    }

    /** What stands against the command, if anything does. */
    Optional<Rejection> objection(C command, Facts known);
}
