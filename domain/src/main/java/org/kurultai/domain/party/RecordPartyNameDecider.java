package org.kurultai.domain.party;

import java.util.Set;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyEvent.PartyNamed;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;

/** A party may go by any number of names, at the same time or one after the other. */
final class RecordPartyNameDecider implements Decider<RecordPartyName> {

    @Override
    public Class<RecordPartyName> command() {
        return RecordPartyName.class;
    }

    @Override
    public Set<Tag> scope(RecordPartyName c, Facts known) {
        return Set.of(PartyEvent.tag(c.party()));
    }

    @Override
    public Decision decide(RecordPartyName c, Facts known) {
        return known.settle(new PartyNamed(c.party(), c.name(), c.used()));
    }
}
