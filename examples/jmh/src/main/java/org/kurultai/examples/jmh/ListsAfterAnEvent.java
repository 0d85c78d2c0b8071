package org.kurultai.examples.jmh;

import org.kurultai.domain.record.History;
import org.kurultai.examples.bench.views.Inquiry;
import org.kurultai.examples.bench.views.ListInquiry;
import org.openjdk.jmh.annotations.Param;

/** Lists that were handed out before, after an event: their rows are kept, and put together anew. */
public class ListsAfterAnEvent extends AfterAnEvent {

    @Param({"100000", "1000000"})
    int events;

    @Param({"ALL_TENURES", "WHO_CAME_FOR_ONE_STATE", "THE_TIMELINE_OF_ONE_STATE"})
    ListInquiry question;

    @Override
    int events() {
        return events;
    }

    @Override
    Inquiry<?> over(History history) {
        return question.over(history);
    }
}
