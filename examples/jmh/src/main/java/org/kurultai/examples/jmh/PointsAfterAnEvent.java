package org.kurultai.examples.jmh;

import org.kurultai.domain.record.History;
import org.kurultai.examples.bench.views.Inquiry;
import org.kurultai.examples.bench.views.PointInquiry;
import org.openjdk.jmh.annotations.Param;

/** Questions about one thing, after an event. */
public class PointsAfterAnEvent extends AfterAnEvent {

    @Param("1000000")
    int events;

    @Param
    PointInquiry question;

    @Override
    int events() {
        return events;
    }

    @Override
    Inquiry<?> over(History history) {
        return question.over(history);
    }
}
