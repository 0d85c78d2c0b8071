package org.kurultai.examples.print;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.Stated;

/** What things are called in English; their identifiers where no name is recorded. */
final class Terms {

    private static final String ENGLISH = "en";

    private final Directory directory;

    Terms(Directory directory) {
        this.directory = directory;
    }

    String party(PartyId party) {
        var name = directory.name(party, ENGLISH, PartialDate.UNKNOWN);
        return name.isNone() ? party.value() : name.text();
    }

    /** An institution with those it is under: Police Academy, Ministry of Internal Affairs, Republic of Azerbaijan. */
    String inFull(PartyId party) {
        var of = directory.party(party).map(entry -> entry.of()).orElse(PartyId.NONE);
        return of.isNone() ? party(party) : party(party) + ", " + inFull(of);
    }

    String person(PersonId person) {
        return directory
                .person(person)
                .map(entry -> entry.name().text())
                .filter(name -> !name.isEmpty())
                .orElse(person.value());
    }

    /** The other spellings of a person's name, in brackets; empty if there is only one. */
    String otherSpellings(PersonId person) {
        var main = person(person);
        var others = directory.person(person).stream()
                .flatMap(entry -> entry.names().stream())
                .map(Stated::value)
                .map(name -> name.text())
                .filter(name -> !name.equals(main))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " (also spelled " + others + ")";
    }

    String post(PostId post) {
        return directory
                .post(post)
                .map(entry -> entry.titles().stream()
                        .map(Stated::value)
                        .filter(title -> title.language().equals(ENGLISH))
                        .findFirst()
                        .orElse(entry.title())
                        .text()
                        + ", "
                        + inFull(entry.body()))
                .orElse(post.value());
    }

    String place(Place place) {
        var country = place.country().isNone() ? "" : party(place.country());
        return place.city().isEmpty() ? country : country.isEmpty() ? place.city() : place.city() + ", " + country;
    }

    String occasion(Occasion occasion) {
        return occasion.isNone() ? "" : kind(occasion.kind()) + " " + occasion.id();
    }

    static String kind(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
