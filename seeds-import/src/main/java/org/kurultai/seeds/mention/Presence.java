package org.kurultai.seeds.mention;

/** Whether the words around a person say that the person was there. */
public enum Presence {
    /** They do: the person speaks, comes, meets, signs, is met. */
    TOLD,
    /** They tell something else of the person: what bears the name, who is waited for. */
    UNTOLD,
    /** They say that the person was not there. */
    DENIED
}
