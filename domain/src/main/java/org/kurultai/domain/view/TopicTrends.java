package org.kurultai.domain.view;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.view.TopicTrendsQuestion.TopicsBetween;
import org.kurultai.domain.view.TopicTrendsQuestion.TopicsInSeries;
import org.kurultai.domain.view.TopicTrendsQuestion.TopicsInYear;

/**
 * What was on the agenda: by topic, series, pair of parties and year. A topic counts once for an occasion, however many
 * sources name it and however they write it in capitals; one in other words is another topic.
 */
public final class TopicTrends implements View<TopicTrends> {

    private final Chronicle chronicle;
    private final Agendas agendas;

    private enum All {
        TOPICS
    }

    TopicTrends(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.agendas = new Agendas(chronicle);
    }

    @Override
    public TopicTrends through(Lens lens) {
        return new TopicTrends(chronicle.through(lens));
    }

    /** Every topic, the most frequent first. */
    public List<TopicTrend> all() {
        return list(All.TOPICS, view -> Agendas.trends(view.agendas.at(occasions(
                view.chronicle.reading().kinds(Topic.class).flatMap(topic -> view.keys(topic).stream()).toList()))));
    }

    /** The occasions that had the topic on their agenda, by date; capitals make no difference. */
    public List<TopicUse> of(String topic) {
        var sought = Topic.of(topic);
        return list(sought, view -> view.agendas.at(occasions(view.keys(sought))).stream()
                .filter(use -> Topic.of(use.topic()).equals(sought))
                .toList());
    }

    /** The topics of a series, the most frequent first. */
    public List<TopicTrend> in(SeriesId series) {
        return list(new TopicsInSeries(series), view -> view.read(series));
    }

    private List<TopicTrend> read(SeriesId series) {
        var meetings = chronicle.datedBy(Set.copyOf(keys(series)));
        return Agendas.trends(agendas.at(occasions(meetings)).stream()
                .filter(use -> use.series().equals(series))
                .toList());
    }

    /** The topics of the occasions in which both parties took part, the most frequent first. */
    public List<TopicTrend> between(PartyId one, PartyId other) {
        return list(new TopicsBetween(one, other),
                view -> Agendas.trends(view.uses(view.chronicle.shared(one, other))));
    }

    /** The topics of one year, the most frequent first. */
    public List<TopicTrend> in(int year) {
        return list(new TopicsInYear(year), view -> view.read(year));
    }

    private List<TopicTrend> read(int year) {
        return Agendas
                .trends(agendas.at(occasions(chronicle.in(YearMonth.of(year, 1), YearMonth.of(year, 12)))).stream()
                        .filter(use -> use.year() == year)
                        .toList());
    }

    /** What was on the agenda of one occasion. */
    List<TopicUse> at(Occasion occasion) {
        return agendas.at(Stream.of(occasion));
    }

    /** What was on the agenda of those of these that are occasions. */
    List<TopicUse> uses(Stream<Happening> happenings) {
        return agendas.at(happenings
                .flatMap(h -> h.matter() instanceof Matter.Gathering g ? Stream.of(g.occasion()) : Stream.of()));
    }

    private <T> List<T> list(Object what, Function<TopicTrends, List<T>> way) {
        return chronicle.list(what, in -> way.apply(new TopicTrends(in)));
    }

    private List<TimelineKey> keys(Object group) {
        return chronicle.reading().keys(TimelineKey.class, group);
    }

    private static Stream<Occasion> occasions(Collection<TimelineKey> keys) {
        return keys.stream().flatMap(key -> key instanceof TimelineKey.At(var occasion)
                ? Stream.of(occasion)
                : Stream.of());
    }
}
