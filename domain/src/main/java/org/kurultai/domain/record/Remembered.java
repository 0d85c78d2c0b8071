package org.kurultai.domain.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something found in some facts, and what was found in them before it.
 *
 * @param key what was asked for, by its identity
 * @param kinds the kinds of events that it follows from
 */
record Remembered(
        Object key, Object found, List<? extends Class<? extends Event>> kinds, @Nullable Remembered before) {

    /** What is found by that key among these; null if it was not asked for yet. */
    static @Nullable Object find(Object key, @Nullable Remembered among) {
        for (var each = among; each != null; each = each.before) {
            if (each.key == key) {
                return each.found;
            }
        }
        return null;
    }

    /** What is still known if there is more: all that follows from other kinds, and about other things. */
    static @Nullable Remembered besides(@Nullable Remembered all, Recorded[] more, int size) {
        Remembered kept = null;
        if (all != null) {
            var touched = new ArrayList<Class<?>>();
            for (var i = 0; i < size; i++) {
                if (Subjects.retracts(more[i].event())) {
                    return null;
                }
                touch(more[i].event(), touched);
            }
            for (var each = all; each != null; each = each.before) {
                if (each.found instanceof Subjects<?, ?> subjects) {
                    kept = new Remembered(each.key, subjects.with(more, size), each.kinds, kept);
                } else if (!each.isAffectedBy(touched)) {
                    kept = new Remembered(each.key, each.found, each.kinds, kept);
                }
            }
        }
        return kept;
    }

    /** What is still known if events of these kinds are told in other terms. */
    static @Nullable Remembered exceptOf(List<Event> changed, @Nullable Remembered all) {
        var touched = new ArrayList<Class<?>>();
        changed.forEach(event -> touch(event, touched));
        Remembered kept = null;
        for (var each = all; each != null; each = each.before) {
            if (!each.isAffectedBy(touched)) {
                kept = new Remembered(each.key, each.found, each.kinds, kept);
            }
        }
        return kept;
    }

    /** Gathers of which kinds the facts are that an event bears on: mostly one, and never many. */
    private static void touch(Event event, List<Class<?>> touched) {
        if (!touched.contains(event.getClass())) {
            touched.add(event.getClass());
        }
        switch (event) {
            case FactCorroborated c -> touch(c.stated(), touched);
            case Withdrawal w -> touch(w.withdrawn().event(), touched);
            default -> {}
        }
    }

    private boolean isAffectedBy(List<Class<?>> touched) {
        for (var i = 0; i < kinds.size(); i++) {
            for (var j = 0; j < touched.size(); j++) {
                if (kinds.get(i).isAssignableFrom(touched.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
