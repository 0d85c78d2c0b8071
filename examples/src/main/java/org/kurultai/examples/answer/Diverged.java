package org.kurultai.examples.answer;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kurultai.domain.record.Id;
import org.kurultai.domain.whatif.Contrast;
import org.kurultai.domain.whatif.Difference;
import org.kurultai.domain.whatif.Divergence;
import org.kurultai.domain.whatif.Explanation;
import org.kurultai.domain.whatif.Step;

/**
 * What a scenario came to.
 *
 * @param scenario its name
 * @param against the name of the scenario that it is compared with; left out where that is the record
 * @param base the position that it starts from
 * @param fingerprint over all that it changes, equal on any machine
 * @param expected how many expectations the scenario has
 * @param failures those that are not met, in words
 * @param steps what becomes of what was said, as far as the scenario reaches it
 */
public record Diverged(
        String scenario,
        String against,
        long base,
        String fingerprint,
        int expected,
        List<String> failures,
        List<ChangedStep> steps) {

    public static final String WHAT_IF = "what would read otherwise in a scenario";
    public static final String WHY = "what would read otherwise in some rows, and from what that follows";

    public Diverged {
        failures = List.copyOf(failures);
        steps = List.copyOf(steps);
    }

    /** All that is otherwise. */
    public static Answer<ChangedRow> answer(Divergence divergence, Function<? super Id, String> names) {
        var explained = explained(divergence.differences(), divergence);
        return answer("what-if", WHAT_IF, divergence, explained, divergence.steps(), names);
    }

    /** Some rows that read otherwise, and the steps that they follow from. */
    public static Answer<ChangedRow> why(
            List<Difference> differences, Divergence divergence, Function<? super Id, String> names) {
        var explained = explained(differences, divergence);
        var steps = explained.stream().flatMap(why -> why.steps().stream()).distinct().toList();
        return answer("why", WHY, divergence, explained, steps, names);
    }

    private static List<Explanation> explained(List<Difference> differences, Divergence divergence) {
        return differences.stream().map(divergence::why).toList();
    }

    private static Answer<ChangedRow> answer(String name, String description, Divergence divergence,
            List<Explanation> explained, List<Step> steps, Function<? super Id, String> names) {
        var differences = explained.stream().map(Explanation::difference).toList();
        return new Answer<>(
                ChangedRow.table(name, description, ChangedRow.of(differences, names)),
                List.of(of(divergence, "", steps.stream(), names)));
    }

    /** How two scenarios differ. */
    public static Answer<ChangedRow> answer(Contrast contrast, Function<? super Id, String> names) {
        var steps = Stream.concat(contrast.one().steps().stream(), contrast.other().steps().stream());
        return new Answer<>(
                ChangedRow.table("what-if", WHAT_IF, ChangedRow.of(contrast.differences(), names)),
                List.of(of(contrast.one(), contrast.other().scenario().name(), steps, names)));
    }

    private static Diverged of(
            Divergence divergence, String against, Stream<Step> steps, Function<? super Id, String> names) {
        return new Diverged(
                divergence.scenario().name(),
                against,
                divergence.base(),
                divergence.fingerprint(),
                divergence.scenario().expectations().size(),
                divergence.failures(),
                steps.map(step -> ChangedStep.of(step, names)).distinct().toList());
    }
}
