package org.kurultai.domain.whatif;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.kurultai.domain.record.Bounds;
import org.kurultai.domain.record.Dated;
import org.kurultai.domain.record.Dating;
import org.kurultai.domain.record.Extent;
import org.kurultai.domain.record.Tag;

/**
 * Which commands depend on what carries a tag only as far as it may lie within some bounds, or is dated by something. Made for
 * millions: bounds are kept as plain numbers, those of one tag beside each other.
 */
final class DatedDependents {

    private final Map<Tag, Rows> within = new HashMap<>();
    private final Dependents wherever = new Dependents();

    /** The command depends on it. Commands are added in the order of their positions. */
    void add(Dated on, int command) {
        if (on.bounds().areEmpty()) {
            wherever.add(both(on.tag(), Dating.NONE.thing()), command);
        } else {
            within.computeIfAbsent(on.tag(), tag -> new Rows()).add(command, on.bounds());
        }
        on.also().forEach(thing -> wherever.add(both(on.tag(), thing), command));
    }

    /** The commands that depend on what so lies and is so dated, and stand from one position on and before the other. */
    void each(Tag tag, Bounds bounds, Dating dating, int from, int end, IntConsumer then) {
        var rows = within.get(tag);
        if (rows != null) {
            rows.each(bounds, from, end, then);
        }
        wherever.each(both(tag, dating.thing()), from, end, then);
        dating.by().forEach(thing -> wherever.each(both(tag, thing), from, end, then));
    }

    private static Tag both(Tag tag, Tag thing) {
        return new Tag(tag.key() + ' ' + thing.key(), tag.value() + ' ' + thing.value());
    }

    /** Commands in their order, each with the days and ordinals that it depends on. */
    private static final class Rows {

        private static final int WIDTH = 5;

        private int[] numbers = new int[WIDTH];
        private int size;

        void add(int command, Bounds bounds) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, WIDTH * (size / WIDTH + size / WIDTH / 4 + 1));
            }
            numbers[size++] = command;
            numbers[size++] = bounds.days().first();
            numbers[size++] = bounds.days().last();
            numbers[size++] = bounds.ordinals().first();
            numbers[size++] = bounds.ordinals().last();
        }

        void each(Bounds bounds, int from, int end, IntConsumer then) {
            for (var i = size - WIDTH; i >= 0 && numbers[i] >= from; i -= WIDTH) {
                if (numbers[i] < end && bounds(i).meet(bounds)) {
                    then.accept(numbers[i]);
                }
            }
        }

        private Bounds bounds(int row) {
            return new Bounds(
                    new Extent(numbers[row + 1], numbers[row + 2]), new Extent(numbers[row + 3], numbers[row + 4]));
        }
    }
}
