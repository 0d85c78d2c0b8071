package org.kurultai.domain.whatif;

import java.util.function.Function;
import org.kurultai.domain.record.Id;

/** A divergence told from its edits to its differences, each with its reasons. */
final class Story {

    private final Divergence divergence;
    private final Function<? super Id, String> names;
    private final StringBuilder text = new StringBuilder();

    private Story(Divergence divergence, Function<? super Id, String> names) {
        this.divergence = divergence;
        this.names = names;
    }

    static String of(Divergence divergence, Function<? super Id, String> names) {
        var story = new Story(divergence, names);
        story.edits();
        story.later();
        story.differences();
        return story.text.toString();
    }

    private void edits() {
        heading("What if: " + divergence.scenario().name());
        divergence.edited().forEach(step -> line(1, Explanation.sentence(step, names)));
        if (divergence.edited().isEmpty()) {
            line(1, "nothing were otherwise");
        }
    }

    private void later() {
        heading("What becomes of what was said later");
        var changed = divergence.later().stream().filter(s -> s.changes() || s.fate() == Fate.ORPHANED).toList();
        changed.forEach(step -> line(1, Explanation.sentence(step, names)));
        line(1, changed.isEmpty() ? "all of it stands as before" : "all else stands as before");
        divergence.stopped().ifPresent(step -> line(1, "there the replay stopped: what is later was not looked at"));
    }

    private void differences() {
        heading("What would read otherwise");
        var differences = divergence.differences();
        var projection = "";
        for (var difference : differences) {
            if (!difference.projection().equals(projection)) {
                projection = difference.projection();
                line(1, projection.replace('-', ' ') + ":");
            }
            divergence.why(difference).text(names).lines().toList().forEach(why -> line(2, why));
        }
        if (differences.isEmpty()) {
            line(1, "nothing");
        }
    }

    private void heading(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
