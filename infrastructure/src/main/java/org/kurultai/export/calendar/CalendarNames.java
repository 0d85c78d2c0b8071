package org.kurultai.export.calendar;

import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.party.PartyId;

/** What a calendar calls the things of a record. Whoever reads back what {@link Calendar} wrote knows them by the same. */
public final class CalendarNames {

    private static final String OWN = "X-KURULTAI-";
    private static final String AT = "@kurultai";
    private static final String PERSON = "kurultai:person:";
    private static final String PARTY = "kurultai:party:";

    private CalendarNames() {}

    /** A property or a parameter that iCalendar does not have (RFC 5545, section 3.8.8.2). */
    public static String own(String name) {
        return OWN + name;
    }

    /** The {@code UID} of an occasion. */
    public static String uid(Occasion occasion) {
        return occasion + AT;
    }

    /**
     * The occasion that a {@code UID} stands for; {@link Occasion#NONE} if it was given elsewhere.
     *
     * @throws IllegalArgumentException if it was given here, and stands for no occasion
     */
    public static Occasion occasion(String uid) {
        return uid.endsWith(AT) ? Occasion.parse(uid.substring(0, uid.length() - AT.length())) : Occasion.NONE;
    }

    /** A party as a calendar address, since it has none in the record. */
    public static String address(PartyId party) {
        return PARTY + party;
    }

    /** A person as a calendar address. */
    public static String address(PersonId person) {
        return PERSON + person;
    }

    /** The party of a calendar address; {@link PartyId#NONE} if it is that of nobody in a record. */
    public static PartyId party(String address) {
        return address.startsWith(PARTY) ? new PartyId(address.substring(PARTY.length())) : PartyId.NONE;
    }

    /** The person of a calendar address; {@link PersonId#NONE} if it is that of nobody in a record. */
    public static PersonId person(String address) {
        return address.startsWith(PERSON) ? new PersonId(address.substring(PERSON.length())) : PersonId.NONE;
    }
}
