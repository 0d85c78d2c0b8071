package org.kurultai.seeds.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.seeds.dossier.Question;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.EngagementType;
import org.kurultai.seeds.resolve.ToldSeries.Basis;

/**
 * To which series a meeting belongs: to that of a body of an organization, else to one of what the report calls it. Series
 * that are called differently stay apart; whether they are one is for a person to say.
 */
final class KnownSeries {

    private static final String SUMMIT = "summit";

    /** So few sides tell a body that has no name of its own from another. */
    private static final int FEW = 4;

    /** A word that may tell a body has so many letters. */
    private static final int LONG = 4;

    private final Map<String, SeriesId> byName = new HashMap<>();
    private final Map<SeriesId, Set<String>> words = new LinkedHashMap<>();
    private final Map<SeriesId, String> organizations = new HashMap<>();
    private final Map<SeriesId, Set<Set<String>>> sides = new HashMap<>();

    /** Remembers what the series of a body of an organization, or of that name, is called. */
    void remember(String organization, String body, SeriesId called) {
        byName.putIfAbsent(slug(organization + " " + body), called);
        words.putIfAbsent(called, words(body));
        organizations.putIfAbsent(called, organization);
    }

    /**
     * The series of a meeting; none if nothing shows that it is one of several.
     *
     * @param told what the report tells of it
     * @param source the report
     * @param others the meetings of which the report has told before
     */
    ToldSeries of(Engagement told, SourceId source, List<KnownEngagement> others) {
        var listed = !told.organization().isEmpty();
        if (listed && !told.body().isEmpty()) {
            return known(told.organization(), told.body(), Basis.BODY);
        }
        if (told.ordinal() == 0 && told.nextHost().isNone()) {
            return ToldSeries.NONE;
        }
        if (listed && told.type() == EngagementType.SUMMIT) {
            return known(told.organization(), SUMMIT, Basis.SUMMIT);
        }
        if (told.called().isTelling()) {
            var named = known(told.organization(), told.called().words(), Basis.NAME);
            return listed || !isOfOthers(named.series(), sides(told)) ? named : apart(told, source, others);
        }
        return neighbour(told, others).orElseGet(() -> apart(told, source, others));
    }

    /** "The ninth meeting" in a report of the eighth. */
    private static Optional<ToldSeries> neighbour(Engagement told, List<KnownEngagement> others) {
        return others.stream()
                .filter(other -> isNextTo(other.account(), told) && !other.series().isNone())
                .map(other -> new ToldSeries(other.series(), Basis.NEIGHBOUR))
                .findFirst();
    }

    private static boolean isNextTo(Engagement other, Engagement told) {
        return told.ordinal() > 0
                && other.ordinal() > 0
                && Math.abs(other.ordinal() - told.ordinal()) == 1
                && Recognition.agree(other.organization(), told.organization())
                && Agreements.bodies(other.body(), told.body()) != Agreement.CONFLICT;
    }

    /** A body that is called nothing of its own is told by its organization or by who is in it, if by anything. */
    private ToldSeries apart(Engagement told, SourceId source, List<KnownEngagement> others) {
        var sides = sides(told);
        var words = told.body().isEmpty() ? told.called().words() : told.body();
        var bare = told.body().isEmpty() && told.called().isBare();
        if (!bare && !told.organization().isEmpty()) {
            return known(told.organization(), words, Basis.NAME);
        }
        return !bare && sides.size() > 1 && sides.size() <= FEW
                ? known("", String.join(" ", sides) + " " + words, Basis.SIDES)
                : ofReport(told, source, others);
    }

    /** What is called by nothing is of a series that nobody else tells of; of two such in one report each has its own. */
    private ToldSeries ofReport(Engagement told, SourceId source, List<KnownEngagement> others) {
        var first = known("", source + " meetings", Basis.REPORT);
        return others.stream().noneMatch(other -> other.series().equals(first.series()))
                ? first
                : known("", source + " meetings " + told.ordinal(), Basis.REPORT);
    }

    /** The states that the words name, where these are several, else those that took part. */
    static Set<String> sides(Engagement told) {
        return told.called().states().size() > 1 ? new TreeSet<>(told.called().states()) : Recognition.sides(told);
    }

    /** A meeting of the series brought those sides together. */
    void met(SeriesId series, Set<String> together) {
        if (!together.isEmpty()) {
            sides.computeIfAbsent(series, s -> new HashSet<>()).add(together);
        }
    }

    /** Two bodies of one name are two where nobody is in both. */
    private boolean isOfOthers(SeriesId series, Set<String> told) {
        var known = sides.getOrDefault(series, Set.of());
        return !told.isEmpty() && !known.isEmpty()
                && known.stream().allMatch(others -> Collections.disjoint(others, told));
    }

    private ToldSeries known(String organization, String called, Basis basis) {
        var series = byName.computeIfAbsent(slug(organization + " " + called), SeriesId::new);
        words.putIfAbsent(series, words(called));
        organizations.putIfAbsent(series, organization);
        return new ToldSeries(series, basis);
    }

    /** Whether a series that has its own name may be another one under another name. */
    Optional<Question> otherwise(ToldSeries told) {
        var own = words.getOrDefault(told.series(), Set.of());
        var alike = words.entrySet().stream()
                .filter(other -> !other.getKey().equals(told.series()) && share(own, other.getValue()))
                .filter(other -> organization(other.getKey()).equals(organization(told.series())))
                .filter(other -> mayMeet(other.getKey(), told.series()))
                .map(other -> other.getKey().value())
                .collect(Collectors.toCollection(HashSet::new));
        if (told.basis() != Basis.NAME && told.basis() != Basis.SIDES && told.basis() != Basis.SUMMIT
                || alike.isEmpty()) {
            return Optional.empty();
        }
        var text = "Is the series %s the same as %s?".formatted(
                told.series(), alike.stream().sorted().collect(Collectors.joining(" or ")));
        alike.add(told.series().value());
        return Optional.of(new Question(text, alike));
    }

    private String organization(SeriesId series) {
        return organizations.getOrDefault(series, "");
    }

    /** Whether anybody was seen at both, if it is known who was. */
    private boolean mayMeet(SeriesId one, SeriesId other) {
        var some = sides.getOrDefault(one, Set.of());
        var others = sides.getOrDefault(other, Set.of());
        return some.isEmpty() || others.isEmpty() || some.stream()
                .anyMatch(those -> others.stream().anyMatch(these -> !Collections.disjoint(those, these)));
    }

    /** Of the words of the shorter name the longer one has three quarters. */
    private static boolean share(Set<String> one, Set<String> other) {
        var common = one.stream().filter(other::contains).count();
        return common > 0 && 4 * common >= 3 * Math.min(one.size(), other.size());
    }

    private static Set<String> words(String name) {
        return Romanization.words(name).stream().filter(word -> word.length() >= LONG).collect(Collectors.toSet());
    }

    static String slug(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
