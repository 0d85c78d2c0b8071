package org.kurultai.seeds.mention.person;

/** What somebody is where the engagement is, as far as the words beside the name say. */
public enum Standing {
    /** Nothing is said. */
    UNTOLD,
    /** Whom somebody meets who is told of before, or by whom somebody is received. */
    MET,
    /** "Our ambassador": of the state whose page it is. */
    OURS,
    /** On a visit, and so no host. */
    GUEST,
    /** "The host, Minister A", "with A as host": of the state that hosts. */
    HOST,
    /** Whose envoy is there: "a special envoy of President A". */
    SENDER
}
