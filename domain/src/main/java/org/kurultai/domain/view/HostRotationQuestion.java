package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Question;
import org.kurultai.domain.time.PartialDate;

/** What can be asked of host rotation. */
public sealed interface HostRotationQuestion<R> extends Question<HostRotation, R> {

    @Override
    default Projection<?, ?, HostRotation> projection() {
        return Projections.HOST_ROTATION;
    }

    /** Who hosted the meetings of the series, and who is to. */
    record HostsOf(SeriesId series) implements HostRotationQuestion<List<Hosting>> {
        @Override
        public List<Hosting> answer(HostRotation view) {
            return view.rows(series);
        }
    }

    /** What the series agreed on coming hosts, and what came of it by the date on which one asks. */
    record AgreedHostsOf(SeriesId series, PartialDate asOf) implements HostRotationQuestion<List<AgreedHost>> {
        @Override
        public List<AgreedHost> answer(HostRotation view) {
            return view.agreed(series, asOf);
        }
    }

    /** Whose turn it is to host the next meeting of the series on the date on which one asks, and why. */
    record WhoseTurn(SeriesId series, PartialDate asOf) implements HostRotationQuestion<Turn> {
        @Override
        public Turn answer(HostRotation view) {
            return view.whoseTurn(series, asOf);
        }
    }
}
