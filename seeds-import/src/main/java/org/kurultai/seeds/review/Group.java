package org.kurultai.seeds.review;

import java.util.List;

/**
 * Proposals about one and the same thing.
 *
 * @param about what they are about, such as {@code meeting:ots-interior-2}
 * @param proposals those that need a decision first
 */
public record Group(String about, List<Proposal> proposals) {

    public Group {
        proposals = List.copyOf(proposals);
    }
}
