package org.kurultai.domain.meeting;

/** In what relation to the convening organization a delegate takes part. */
public enum AttendsAs {
    MEMBER,
    OBSERVER,
    GUEST,
    UNSTATED
}
