package org.kurultai.domain.meeting;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurultai.domain.record.Rejection;

/** Rules about two statements of one kind. */
public final class Pairs {

    private Pairs() {}

    /** What a rule finds in every two of these, each two compared once. */
    public static <S> Stream<Rejection> of(List<S> all, BiFunction<S, S, Stream<Rejection>> rule) {
        return all.size() < 2
                ? Stream.of()
                : IntStream.range(0, all.size())
                        .boxed()
                        .flatMap(i -> all.subList(i + 1, all.size()).stream()
                                .flatMap(other -> rule.apply(all.get(i), other)));
    }
}
