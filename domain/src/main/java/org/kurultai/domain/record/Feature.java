package org.kurultai.domain.record;

import java.util.List;

/**
 * A chapter of the domain: what can be said in it, what is recorded of it, and who decides.
 *
 * @param name its name, as its package is called
 * @param commands the sealed family of its commands
 * @param events the sealed family of its events
 * @param deciders one for each of its commands
 * @param guards its objections to commands of features that stand before it
 * @param matters what its rules look at one after the other
 */
public record Feature(
        String name,
        Class<? extends Command> commands,
        Class<? extends Event> events,
        List<Decider<?>> deciders,
        List<Guard<?>> guards,
        Matters matters) {

    public Feature {
        deciders = List.copyOf(deciders);
        guards = List.copyOf(guards);
    }
}
