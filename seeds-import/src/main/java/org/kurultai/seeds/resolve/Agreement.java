package org.kurultai.seeds.resolve;

/** How what two reports say of one field of one engagement compares. Missing is never a conflict. */
public enum Agreement {
    /** Both say the same. */
    EQUAL,
    /** Both say the same by other names or spellings. */
    ALIAS,
    /** One says the same in more detail, such as a year to a day. */
    SPECIALIZATION,
    /** Each says something that the other does not, and both can be so. */
    COMPLEMENT,
    /** Only one says anything. */
    OMISSION,
    /** Both cannot be so. */
    CONFLICT
}
