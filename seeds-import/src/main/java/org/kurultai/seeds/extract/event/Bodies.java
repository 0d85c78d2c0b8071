package org.kurultai.seeds.extract.event;

import org.kurultai.seeds.mention.person.Office;

/** What those are called who meet. */
public final class Bodies {

    private static final String HEADS_OF_STATE = "heads of state";
    private static final String HEADS_OF_GOVERNMENT = "heads of government";

    private Bodies() {}

    /** Whether a body's meetings are summits. */
    public static boolean isOfHeads(String body) {
        return body.equals(HEADS_OF_STATE) || body.equals(HEADS_OF_GOVERNMENT);
    }

    /** "The summit of foreign ministers": those of one field, who head no government. */
    static boolean isOfMinisters(String body) {
        return body.endsWith(" ministers");
    }

    /** Whether a body is that of those who hold an office in one field of government. */
    public static boolean isOfField(String body) {
        return !body.isEmpty() && !body.equals("ministers");
    }

    /** The body whose members hold the office. */
    public static String name(Office office) {
        var field = office.portfolio().isEmpty() ? "" : office.portfolio() + " ";
        var deputy = office.isDeputy() ? "deputy " : "";
        return switch (office.kind()) {
            case "minister" -> deputy + field + "ministers";
            case "president", "monarch" -> HEADS_OF_STATE;
            case "prime-minister" -> HEADS_OF_GOVERNMENT;
            case "head" -> deputy + "heads of " + (field.isEmpty() ? "agencies" : field + "administrations");
            case "official" -> "senior officials";
            case "secretary" -> deputy + field + "secretaries";
            default -> deputy + field + office.kind() + "s";
        };
    }
}
