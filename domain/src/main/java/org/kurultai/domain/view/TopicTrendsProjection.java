package org.kurultai.domain.view;

/** The topics in the chronicle of what happened. */
final class TopicTrendsProjection extends ChronicleProjection<TopicTrends> {

    TopicTrendsProjection() {
        super("topic-trends");
    }

    @Override
    TopicTrends view(Chronicle chronicle) {
        return new TopicTrends(chronicle);
    }
}
