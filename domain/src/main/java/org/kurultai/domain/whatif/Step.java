package org.kurultai.domain.whatif;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.FactId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.record.Recorded;

/** What became of a command that an edit is about, or that was decided again because of others. */
public sealed interface Step {

    /** Where it stands; places rise with positions and leave room between them for what is inserted. */
    long place();

    /** The command. */
    Envelope envelope();

    /** What it brought about and does not any more. */
    List<Recorded> lost();

    /** What it brings about and did not before. */
    List<Recorded> gained();

    /** The position in the record at which it stands, or before which it was inserted. */
    default long position() {
        return Places.position(place());
    }

    /** Whether its command stated the fact, or was refused under its identifier. */
    default boolean isOf(FactId fact) {
        return FactId.of(envelope().id(), 0).equals(fact)
                || FactId.refusalOf(envelope().id()).equals(fact);
    }

    /** Whether anything is recorded otherwise because of it. */
    default boolean changes() {
        return !lost().isEmpty() || !gained().isEmpty();
    }

    /** The steps before it that had it decided again; none for what an edit is about. */
    default List<Step> causes() {
        return List.of();
    }

    /** Those of its causes that the reason for it names; all of them where it names none. */
    default List<Step> because() {
        return Chain.causes(this);
    }

    /** What became of the command, in a sentence, with what everything is called. */
    default String told(Function<? super Id, String> names) {
        return Explanation.sentence(this, names);
    }

    /** A step that an edit asked for. */
    sealed interface Edited extends Step {
        /** The edit. */
        Edit edit();
    }

    /** A command was never given. */
    record Dropped(Edit edit, long place, Envelope envelope, List<Recorded> lost) implements Edited {
        public Dropped {
            lost = List.copyOf(lost);
        }

        @Override
        public List<Recorded> gained() {
            return List.of();
        }
    }

    /** A command was given in the place of another, or in addition. */
    record Given(
            Edit edit, long place, Envelope envelope, Outcome outcome, List<Recorded> lost, List<Recorded> gained)
            implements Edited {
        public Given {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
        }
    }

    /** What became of a command that no edit is about. */
    sealed interface Later extends Step {
        /** How it ends. */
        Fate fate();

        /** Why, in a sentence, with what everything is called. */
        String reason(Function<? super Id, String> names);

        /** Why, in a sentence, with identifiers as they are. */
        default String reason() {
            return reason(Id::value);
        }
    }

    /** A command was decided again. */
    record Decided(
            long place,
            Envelope envelope,
            Fate fate,
            Outcome outcome,
            List<Recorded> lost,
            List<Recorded> gained,
            List<Step> causes)
            implements Later {
        public Decided {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
            causes = List.copyOf(causes);
        }

        @Override
        public String reason(Function<? super Id, String> names) {
            return switch (outcome) {
                case Outcome.Rejected(var rejection) -> rejection.explanation(names);
                case Outcome.AlreadyRecorded(var fact, var adds) when adds -> "it corroborates " + names.apply(fact);
                case Outcome.AlreadyRecorded(var fact, var adds) -> "it adds nothing to " + names.apply(fact);
                case Outcome.Accepted accepted when fate == Fate.UNCHANGED -> "it stands as before";
                case Outcome.Accepted accepted when fate == Fate.NEWLY_ACCEPTED -> "nothing stands against it any more";
                case Outcome.Accepted accepted -> "it is a fact of its own";
            };
        }
    }

    /**
     * A command was not decided again: the scenario keeps what it brought about, or it was recorded without a command
     * that the rules know.
     *
     * @param asRecorded whether no rule knows the command, or the rules do not make of it what is recorded
     */
    record Kept(long place, Envelope envelope, Fate fate, boolean asRecorded, List<Step> causes) implements Later {
        public Kept {
            causes = List.copyOf(causes);
        }

        @Override
        public List<Recorded> lost() {
            return List.of();
        }

        @Override
        public List<Recorded> gained() {
            return List.of();
        }

        @Override
        public String reason(Function<? super Id, String> names) {
            return (asRecorded ? "recorded without a command that can be decided again, so it stays" : "kept by policy")
                    + (fate == Fate.ORPHANED ? ", though what it is about is gone" : "");
        }
    }
}
