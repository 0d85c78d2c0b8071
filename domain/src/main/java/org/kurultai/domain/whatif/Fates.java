package org.kurultai.domain.whatif;

import java.util.List;
import org.kurultai.domain.record.ClaimRefused;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;

/** How a command ends that was decided again. */
final class Fates {

    private Fates() {}

    static Fate of(List<Recorded> before, boolean unchanged, Outcome now, boolean orphaned) {
        if (unchanged) {
            return Fate.UNCHANGED;
        }
        var refused = before.stream().anyMatch(r -> r.event() instanceof ClaimRefused);
        if (now instanceof Outcome.Rejected) {
            return refused ? Fate.CHANGED : orphaned ? Fate.ORPHANED : Fate.NEWLY_REJECTED;
        }
        return refused ? Fate.NEWLY_ACCEPTED : Fate.CHANGED;
    }

    /** As one says it of a command. */
    static String word(Fate fate) {
        return switch (fate) {
            case UNCHANGED -> "unchanged";
            case CHANGED -> "changed";
            case NEWLY_REJECTED -> "newly rejected";
            case NEWLY_ACCEPTED -> "newly accepted";
            case ORPHANED -> "orphaned";
        };
    }
}
