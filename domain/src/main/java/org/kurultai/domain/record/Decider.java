package org.kurultai.domain.record;

import java.util.Set;

/**
 * Decides one kind of command: pure, the same for the live record and for what-if.
 *
 * <p>Reject contradictions, never ignorance: what the record does not know never stands against a command.
 *
 * @param <C> the command it decides
 */
public interface Decider<C extends Command> {

    /** The command it decides. */
    Class<C> command();

    /** Which facts the decision depends on as far as the command itself tells, before anything is known. */
    default Set<Tag> scope(C command) {
        return scope(command, Facts.none());
    }

    /**
     * Which facts the decision depends on, its consistency boundary, once some are known, such as the other identifier of a
     * person found to be two. Asked again until it grows no more.
     */
    Set<Tag> scope(C command, Facts known);

    /**
     * What the decision depends on only as far as it may lie within some bounds, once some facts are known: of all that was
     * ever done in a post, what was done after the tenure ended. Asked again until it grows no more.
     */
    default Set<Dated> dated(C command, Facts known) {
        return Set.of();
    }

    /** The decision, given every recorded fact in scope, and perhaps some outside it. */
    Decision decide(C command, Facts known);
}
