package org.kurultai.axon;

import java.util.function.Consumer;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Outcome;

/** A way to decide a command and append what it brings about, once. */
interface Attempts {

    /**
     * The outcome, once what the command brings about is on record.
     *
     * @param told takes what subscribers are to be told, which is the caller's to run
     * @throws org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException if the scope changed
     *     meanwhile, so that the command is to be decided again
     */
    Outcome attempt(Envelope envelope, Consumer<Runnable> told);
}
