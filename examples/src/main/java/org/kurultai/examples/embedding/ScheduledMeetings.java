package org.kurultai.examples.embedding;

import java.util.Set;
import org.kurultai.domain.meeting.MeetingEvent.MeetingScheduled;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.FactCorroborated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.view.Lens;

// @start region="facts"
/** How many meetings of each series were scheduled, as far as that stands: a cell is the facts themselves. */
public final class ScheduledMeetings implements Projection<String, Facts, ScheduledMeetings.View> {

    private static final String ALL = "all";

    /** Meetings by series. */
    public record View(Facts facts) implements org.kurultai.domain.view.View<View> {

        public int of(SeriesId series) {
            return facts.standing(MeetingScheduled.class, meeting -> meeting.series().equals(series)).size();
        }

        @Override
        public View through(Lens lens) {
            return new View(lens.read(facts));
        }
    }

    @Override
    public String name() {
        return "scheduled-meetings";
    }

    /** All in one cell, since what retracts a source does not say which meetings rest on it. */
    @Override
    public Set<String> keys(Recorded recorded) {
        var concerned = switch (recorded.event()) {
            case MeetingScheduled meeting -> true;
            case FactCorroborated corroborated -> corroborated.stated() instanceof MeetingScheduled;
            case AboutFacts about -> about.facts().stream().anyMatch(fact -> fact.event() instanceof MeetingScheduled);
            case SourceWithdrawal retracted -> true;
            default -> false;
        };
        return concerned ? Set.of(ALL) : Set.of();
    }

    @Override
    public Facts initial(String all) {
        return Facts.none();
    }

    @Override
    public Facts apply(Facts facts, Recorded recorded) {
        return facts.with(recorded);
    }

    @Override
    public View view(Cells<String, Facts> cells) {
        return new View(cells.cell(ALL));
    }
}
// @end
