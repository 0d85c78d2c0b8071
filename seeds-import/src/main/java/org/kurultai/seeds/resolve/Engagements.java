package org.kurultai.seeds.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;

/**
 * The engagements of which the record or earlier reports tell. One that is told of again is known again by series and ordinal,
 * else by organization or parties, body, days and host; where several may be meant, that is asked.
 */
final class Engagements {

    private static final int ASKED_ABOUT = 3;

    private final Map<String, Set<KnownEngagement>> byParties = new HashMap<>();
    private final Map<Occasion, KnownEngagement> byOccasion = new HashMap<>();
    private final KnownSeries series = new KnownSeries();
    private final Map<String, KnownEngagement> byNumber = new HashMap<>();

    /** Remembers an engagement. */
    void remember(KnownEngagement engagement) {
        file(engagement);
        byOccasion.put(engagement.occasion(), engagement);
    }

    /** What more is told of an engagement, by what it may be found from then on. */
    void tell(KnownEngagement engagement, Engagement told, SourceId source) {
        engagement.tell(told, source);
        file(engagement);
    }

    private void file(KnownEngagement engagement) {
        keys(engagement.account()).forEach(key -> byParties.computeIfAbsent(key, k -> new LinkedHashSet<>())
                .add(engagement));
        if (engagement.series().isNone()) {
            return;
        }
        series.met(engagement.series(), KnownSeries.sides(engagement.account()));
        if (engagement.account().ordinal() > 0) {
            byNumber.putIfAbsent(number(engagement.series(), engagement.account()), engagement);
        }
    }

    private static String number(SeriesId series, Engagement account) {
        return series + " " + account.ordinal();
    }

    /** Two accounts of one engagement name the same organization or the same sides. */
    private static List<String> keys(Engagement account) {
        var sides = "sides " + String.join(" ", Recognition.sides(account));
        return account.organization().isEmpty() ? List.of(sides) : List.of(sides, "of " + account.organization());
    }

    /** Remembers what the series of a body of an organization, or of that name, is called. */
    void remember(String organization, String body, SeriesId called) {
        series.remember(organization, body, called);
    }

    /** The series that a report takes a meeting to be of, given the engagements of which it has told before. */
    ToldSeries series(Engagement told, SourceId source, List<KnownEngagement> others) {
        return series.of(told, source, others);
    }

    /**
     * The engagement that is known, or a new one.
     *
     * @param told what a report tells of it
     * @param kind what it is to be recorded as if it is new
     * @param itsSeries the series that the report takes it to be of
     * @param source the report
     * @param taken the other engagements of the report
     * @param ask is told what nobody but a person can decide
     */
    KnownEngagement identify(
            Engagement told, Occasion.Kind kind, ToldSeries itsSeries, SourceId source, Set<Occasion> taken,
            Consumer<Question> ask) {
        var found = identify(told, kind, itsSeries.series(), source, taken, ask);
        found.belongsTo(itsSeries.series());
        if (found.isOnlyToldBy(source) && found.series().equals(itsSeries.series())) {
            series.otherwise(itsSeries).ifPresent(ask);
        }
        return found;
    }

    private KnownEngagement identify(
            Engagement told, Occasion.Kind kind, SeriesId itsSeries, SourceId source, Set<Occasion> taken,
            Consumer<Question> ask) {
        var numbered = byNumber.get(number(itsSeries, told));
        if (numbered != null && !taken.contains(numbered.occasion())) {
            return numbered;
        }
        var alike = alike(told, Recognition.SAME, taken);
        var same = alike.stream().filter(one -> !isOfAnother(itsSeries, one, told)).toList();
        var own = same.stream().filter(one -> one.isToldBy(source)).findFirst();
        if (own.isPresent() || same.size() == 1) {
            return own.orElseGet(same::getFirst);
        }
        var fresh = fresh(told, kind, itsSeries, source, taken);
        var perhaps = new HashSet<>(alike);
        perhaps.addAll(alike(told, Recognition.PERHAPS, taken));
        perhaps.remove(fresh);
        if (fresh.isOnlyToldBy(source) && !perhaps.isEmpty() && perhaps.size() <= ASKED_ABOUT) {
            ask.accept(which(fresh, perhaps));
        }
        return fresh;
    }

