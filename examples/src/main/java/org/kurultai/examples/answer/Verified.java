package org.kurultai.examples.answer;

import java.util.List;
import org.kurultai.export.table.Table;
import org.kurultai.journal.Damage;
import org.kurultai.journal.Verification;

/**
 * What was found when a record was compared with its checksums; the rows are what is damaged.
 *
 * @param sound whether nothing is; left out if something is
 * @param record its file or its address
 * @param events how many there are
 * @param checksum of the last event, over everything: who notes it can tell later whether the record up to here is the same
 */
public record Verified(boolean sound, String record, long events, String checksum) {

    /** What a verification found. */
    public static Answer<Damage> answer(Verification found) {
        return new Answer<>(table(found.damages()),
                List.of(new Verified(found.isSound(), found.journal(), found.events(), found.checksum())));
    }

    static Table<Damage> table(List<Damage> damages) {
        return Table.of("verify", "what is damaged in the record", Damage.class, views -> damages)
                .with("position", Verified::position)
                .with("what", Damage::what);
    }

    /** As a text, since it counts nothing: the first is 0. */
    private static String position(Damage damage) {
        return damage.position() == Damage.UNKNOWN ? "" : Long.toString(damage.position());
    }
}
