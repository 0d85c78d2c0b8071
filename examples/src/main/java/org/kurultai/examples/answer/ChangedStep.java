package org.kurultai.examples.answer;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.record.Outcome;
import org.kurultai.domain.whatif.Edit;
import org.kurultai.domain.whatif.Step;

/**
 * What a scenario makes of something that was said.
 *
 * @param command by which it was said
 * @param position at which it stands in the record, or before which it is inserted
 * @param ends how it ends
 * @param told the same in a sentence, by names
 * @param because of which others; none for what the scenario itself changes
 */
public record ChangedStep(
        CommandId command, long position, Ending ends, String told, List<CommandId> because) {

    /** How it ends. */
    public enum Ending {
        DROPPED,
        SAID,
        SAID_INSTEAD,
        REFUSED,
        UNCHANGED,
        CHANGED,
        NEWLY_REJECTED,
        NEWLY_ACCEPTED,
        ORPHANED
    }

    public ChangedStep {
        because = List.copyOf(because);
    }

    /** @param names what everything is called */
    public static ChangedStep of(Step step, Function<? super Id, String> names) {
        return new ChangedStep(
                step.envelope().id(), step.position(), ending(step), step.told(names), commands(step.because()));
    }

    static List<CommandId> commands(List<Step> steps) {
        return steps.stream().map(step -> step.envelope().id()).distinct().toList();
    }

    private static Ending ending(Step step) {
        return switch (step) {
            case Step.Dropped dropped -> Ending.DROPPED;
            case Step.Given given when given.outcome() instanceof Outcome.Rejected -> Ending.REFUSED;
            case Step.Given given when given.edit() instanceof Edit.Replace -> Ending.SAID_INSTEAD;
            case Step.Given given -> Ending.SAID;
            case Step.Later later -> switch (later.fate()) {
                case UNCHANGED -> Ending.UNCHANGED;
                case CHANGED -> Ending.CHANGED;
                case NEWLY_REJECTED -> Ending.NEWLY_REJECTED;
                case NEWLY_ACCEPTED -> Ending.NEWLY_ACCEPTED;
                case ORPHANED -> Ending.ORPHANED;
            };
        };
    }
}
