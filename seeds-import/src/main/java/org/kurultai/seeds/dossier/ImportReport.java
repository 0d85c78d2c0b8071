package org.kurultai.seeds.dossier;

import java.util.List;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Rejection;
import org.kurultai.domain.record.SourceId;

/**
 * What became of the facts of a dossier.
 *
 * @param source whose dossier
 * @param recorded how many were new to the record
 * @param corroborated how many the record held already, from other sources
 * @param known how many this very source had stated before
 * @param refused those that contradict the record; they are kept in it as disputed claims
 */
public record ImportReport(SourceId source, int recorded, int corroborated, int known, List<Refusal> refused) {

    public ImportReport {
        refused = List.copyOf(refused);
    }

    /** Whether the source states nothing but that it is one. */
    public boolean isOfTheSourceOnly() {
        return recorded + corroborated + known + refused.size() <= 1;
    }

    /**
     * A fact that contradicts the record.
     *
     * @param command the identifier under which the claim is kept
     * @param line the line of the dossier on which it begins, from 1
     * @param reason what it contradicts, and how
     */
    public record Refusal(CommandId command, int line, Rejection reason) {}
}
