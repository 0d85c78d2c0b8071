package org.kurultai.domain.record;

/** Identifies a command, whoever carries it out and however often: the same identifier is never recorded twice. */
public record CommandId(String value) implements Id {

    /** No command stated. */
    public static final CommandId NONE = new CommandId("");

    public CommandId {
        Id.check(CommandId.class, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
