package org.kurultai.seeds.review;

import java.util.List;
import org.kurultai.domain.record.Id;

/**
 * Proposals about one and the same thing.
 *
 * @param about what they are about, such as the occasion {@code meeting:ots-interior-2}
 * @param proposals those that need a decision first
 */
public record Group(Id about, List<Proposal> proposals) {

    public Group {
        proposals = List.copyOf(proposals);
    }
}
