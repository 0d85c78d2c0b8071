package org.kurultai.seeds.mention;

/**
 * An office as a report calls it.
 *
 * @param kind minister, president, chairman and so on
 * @param portfolio the field of government; empty if none is told
 * @param grade deputy, acting or former; empty for the holder in full
 */
public record Office(String kind, String portfolio, String grade) {

    /** Whether its holder stands below the head of an institution. A deputy prime minister is a minister, no deputy. */
    public boolean isDeputy() {
        return grade.equals("deputy") && !kind.equals("prime-minister");
    }

    /** Whether its holder heads a state or a government. */
    public boolean isHeadOfState() {
        return grade.isEmpty() && (kind.equals("president") || kind.equals("monarch") || kind.equals("prime-minister"));
    }
}
