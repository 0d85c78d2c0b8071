package org.kurultai.domain.view;

import java.util.List;
import org.kurultai.domain.meeting.SeriesId;
import org.kurultai.domain.party.PartyId;
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

    /** The meetings that the party or an institution of it hosted, in whatever series. */
    record HostedBy(PartyId party) implements HostRotationQuestion<List<Hosting>> {
        @Override
        public List<Hosting> answer(HostRotation view) {
            return view.hostedBy(party);
        }
    }

    /** The parties that declined to host meetings of the series. */
    record DeclinedTurnsOf(SeriesId series) implements HostRotationQuestion<List<DeclinedTurn>> {
        @Override
        public List<DeclinedTurn> answer(HostRotation view) {
            return view.declined(series);
        }
    }

    /** What part of the hosting of the series each party has borne by the date on which one asks. */
    record HostingSharesOf(SeriesId series, PartialDate asOf) implements HostRotationQuestion<List<HostingShare>> {
        @Override
        public List<HostingShare> answer(HostRotation view) {
            return view.share(series, asOf);
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
