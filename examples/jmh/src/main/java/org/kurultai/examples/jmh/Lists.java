package org.kurultai.examples.jmh;

import org.kurultai.examples.bench.views.Inquiry;
import org.kurultai.examples.bench.views.ListInquiry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.infra.Blackhole;

/** Lists, in records of several lengths: whether a row takes longer in a longer record. See {@link ShuffledRows}. */
public class Lists extends Answers {

    @Param({"100000", "1000000"})
    int events;

    @Param
    ListInquiry question;

    @Override
    Inquiry<?> inquiry() {
        return question.over(Records.of(events));
    }

    /** A list that stands is handed out at once, so that what takes time is to go through it. */
    @Benchmark
    public void again(Blackhole seen) {
        turns.again().forEach(row -> seen.consume(row.getClass()));
    }
}
