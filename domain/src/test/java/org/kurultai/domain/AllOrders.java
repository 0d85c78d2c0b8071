package org.kurultai.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every order in which things may come. */
public final class AllOrders {

    private AllOrders() {}

    /** The orders of these; of none there is one, the empty order. */
    public static <T> List<List<T>> of(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (var first : things) {
            var rest = new ArrayList<>(things);
            rest.remove(first);
            of(rest).forEach(order -> all.add(Stream.concat(Stream.of(first), order.stream()).toList()));
        }
        return all;
    }
}
