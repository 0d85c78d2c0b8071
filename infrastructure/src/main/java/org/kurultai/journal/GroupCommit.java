package org.kurultai.journal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Has batches recorded in groups: whoever comes first records at once, in his own thread, and what comes meanwhile waits
 * and is recorded together, by the one among those who waited that came first. So a lone writer waits for nobody, and
 * many share what a commit costs.
 */
final class GroupCommit {

    private final Consumer<List<Pending>> recorder;
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private boolean recording;

    /** @param recorder settles each batch of a group, and throws nothing */
    GroupCommit(Consumer<List<Pending>> recorder) {
        this.recorder = recorder;
    }

    /**
     * Has the batch recorded, and waits for that.
     *
     * @return the position after it
     * @throws RuntimeException why it was not
     */
    long append(Batch batch) {
        var own = new Pending(batch);
        if (isFirst(own) || own.isToLead()) {
            lead();
        }
        return own.position();
    }

    private synchronized boolean isFirst(Pending own) {
        waiting.add(own);
        var first = !recording;
        recording = true;
        return first;
    }

    private void lead() {
        var group = takeAll();
        try {
            recorder.accept(group);
        } finally {
            passOn();
            group.forEach(Pending::release);
        }
    }

    private synchronized List<Pending> takeAll() {
        var group = List.copyOf(waiting);
        waiting.clear();
        return group;
    }

    /** Before those who were waited for are told, so that the next group is on its way the sooner. */
    private synchronized void passOn() {
        if (waiting.isEmpty()) {
            recording = false;
        } else {
            waiting.getFirst().lead();
        }
    }
}
