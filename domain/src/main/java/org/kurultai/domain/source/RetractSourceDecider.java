package org.kurultai.domain.source;

import java.util.Set;
import org.kurultai.domain.record.Decider;
import org.kurultai.domain.record.Decision;
import org.kurultai.domain.record.Facts;
import org.kurultai.domain.record.Tag;
import org.kurultai.domain.source.SourceCommand.RetractSource;
import org.kurultai.domain.source.SourceEvent.SourceRetracted;

/** A source is retracted once, registered or not. */
final class RetractSourceDecider implements Decider<RetractSource> {

    @Override
    public Class<RetractSource> command() {
        return RetractSource.class;
    }

    @Override
    public Set<Tag> scope(RetractSource c, Facts known) {
        return Set.of(SourceEvent.tag(c.source()));
    }

    @Override
    public Decision decide(RetractSource c, Facts known) {
        return known.settle(new SourceRetracted(c.source(), c.ground()));
    }
}
