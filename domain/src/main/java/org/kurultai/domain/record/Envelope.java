package org.kurultai.domain.record;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
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
    private final Function<Object, ? extends Command> opening;
    private Object command;

    /**
     * An envelope that is open.
     *
     * @param id identifies the command
     * @param recordedAt when it was given, as the embedding application's clock had it
     * @param evidence where the statement comes from
     * @param command the statement itself
     */
    public Envelope(CommandId id, Instant recordedAt, Evidence evidence, Command command) {
        this(id, recordedAt, evidence, command, Command.class::cast);
    }

    private Envelope(CommandId id, Instant recordedAt, Evidence evidence, Object command,
            Function<Object, ? extends Command> opening) {
        Id.require(id, "the identifier of the command");
        this.id = id;
        this.recordedAt = recordedAt;
        this.evidence = evidence;
        this.command = command;
        this.opening = opening;
    }

    /**
     * An envelope that is yet to be opened.
     *
     * @param kept what the statement is read from, and no command itself
     * @param opening reads the same statement from it whenever it is asked, by any thread
     */
    @SuppressWarnings("unchecked") // it is given nothing else
    public static <S> Envelope unopened(CommandId id, Instant recordedAt, Evidence evidence, S kept,
            Function<S, ? extends Command> opening) {
        return new Envelope(id, recordedAt, evidence, kept, (Function<Object, ? extends Command>) opening);
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

    /** The statement itself. Threads that ask first at the same time each read it, and read the same. */
    public Command command() {
        var known = command;
        if (known instanceof Command stated) {
            return stated;
        }
        var read = opening.apply(known);
        command = read;
        return read;
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
