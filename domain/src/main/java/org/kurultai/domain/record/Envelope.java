package org.kurultai.domain.record;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a command and with every event it brings about, so that history can be decided again exactly.
 *
 * <p>Most of what is read of a record is never decided again: the command may be read when it is first asked for.
 */
public final class Envelope {

    private final CommandId id;
    private final Instant recordedAt;
    private final Evidence evidence;
    private final Supplier<? extends Command> command;

    /**
     * An envelope that is open.
     *
     * @param id identifies the command
     * @param recordedAt when it was given, as the embedding application's clock had it
     * @param evidence where the statement comes from
     * @param command the statement itself
     */
    public Envelope(CommandId id, Instant recordedAt, Evidence evidence, Command command) {
        this(id, recordedAt, evidence, () -> command);
    }

    private Envelope(CommandId id, Instant recordedAt, Evidence evidence, Supplier<? extends Command> command) {
        Id.require(id, "the identifier of the command");
        this.id = id;
        this.recordedAt = recordedAt;
        this.evidence = evidence;
        this.command = command;
    }

    /**
     * An envelope that is yet to be opened.
     *
     * @param command gives the same statement whenever it is asked, by any thread
     */
    public static Envelope unopened(
            CommandId id, Instant recordedAt, Evidence evidence, Supplier<? extends Command> command) {
        return new Envelope(id, recordedAt, evidence, command);
    }

    /** Identifies the command. */
    public CommandId id() {
        return id;
    }

    /** When the command was given, as the embedding application's clock had it. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Where the statement comes from. */
    public Evidence evidence() {
        return evidence;
    }

    /** The statement itself. */
    public Command command() {
        return command.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Envelope that
                && id.equals(that.id)
                && recordedAt.equals(that.recordedAt)
                && evidence.equals(that.evidence)
                && command().equals(that.command());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, recordedAt, evidence);
    }

    @Override
    public String toString() {
        return "Envelope[id=%s, recordedAt=%s, evidence=%s, command=%s]"
                .formatted(id, recordedAt, evidence, command());
    }
}
