package org.kurultai.seeds.mention.person;

import java.util.Set;

/**
 * An office as a report calls it.
 *
 * @param kind minister, president, chairman and so on
 * @param portfolio the field of government; empty if none is told
 * @param grade deputy, acting or former; empty for the holder in full
 */
public record Office(String kind, String portfolio, String grade) {

    private static final Set<String> OF_THEIR_OWN = Set.of("prime-minister", "president", "vice-president", "adviser");

    /**
     * Whether its holder stands below the head of an institution. A deputy prime minister is a minister, a vice president holds an
     * office of his own, and an adviser's deputy advises too.
     */
    public boolean isDeputy() {
        return grade.equals("deputy") && !OF_THEIR_OWN.contains(kind);
    }

    /** Whether its holder heads a state or a government. */
    public boolean isHeadOfState() {
        return grade.isEmpty() && (kind.equals("president") || kind.equals("monarch") || kind.equals("prime-minister"));
    }

    /** Whether a state has but one holder of it at a time. */
    public boolean isSole() {
        return isHeadOfState() || grade.isEmpty() && kind.equals("minister") && !portfolio.isEmpty();
    }
}
