package org.kurultai.seeds.facts;

import java.util.List;

/**
 * Between whom a document is, as far as a report says. They need not be those who sign.
 *
 * @param isTold whether it says so at all
 * @param parties who they are; empty where it does not say, or says it in words that were not understood
 */
public record Between(boolean isTold, List<Contracting> parties) {

    /** It does not say. */
    public static final Between UNTOLD = new Between(false, List.of());

    /** It says so in words that were not understood. */
    public static final Between UNREAD = new Between(true, List.of());

    public Between {
        parties = List.copyOf(parties);
    }
}
