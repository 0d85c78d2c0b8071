package org.kurultai.domain.whatif;

import java.util.Set;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Grounds;
import org.kurultai.domain.record.Tag;

/** A changed history as it is before a place. */
record AtPlace(Overlay overlay, long place) implements Grounds {

    @Override
    public Facts facts(Set<Tag> tags) {
        return overlay.facts(tags, place);
    }

    @Override
    public boolean mayHold(CommandId command) {
        return overlay.mayHold(command, place);
    }

    @Override
    public Facts dated(Dated dated) {
        return overlay.dated(dated, place);
    }
}