    /** Of another series, and not on the same day: its number alone does not show that it is the same. */
    private static boolean isOfAnother(SeriesId series, KnownEngagement one, Engagement told) {
        var summits = told.type() == EngagementType.SUMMIT && one.account().type() == EngagementType.SUMMIT;
        return !series.isNone() && !one.series().isNone() && !series.equals(one.series()) && !summits
                && Agreements.days(one.account().when(), told.when()) != Agreement.EQUAL;
    }

    /** The engagement that is known of an occasion. */
    Optional<KnownEngagement> known(Occasion occasion) {
        return Optional.ofNullable(byOccasion.get(occasion));
    }

    private List<KnownEngagement> alike(Engagement told, Recognition recognition, Set<Occasion> taken) {
        return keys(told).stream()
                .flatMap(key -> byParties.getOrDefault(key, Set.of()).stream())
                .distinct()
                .filter(one -> !taken.contains(one.occasion()))
                .filter(one -> Recognition.of(one.account(), told) == recognition)
                .toList();
    }

    private static Question which(KnownEngagement fresh, Set<KnownEngagement> perhaps) {
        var ids = perhaps.stream().map(one -> one.occasion().id()).sorted().toList();
        var about = new HashSet<>(ids);
        about.add(fresh.occasion().id());
        return new Question("Is %s the same as %s?".formatted(fresh.occasion().id(), String.join(" or ", ids)), about);
    }

    /** What the source tells of was not known, or is known from nobody but the source itself, from an earlier import. */
    private KnownEngagement fresh(
            Engagement told, Occasion.Kind kind, SeriesId itsSeries, SourceId source, Set<Occasion> taken) {
        var stem = itsSeries.isNone() ? source.value() + "-" + KnownSeries.slug(told.type().code()) : itsSeries.value();
        var plain = stem + "-" + number(told);
        for (var count = 1;; count++) {
            var occasion = new Occasion(kind, count == 1 ? plain : plain + "-" + count);
            var before = byOccasion.get(occasion);
            if (before == null) {
                var fresh = new KnownEngagement(
                        occasion, Occasion.NONE, SeriesId.NONE, told, Set.of(source), List.of());
                remember(fresh);
                return fresh;
            }
            if (before.isToldBy(source) && !taken.contains(occasion)) {
                return before;
            }
        }
    }

    /** Its ordinal where that is told, else its day. */
    private static String number(Engagement engagement) {
        if (engagement.ordinal() > 0) {
            return Integer.toString(engagement.ordinal());
        }
        return engagement.when().isUnknown() ? "undated" : engagement.when().start().toString();
    }

    /** One document under two names, or two documents: each report tells of one, and calls it otherwise. */
    static Optional<Question> oneDocument(KnownEngagement engagement, SourceId source) {
        var told = engagement.instruments().stream().filter(one -> one.sources().contains(source)).toList();
        var others = engagement.instruments().stream().filter(one -> !one.sources().contains(source)).toList();
        if (told.size() != 1 || others.size() != 1 || !told.getFirst().isOnlyOf(source)) {
            return Optional.empty();
        }
        var both = List.of(others.getFirst(), told.getFirst());
        return Optional.of(new Question(
                both.stream()
                        .map(one -> "the %s \"%s\"".formatted(one.kind(), one.title()))
                        .collect(Collectors.joining(
                                " and ", "Are ", " of %s one document?".formatted(engagement.occasion().id()))),
                both.stream().map(one -> one.id().value()).collect(Collectors.toSet())));
    }
}
