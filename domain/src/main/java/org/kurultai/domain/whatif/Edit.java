package org.kurultai.domain.whatif;

import org.kurultai.domain.record.Command;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactId;

/** A change to the past: to the commands that were given, from which what was recorded follows. */
public sealed interface Edit {

    /** It was never said. A command of which anything is selected goes with all that it brought about. */
    record Drop(Selection what) implements Edit {
        @Override
        public String toString() {
            return "drop " + what;
        }
    }

    /** Something else was said in its place, by the same source at the same time. */
    record Replace(FactId fact, Command by) implements Edit {
        @Override
        public String toString() {
            return "replace " + fact + " by " + by;
        }
    }

    /** It was said too. */
    record Insert(Envelope command, Moment at) implements Edit {
        @Override
        public String toString() {
            return "insert " + command.command();
        }
    }
}
