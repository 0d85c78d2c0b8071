package org.kurultai.seeds.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.SourceId;
import org.kurultai.seeds.facts.Engagement;
import org.kurultai.seeds.facts.InstrumentFact;
import org.kurultai.seeds.resolve.Comparison;
import org.kurultai.seeds.resolve.Question;

/** The engagements that reports have told of so far. One that several tell of is known again by series and ordinal, else by organization or parties, body, days and host. */
final class Engagements {

    private final List<Known> known = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    /**
     * An engagement that is identified.
     *
     * @param id its identifier among all
     * @param series the series it belongs to; {@link SeriesId#NONE} if it belongs to none
     */
    record Identified(String id, SeriesId series) {}

    private record Known(Identified identified, Engagement engagement) {}

    synchronized Identified identify(Engagement engagement, SourceId source) {
        for (var one : known) {
            if (Comparison.isSame(one.engagement(), engagement)) {
                ask(one, engagement);
                known.add(new Known(one.identified(), engagement));
                return one.identified();
            }
        }
        var series = series(engagement);
        var stem = series.isNone() ? source.value() + "-" + slug(engagement.type().code()) : series.value();
        var identified = new Identified(stem + "-" + number(engagement, stem), series);
        known.add(new Known(identified, engagement));
        return identified;
    }

    synchronized List<Question> questions() {
        return List.copyOf(questions);
    }

    /** One document under two names, or two documents: each report tells of one, and calls it otherwise. */
    private void ask(Known one, Engagement other) {
        for (var document : concluded(one.engagement())) {
            for (var another : concluded(other)) {
                var alone = concluded(one.engagement()).size() == 1 && concluded(other).size() == 1;
                if (alone && !document.kind().equals(another.kind())) {
                    var id = one.identified().id();
                    questions.add(new Question(
                            "Are the %s \"%s\" and the %s \"%s\" of %s one document?".formatted(
                                    document.kind(), document.title(), another.kind(), another.title(), id),
                            id + "-" + document.kind(),
                            id + "-" + another.kind()));
                }
            }
        }
    }

    private static List<InstrumentFact> concluded(Engagement engagement) {
        return engagement.instruments().stream()
                .filter(instrument -> !instrument.status().equals(InstrumentFact.EXPECTED))
                .toList();
    }

    private static SeriesId series(Engagement engagement) {
        var told = !engagement.organization().isEmpty() && !engagement.body().isEmpty();
        return told ? new SeriesId(slug(engagement.organization() + " " + engagement.body())) : SeriesId.NONE;
    }

    /** Its ordinal where that is told, else its day, else the how-manieth that was told of. */
    private String number(Engagement engagement, String stem) {
        if (engagement.ordinal() > 0) {
            return Integer.toString(engagement.ordinal());
        }
        if (!engagement.when().isUnknown()) {
            return engagement.when().start().toString();
        }
        var before = known.stream().filter(one -> one.identified().id().startsWith(stem + "-undated")).count();
        return "undated" + (before == 0 ? "" : "-" + (before + 1));
    }

    static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
