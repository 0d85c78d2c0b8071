package org.kurultai.domain.record;

/**
 * Identifies one recorded statement. It is made from the identifier of the command that stated it, so it is the same
 * in whatever order commands are recorded.
 */
public record FactId(String value) implements Id {

    /** No fact stated. */
    public static final FactId NONE = new FactId("");

    /** The key of the tags that stand for facts. */
    static final String TAG = "fact";

    public FactId {
        Id.check(FactId.class, value);
    }

    /** The identifier of the event at the given place, counted from 0, among those a command brought about. */
    public static FactId of(CommandId command, int index) {
        return new FactId(index == 0 ? command.value() : command.value() + "." + index);
    }

    /** The identifier under which the refusal of a command is kept. */
    public static FactId refusalOf(CommandId command) {
        return new FactId(command.value() + "!");
    }

    /** The tag that every event about this fact carries. */
    public Tag tag() {
        return Tag.of(TAG, this);
    }

    @Override
    public String toString() {
        return value;
    }
}
