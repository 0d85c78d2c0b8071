package org.kurultai.seeds.extract;

import org.kurultai.seeds.mention.Office;

/** What those are called who meet. */
final class Bodies {

    private Bodies() {}

    /** The body whose members hold the office. */
    static String name(Office office) {
        var field = office.portfolio().isEmpty() ? "" : office.portfolio() + " ";
        var deputy = office.isDeputy() ? "deputy " : "";
        return switch (office.kind()) {
            case "minister" -> deputy + field + "ministers";
            case "president", "monarch" -> "heads of state";
            case "prime-minister" -> "heads of government";
            case "head" -> deputy + "heads of " + (field.isEmpty() ? "agencies" : field + "administrations");
            case "official" -> "senior officials";
            case "secretary" -> deputy + field + "secretaries";
            default -> deputy + field + office.kind() + "s";
        };
    }
}
