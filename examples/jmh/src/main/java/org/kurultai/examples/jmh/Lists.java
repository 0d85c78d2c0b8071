package org.kurultai.examples.jmh;

import org.kurultai.examples.bench.views.Inquiry;
import org.kurultai.examples.bench.views.ListInquiry;
import org.openjdk.jmh.annotations.Param;

/** Lists, in records of several lengths: whether a row takes longer in a longer record. */
public class Lists extends Answers {

    @Param({"100000", "1000000"})
    int events;

    @Param
    ListInquiry question;

    @Override
    Inquiry<?> inquiry() {
        return question.over(Records.of(events));
    }
}
