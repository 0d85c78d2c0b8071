package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.Occasion;
import org.kurultai.domain.record.Evidence;

/**
 * How often a topic was on the agenda, year by year.
 *
 * @param topic in the words of most sources
 * @param years the years in which it was, in order
 * @param evidence where that is stated
 */
public record TopicTrend(String topic, List<InYear> years, List<Evidence> evidence) {

    /**
     * The occasions of one year that had it on their agenda.
     *
     * @param year 0 for those whose year is not known, at the end
     */
    public record InYear(int year, List<Occasion> occasions) {

        public InYear {
            occasions = List.copyOf(occasions);
        }
    }

    public TopicTrend {
        years = List.copyOf(years);
        evidence = List.copyOf(evidence);
    }

    /** On how many occasions it was on the agenda. */
    public int occasions() {
        return years.stream().mapToInt(y -> y.occasions().size()).sum();
    }
}
