package org.kurultai.domain.record;

import java.util.List;

/** How what is recorded is taken back: nothing is ever removed, so further commands say that it no longer stands. */
public interface Amendments {

    /** The commands after which the fact no longer stands. */
    List<Command> withdraw(FactId fact, String ground);

    /** The command after which nothing rests on the source alone. */
    Command retract(SourceId source, String ground);
}
