package org.kurultai.seeds.mention.person;

/** Whether the words around a person say that the person was there. */
public enum Presence {
    /** They do: the person speaks, comes, meets, signs, is met. */
    TOLD,
    /** They say that the person is to come, or will do what those do who are there. */
    AHEAD,
    /** They tell something else of the person: what bears the name, who is waited for. */
    UNTOLD,
    /** They say that the person was not there. */
    DENIED
}
