package org.kurultai.export;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.HostRotation;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.Stated;

/** What things are called in English; their identifiers where no name is recorded. */
public final class Terms {

    private static final String ENGLISH = "en";

    private final Directory directory;
    private final HostRotation rotation;

    /** The terms that the views know. */
    public Terms(Views views) {
        this.directory = views.view(Projections.DIRECTORY);
        this.rotation = views.view(Projections.HOST_ROTATION);
    }

    /** A party by itself: Police Academy. */
    public String party(PartyId party) {
        var name = directory.name(party, ENGLISH, PartialDate.UNKNOWN);
        return name.isNone() ? party.value() : name.text();
    }

    /** An institution with those it is under: Police Academy, Ministry of Internal Affairs, Republic of Azerbaijan. */
    public String inFull(PartyId party) {
        var of = directory.party(party).map(entry -> entry.of()).orElse(PartyId.NONE);
        return of.isNone() ? party(party) : party(party) + ", " + inFull(of);
    }

    /** A person by the name that most sources use. */
    public String person(PersonId person) {
        return directory
                .person(person)
                .map(entry -> entry.name().text())
                .filter(name -> !name.isEmpty())
                .orElse(person.value());
    }

    /** The other spellings of a person's name, in brackets; empty if there is only one. */
    public String otherSpellings(PersonId person) {
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

    /** A series of meetings by its name. */
    public String series(SeriesId series) {
        var name = rotation.name(series);
        return name.isNone() ? series.value() : name.text();
    }

    /** A post with the body it belongs to: Minister of Internal Affairs, Ministry of Internal Affairs, Republic of Azerbaijan. */
    public String post(PostId post) {
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

    /** A place: Baku, Republic of Azerbaijan; empty if nothing is known of it. */
    public String place(Place place) {
        var country = place.country().isNone() ? "" : party(place.country());
        return place.city().isEmpty() ? country : country.isEmpty() ? place.city() : place.city() + ", " + country;
    }

    /** An occasion: visit aze-bgr; empty if none is stated. */
    public String occasion(Occasion occasion) {
        return occasion.isNone() ? "" : kind(occasion.kind()) + " " + occasion.id();
    }

    /** A constant in words: memorandum of understanding. */
    public static String kind(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
