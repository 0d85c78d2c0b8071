package org.kurultai.domain.party;

/** How a party belongs to an organization (Correlates of War: full member, observer; and the guest of practice). */
public enum MembershipStatus {
    MEMBER,
    OBSERVER,
    GUEST
}
