package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.office.Portfolio;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Evidence;

/**
 * A post in the directory.
 *
 * @param body the party whose post it is
 * @param portfolio its field; {@link Portfolio#NONE} if it has none
 * @param titles what its holder is called, the title that most sources use first
 * @param collegial whether several persons hold it at the same time, as of right
 * @param evidence every statement behind this entry
 */
public record PostEntry(
        PostId post,
        PartyId body,
        Portfolio portfolio,
        List<Stated<Name>> titles,
        boolean collegial,
        List<Evidence> evidence) {

    public PostEntry {
        titles = List.copyOf(titles);
        evidence = List.copyOf(evidence);
    }

    /** The title to call the holder by; {@link Name#NONE} if none is recorded. */
    public Name title() {
        return titles.isEmpty() ? Name.NONE : titles.getFirst().value();
    }
}
