package org.kurultai.export;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kurultai.domain.agreement.InstrumentId;
import org.kurultai.domain.meeting.MeetingId;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.office.PersonId;
import org.kurultai.domain.office.PostId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.party.Place;
import org.kurultai.domain.record.Event;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.SourceId;
import org.kurultai.domain.record.Telling;
import org.kurultai.domain.time.PartialDate;
import org.kurultai.domain.view.Directory;
import org.kurultai.domain.view.Instrument;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.SourceEntry;
import org.kurultai.domain.view.Stated;
import org.kurultai.domain.visit.EngagementId;
import org.kurultai.domain.visit.VisitEvent;
import org.kurultai.domain.visit.VisitId;
import org.kurultai.json.Names;

/** What things are called in English; their identifiers where no name is recorded. */
public final class Terms {

    private static final String ENGLISH = "en";

    private final Views views;
    private final Directory directory;
    private final OccasionNames occasions;

    /** The terms that the views know. */
    public Terms(Views views) {
        this.views = new RememberedViews(views);
        this.directory = this.views.view(Projections.DIRECTORY);
        this.occasions = new OccasionNames(this.views, this::party);
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
        var name = views.view(Projections.HOST_ROTATION).name(series);
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
        return place(place, this::party);
    }

    static String place(Place place, Function<PartyId, String> party) {
        var country = place.country().isNone() ? "" : party.apply(place.country());
        return place.city().isEmpty() ? country : country.isEmpty() ? place.city() : place.city() + ", " + country;
    }

    /** An occasion: 2nd Meeting of the Interior Ministers, visit of Kazakhstan to Azerbaijan; itself if nothing is known of it. */
    public String occasion(Occasion occasion) {
        return occasion.isNone() ? "" : occasions.name(occasion);
    }

    /** An instrument by its title, or by its kind where it has none: memorandum of understanding (id). */
    public String instrument(InstrumentId instrument) {
        var designation = views.view(Projections.AGREEMENT_REGISTRY)
                .instrument(instrument).map(Instrument::designation);
        return designation
                .map(d -> d.title().text())
                .filter(title -> !title.isEmpty())
                .or(() -> designation.map(d -> "%s (%s)".formatted(kind(d.kind()), instrument)))
                .orElse(instrument.value());
    }

    /** Whatever the identifier stands for; itself where that has no name. */
    public String name(Id id) {
        return switch (id) {
            case PartyId party -> inFull(party);
            case PersonId person -> person(person);
            case PostId post -> post(post);
            case SeriesId series -> series(series);
            case InstrumentId instrument -> instrument(instrument);
            case Occasion occasion -> occasion(occasion);
            case MeetingId meeting -> occasion(Occasion.of(meeting));
            case VisitId visit -> occasion(VisitEvent.occasion(visit));
            case EngagementId engagement -> occasion(VisitEvent.occasion(engagement));
            case SourceId source -> publication(source);
            case FactId fact -> fact(fact);
            default -> id.value();
        };
    }

    /**
     * What things are called in one record, and what only the other knows, as that calls it: for what a scenario tells,
     * which speaks of both.
     */
    public static Function<Id, String> of(Views one, Views other) {
        var first = new Terms(one);
        var second = new Terms(other);
        return id -> {
            var name = first.name(id);
            return name.equals(id.value()) ? second.name(id) : name;
        };
    }

    /** A fact in a few words: next host agreed (Meeting of the interior ministers, Kazakhstan). */
    public String fact(FactId fact) {
        return views.view(Projections.EVIDENCE_LEDGER).of(fact).map(found -> fact(found.event())).orElse(fact.value());
    }

    private String fact(Event event) {
        var about = Telling.list(About.of(event), this::name);
        return Names.of(event.getClass()).replace('-', ' ') + (about.isEmpty() ? "" : " (" + about + ")");
    }

    private String publication(SourceId source) {
        return directory.source(source)
                .map(SourceEntry::publisher)
                .filter(publisher -> !publisher.isEmpty())
                .map(publisher -> "%s (%s)".formatted(publisher, source))
                .orElse(source.value());
    }

    /** A source: Trend: Second meeting of the interior ministers, 23 May 2025 (trend-2025-05-23). */
    public String source(SourceId source) {
        return directory.source(source)
                .map(entry -> "%s, %s%s".formatted(
                        title(entry),
                        entry.published().isUnknown() ? "undated" : Dates.of(entry.published()),
                        (title(entry).equals(source.value()) ? "" : " (" + source + ")")
                                + (entry.retracted() ? ", retracted" : "")))
                .orElse(source.value());
    }

    private static String title(SourceEntry source) {
        var title = Stream.of(source.publisher(), source.title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
        return title.isEmpty() ? source.source().value() : title;
    }

    /** A number that counts: 1st, 2nd, 11th. */
    public static String ordinal(int number) {
        var tens = number % 100;
        var ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** A constant in words: memorandum of understanding. */
    public static String kind(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
