package org.kurultai.domain.whatif;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.kurultai.domain.record.Tag;

/**
 * Which commands depend on which tags, found from the tag. Made for millions: a tag is kept as a number only, so that on a
 * rare occasion a command is named too many, which is then decided again with the same result; never one too few.
 */
final class Dependents {

    private static final int NONE = -1;

    private long[] tags = new long[16];
    private int[] last = new int[16];
    private int known;
    private int[] command = new int[16];
    private int[] before = new int[16];
    private int size;

    /** The command depends on the tag. Commands are added in the order of their positions. */
    void add(Tag tag, int position) {
        if (2 * known >= tags.length) {
            grow();
        }
        var number = number(tag);
        var slot = slot(number);
        if (tags[slot] == 0) {
            tags[slot] = number;
            last[slot] = NONE;
            known++;
        } else if (last[slot] != NONE && command[last[slot]] == position) {
            return;
        }
        if (size == command.length) {
            command = Arrays.copyOf(command, size + (size >> 1));
            before = Arrays.copyOf(before, size + (size >> 1));
        }
        command[size] = position;
        before[size] = last[slot];
        last[slot] = size++;
    }

    /** The commands that depend on the tag and stand from one position on and before the other, the last first. */
    void each(Tag tag, int from, int end, IntConsumer then) {
        var slot = slot(number(tag));
        for (var i = tags[slot] == 0 ? NONE : last[slot]; i != NONE && command[i] >= from; i = before[i]) {
            if (command[i] < end) {
                then.accept(command[i]);
            }
        }
    }

    private int slot(long number) {
        var slot = (int) (number ^ number >>> 32) & tags.length - 1;
        while (tags[slot] != 0 && tags[slot] != number) {
            slot = slot + 1 & tags.length - 1;
        }
        return slot;
    }

    private static long number(Tag tag) {
        var number = (tag.key().hashCode() * 0x9E3779B97F4A7C15L + tag.value().hashCode()) * 0xD6E8FEB86659FD93L;
        return number == 0 ? 1 : number;
    }

    private void grow() {
        var oldTags = tags;
        var oldLast = last;
        tags = new long[2 * oldTags.length];
        last = new int[2 * oldTags.length];
        for (var i = 0; i < oldTags.length; i++) {
            if (oldTags[i] != 0) {
                var slot = slot(oldTags[i]);
                tags[slot] = oldTags[i];
                last[slot] = oldLast[i];
            }
        }
    }
}
