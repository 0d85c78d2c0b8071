package org.kurultai.seeds.facts;

import java.util.List;

/**
 * One of those between whom a document is: a state, or an institution of it.
 *
 * @param state the code of the state
 * @param institutions what the institution is called and what those are under which it is, the highest first; empty where it
 *     is the state itself
 */
public record Contracting(String state, List<String> institutions) {

    public Contracting {
        institutions = List.copyOf(institutions);
    }
}
