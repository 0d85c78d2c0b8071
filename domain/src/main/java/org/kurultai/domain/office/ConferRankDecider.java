package org.kurultai.domain.office;

import java.util.Set;
import org.kurultai.domain.office.OfficeCommand.ConferRank;
import org.kurultai.domain.office.OfficeEvent.RankConferred;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A person may have any number of ranks, one after the other or of different services. */
final class ConferRankDecider implements Decider<ConferRank> {

    @Override
    public Class<ConferRank> command() {
        return ConferRank.class;
    }

    @Override
    public Set<Tag> scope(ConferRank c, Facts known) {
        return Identity.of(known).scope(c.person(), OfficeEvent::rankTag);
    }

    @Override
    public Decision decide(ConferRank c, Facts known) {
        return Identity.of(known).settle(new RankConferred(c.person(), c.rank(), c.on()), known);
    }
}
