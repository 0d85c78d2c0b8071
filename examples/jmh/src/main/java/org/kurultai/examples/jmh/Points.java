package org.kurultai.examples.jmh;

import java.util.List;
import org.kurultai.examples.bench.views.Inquiry;
import org.kurultai.examples.bench.views.PointInquiry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Questions about one thing. */
public class Points extends Answers {

    @Param("1000000")
    int events;

    @Param
    PointInquiry question;

    @Override
    Inquiry<?> inquiry() {
        return question.over(Records.of(events));
    }

    @Benchmark
    public List<?> again() {
        return turns.again();
    }
}
