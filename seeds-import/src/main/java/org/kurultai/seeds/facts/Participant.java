package org.kurultai.seeds.facts;

import org.kurultai.domain.record.Span;

/**
 * Somebody who took part.
 *
 * @param name the name as the report spells it, unbent
 * @param role the office by its usual name in English where the report's words say that and no more, else as it words it; empty if
 *     none is told
 * @param wording the office as the report words it; empty if none is told, or only in a bent form of a usual name
 * @param post the kind of office in one word, whatever the language, such as {@code interior-minister}; empty if none is told
 * @param state the state represented; empty for an organization's officer
 * @param organization the organization represented; empty if none
 * @param deputy whether a deputy of somebody who heads an institution
 * @param rank the military or police rank; empty if none is told
 * @param host whether of the host's side
 * @param span where name and office stand
 */
public record Participant(
        String name, String role, String wording, String post, String state, String organization, boolean deputy,
        String rank,
        boolean host,
        Span span) {}
