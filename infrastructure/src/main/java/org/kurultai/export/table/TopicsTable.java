package org.kurultai.export.table;

import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.TopicTrend;

/** Topic trends: a row a topic, the most frequent first. */
final class TopicsTable {

    static final Table<TopicTrend> TABLE = Table.of(
            "topics",
            "what was on the agenda, how often and when",
            TopicTrend.class,
            views -> views.view(Projections.TOPIC_TRENDS).all())
            .with("topic", TopicTrend::topic)
            .with("occasions", TopicTrend::occasions)
            .with("years", trend -> trend.years().stream().filter(y -> y.year() != 0).map(y -> y.year()).toList())
            .withNamedAside("at", trend -> trend.years().stream().flatMap(y -> y.occasions().stream()).toList())
            .withSources(TopicTrend::evidence);

    private TopicsTable() {}
}
