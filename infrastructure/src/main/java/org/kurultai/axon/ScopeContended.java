package org.kurultai.axon;

/** Others kept changing the scope of a command, so that it could not be decided within the attempts allowed. */
public final class ScopeContended extends RuntimeException {

    private static final long serialVersionUID = 1;

    ScopeContended(int attempts, Throwable lastLoss) {
        super("The scope changed under each of " + attempts + " attempts", lastLoss);
    }
}
