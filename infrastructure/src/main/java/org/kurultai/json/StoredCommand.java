package org.kurultai.json;

import java.util.function.Supplier;
import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.CommandId;

/** A command in its stored form until it is first asked for. Threads that ask at once may each read it, and read the same. */
final class StoredCommand implements Supplier<Command> {

    private final Family<Command> commands;
    private final CommandId id;
    private Object stored;

    StoredCommand(Family<Command> commands, CommandId id, String stored) {
        this.commands = commands;
        this.id = id;
        this.stored = stored;
    }

    /** @throws CodecException if it cannot be read */
    @Override
    public Command get() {
        var known = stored;
        if (known instanceof Command command) {
            return command;
        }
        var read = commands.fromTyped((String) known, "the command in the envelope " + id);
        stored = read;
        return read;
    }
}
