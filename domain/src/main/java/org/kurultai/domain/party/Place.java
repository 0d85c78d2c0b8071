package org.kurultai.domain.party;

/**
 * Where something happened, as far as it is known.
 *
 * @param city by its usual English name; empty if not known
 * @param country the state it lies in
 * @param venue the building, park or hall; empty if not known
 */
public record Place(String city, PartyId country, String venue) {

    /** Nothing is known of where. */
    public static final Place UNKNOWN = new Place("", PartyId.NONE, "");

    /** A city in a country. */
    public static Place of(String city, PartyId country) {
        return new Place(city, country, "");
    }

    /** Whether nothing is known of where. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Whether both may be the same place, one perhaps stated in more detail. */
    public boolean compatible(Place other) {
        return agree(city, other.city) && agree(country.value(), other.country.value());
    }

    /** This place with whatever the other states beyond it, if both may be the same. */
    public Place refinedBy(Place other) {
        return compatible(other)
                ? new Place(
                        city.isEmpty() ? other.city : city,
                        country.isNone() ? other.country : country,
                        venue.isEmpty() ? other.venue : venue)
                : this;
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
