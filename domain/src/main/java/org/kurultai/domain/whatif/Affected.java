package org.kurultai.domain.whatif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kurultai.domain.record.AboutFacts;
import org.kurultai.domain.record.Cells;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Projection;
import org.kurultai.domain.record.Recorded;
import org.kurultai.domain.record.SourceWithdrawal;
import org.kurultai.domain.record.Tag;

/**
 * What a projection may tell otherwise, and because of which steps. An event that comes or goes changes the rows that its
 * own cells show in; one that speaks of facts, retracts a source or dates an occasion also those of others.
 */
final class Affected<K, C> {

    private final Projection<K, C, ?> projection;
    private final Baseline base;
    private final Overlay overlay;
    private final List<Cells<K, C>> histories;
    private final Map<Object, List<Step>> subjects = new LinkedHashMap<>();

    private Affected(Projection<K, C, ?> projection, Replayed replayed, List<Cells<K, C>> histories) {
        this.projection = projection;
        this.base = replayed.base();
        this.overlay = replayed.overlay();
        this.histories = histories;
    }

    /** What a view lists, with the steps that may change how it reads. */
    static <K, C> Map<Object, List<Step>> subjects(
            Projection<K, C, ?> projection, Replayed replayed, List<Cells<K, C>> histories) {
        var affected = new Affected<>(projection, replayed, histories);
        replayed.steps().stream().filter(Step::changes).forEach(affected::add);
        return affected.subjects;
    }

    private void add(Step step) {
        var seen = new HashSet<Long>();
        var open = new ArrayDeque<Recorded>();
        step.lost().forEach(r -> add(r, step, open));
        step.gained().forEach(r -> add(r, step, open));
        while (!open.isEmpty()) {
            var next = open.poll();
            if (seen.add(next.position())) {
                add(next, step, open);
            }
        }
    }

    private void add(Recorded recorded, Step step, Deque<Recorded> open) {
        for (var key : projection.keys(recorded)) {
            for (var cells : histories) {
                for (var subject : projection.subjects(key, cells)) {
                    add(subjects.computeIfAbsent(subject, s -> new ArrayList<>(2)), step);
                }
            }
        }
        follow(recorded, open);
    }

    /** Steps come one after the other, so one that is there already came last. */
    private static void add(List<Step> causes, Step step) {
        if (causes.isEmpty() || causes.getLast() != step) {
            causes.add(step);
        }
    }

    private void follow(Recorded recorded, Deque<Recorded> open) {
        var tags = new HashSet<Tag>(projection.reaches(recorded.event()));
        if (recorded.event() instanceof AboutFacts about) {
            about.facts().stream().map(FactRef::id).forEach(fact -> tags.add(fact.tag()));
        }
        if (!tags.isEmpty()) {
            base.tagged(tags, base.head()).forEach(r -> open.add(Baseline.placed(r)));
            open.addAll(overlay.tagged(tags, Places.END));
        }
        if (recorded.event() instanceof SourceWithdrawal withdrawal) {
            base.stated(withdrawal.source()).forEach(r -> open.add(Baseline.placed(r)));
            overlay.added().stream()
                    .filter(r -> r.envelope().evidence().source().equals(withdrawal.source()))
                    .forEach(open::add);
        }
    }
}
