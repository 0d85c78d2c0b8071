package org.kurultai;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurultai.axon.AxonShell;
import org.kurultai.domain.Catalogue;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.History;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.view.Lens;
import org.kurultai.domain.view.Through;
import org.kurultai.domain.view.View;
import org.kurultai.domain.whatif.Divergence;
import org.kurultai.domain.whatif.Promotion;
import org.kurultai.domain.whatif.WhatIf;
import org.kurultai.journal.Verification;
import org.kurultai.live.Following;
import org.kurultai.live.Subscriber;
import org.kurultai.live.Subscription;
import org.kurultai.live.Subscriptions;

/**
 * A record, opened: takes commands, answers questions.
 *
 * {@snippet file="org/kurultai/examples/QuickStartTest.java" region="quick-start"}
 *
 * <p>Safe for use by many threads, and by many processes on one file. Close it when done; the JVM can then end at once.
 */
public final class Kurultai implements AutoCloseable {

    private final RecordStore store;
    private final AxonShell axon;
    private final Following following;
    private final Subscriptions subscriptions;
    private final InstantSource clock;
    private final Supplier<CommandId> commandIds;
    private final Resources resources;
    private final Object whatIfLock = new Object();
    private @Nullable WhatIf whatIf;

    Kurultai(
            RecordStore store,
            AxonShell axon,
            Following following,
            Subscriptions subscriptions,
            InstantSource clock,
            Supplier<CommandId> commandIds,
            Resources resources) {
        this.store = store;
        this.axon = axon;
        this.following = following;
        this.subscriptions = subscriptions;
        this.clock = clock;
        this.commandIds = commandIds;
        this.resources = resources;
    }

    /** Opens an empty record that is gone once it is closed. */
    public static Kurultai inMemory() {
        return builder().open();
    }

    /**
     * Opens the record in a file, which is made if it does not exist.
     *
     * @throws org.kurultai.journal.JournalException if the file cannot be used; it is then left as it was
     */
    public static Kurultai open(Path file) {
        return builder().file(file).open();
    }

    /** Opens a record with a clock, identifiers or event handlers of your own. */
    public static KurultaiBuilder builder() {
        return new KurultaiBuilder();
    }

    /** Records a command on no evidence but the application's own word. */
    public Outcome record(Command command) {
        return record(command, Evidence.NONE);
    }

    /** Records a command and where it comes from. */
    public Outcome record(Command command, Evidence evidence) {
        return record(new Envelope(commandIds.get(), clock.instant(), evidence, command));
    }

    /** Records a command with an identifier of your own: however often it is given, it is recorded once. */
    public Outcome record(Envelope envelope) {
        return axon.record(envelope);
    }

    /**
     * Records many commands, in their order, much faster than one by one: they are decided over the record in memory and
     * appended in batches. What is recorded is the same. For imports; it holds the whole record in memory.
     *
     * @param commands what to record; closed at the end
     * @param told is told what became of each command once its batch is safely recorded
     */
    public void recordAll(Stream<Envelope> commands, BiConsumer<? super Envelope, ? super Outcome> told) {
        new Bulk(axon, following, told).record(commands);
    }

    /**
     * Records a command and where it comes from.
     *
     * @return the fact it states, be it new or known already
     * @throws CommandRejectedException if the command contradicts the record
     */
    public FactId recordOrThrow(Command command, Evidence evidence) {
        return switch (record(command, evidence)) {
            case Outcome.Accepted(var fact, var events) -> fact;
            case Outcome.AlreadyRecorded(var fact, var corroborated) -> fact;
            case Outcome.Rejected(var reason) -> throw new CommandRejectedException(reason);
        };
    }

    /**
     * The view of a projection, be it one of the library's or your own, on all that has been recorded up to now. It does
     * not change any more.
     *
     * <p>A projection is built from all of history when it is first asked for, and kept: ask with the same one each time.
     * So is its view until something recorded changes it: a view of your own must be safe for use by many threads.
     */
    public <V> V view(Projection<?, ?, V> projection) {
        return following.view(projection);
    }

    /** The view of a projection as it looks through a lens: at a date, as of when it was known, without some sources. */
    public <V extends View<V>> V view(Projection<?, ?, V> projection, Lens lens) {
        return view(projection).through(lens);
    }

    /** The answer to a question through a lens: at a date, as of when it was known, without some sources. */
    public <V extends View<V>, R> R ask(Question<V, R> question, Lens lens) {
        return axon.ask(new Through<>(question, lens));
    }

    /**
     * The position to look before with {@link Lens#knownBefore}, to see what was known at an instant: that of the first
     * event recorded later, as the clock of whoever recorded it had it.
     */
    public long positionAt(Instant instant) {
        return history().headAt(instant);
    }

    /**
     * Tells a subscriber the view of a projection as it is, and from then on what becomes of it, whoever records it; see
     * {@link Subscriptions#add}. Ends when it is closed, or the record is.
     */
    public <V> Subscription subscribe(Projection<?, ?, V> projection, Subscriber<? super V> subscriber) {
        return subscriptions.add(projection, subscriber);
    }

    /** The answer to a question, on all that has been recorded up to now. */
    public <R> R ask(Question<?, R> question) {
        return axon.ask(question);
    }

    /** Everything recorded up to now, in memory. */
    public History history() {
        return following.history();
    }

    /**
     * Compares all that is recorded with its checksums: finds every event that was altered, left out, put in or moved, and
     * where. A record that is too damaged to be opened is verified by {@link KurultaiBuilder#verify()}.
     */
    public Verification verify() {
        return store.verify();
    }

    /**
     * Copies all that is recorded by now into a new file, which is a record too, while others go on recording. Compares it
     * with its checksums on the way. Open it as any other, or bring it back by {@link KurultaiBuilder#restore(Path)}.
     *
     * @throws org.kurultai.journal.JournalException if there is such a file already, it cannot be written, or something
     *     recorded is damaged; no file is left then
     */
    public void backUp(Path file) {
        store.backUp(file);
    }

    /**
     * The record to ask "what if" of: {@code kurultai.whatIf().replay(Scenario.named("...").drop(fact))}. The first time it
     * is gone through whole, later only what was recorded since. Nothing that is asked of it is ever written.
     */
    public WhatIf whatIf() {
        synchronized (whatIfLock) {
            var history = history();
            var known = whatIf;
            whatIf = known == null ? Catalogue.whatIf(history) : known.with(history);
            return whatIf;
        }
    }

    /** The commands that would bring this record to what a scenario has, and what they would bring about; not recorded. */
    public Promotion promotion(Divergence divergence) {
        return whatIf().promotion(divergence, Catalogue.amendments(), clock.instant());
    }

    /**
     * Brings this record to what a scenario has: records the commands of a promotion, all or none, provided that nothing
     * was recorded since they were worked out and none of them would be refused.
     */
    public PromotionOutcome promote(Promotion promotion) {
        if (!promotion.refused().isEmpty()) {
            return new PromotionOutcome.Impossible(promotion.refused());
        }
        var known = history();
        if (known.head() == promotion.base()) {
            var recorded = axon.bulk().record(known, promotion.commands());
            if (recorded.isPresent()) {
                following.goOnWith(recorded.get().history());
                return new PromotionOutcome.Promoted(recorded.get().outcomes());
            }
        }
        return new PromotionOutcome.Conflict(history().from(promotion.base()));
    }

    /** The record on Axon's buses, for an application that has an Axon configuration of its own. */
    public AxonShell axon() {
        return axon;
    }

    /** Ends the event handlers and closes the file. What was recorded is safe without it. */
    @Override
    public void close() {
        resources.close();
    }
}
