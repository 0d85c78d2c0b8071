package org.kurultai.seeds.claim;

/** What a claim says something about. */
public enum Field {
    /** What kind of engagement it was. */
    TYPE,
    /** What it is called, besides its number. */
    NAME,
    /** Who meets, such as interior ministers. */
    BODY,
    /** The organization whose body meets. */
    ORGANIZATION,
    /** The how-manieth of its series. */
    ORDINAL,
    /** From which day to which. */
    DATE,
    /** In which city. */
    CITY,
    /** Which state hosts. */
    HOST,
    /** Held or scheduled. */
    STATUS,
    /** Who took part. */
    PARTICIPANT,
    /** A state that took part, without a person being named. */
    PARTY,
    /** What was signed, adopted or is to be. */
    INSTRUMENT,
    /** What was talked about. */
    TOPIC,
    /** What a ceremony consisted in. */
    CEREMONY,
    /** Who hosts the next one. */
    NEXT_HOST
}
