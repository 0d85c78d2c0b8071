package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;

/** What can be asked of topic trends. */
public sealed interface TopicTrendsQuestion<R> extends Question<TopicTrends, R> {

    @Override
    default Projection<?, ?, TopicTrends> projection() {
        return Projections.TOPIC_TRENDS;
    }

    /** The occasions that had the topic on their agenda. */
    record UsesOfTopic(String topic) implements TopicTrendsQuestion<List<TopicUse>> {
        @Override
        public List<TopicUse> answer(TopicTrends view) {
            return view.of(topic);
        }
    }

    /** The topics of a series. */
    record TopicsInSeries(SeriesId series) implements TopicTrendsQuestion<List<TopicTrend>> {
        @Override
        public List<TopicTrend> answer(TopicTrends view) {
            return view.in(series);
        }
    }

    /** The topics of the occasions in which both parties took part. */
    record TopicsBetween(PartyId one, PartyId other) implements TopicTrendsQuestion<List<TopicTrend>> {
        @Override
        public List<TopicTrend> answer(TopicTrends view) {
            return view.between(one, other);
        }
    }

    /** The topics of one year. */
    record TopicsInYear(int year) implements TopicTrendsQuestion<List<TopicTrend>> {
        @Override
        public List<TopicTrend> answer(TopicTrends view) {
            return view.in(year);
        }
    }
}
