package org.kurultai.domain.meeting;

import java.util.List;
import java.util.function.Function;
import org.kurultai.domain.record.FactRef;
import org.kurultai.domain.record.Id;

/** Why something said about the course of one meeting was not accepted. */
public sealed interface CourseRejection extends MeetingRejection {

    /** Which meeting. */
    MeetingId meeting();

    /** A meeting has one number in its series. */
    record MeetingHasAnotherOrdinal(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have two numbers in its series".formatted(names.apply(meeting));
        }
    }

    /** A meeting belongs to one series. */
    record MeetingBelongsToAnotherSeries(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot belong to two series".formatted(names.apply(meeting));
        }
    }

    /** A meeting takes place once, at the time it was planned for unless it was moved. */
    record MeetingIsAtAnotherTime(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot take place at two times, and nothing is recorded that moves it from one to the other"
                    .formatted(names.apply(meeting));
        }
    }

    /** A meeting has one host unless it was moved to another. */
    record MeetingHasAnotherHost(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have two hosts, and nothing is recorded that moves it from one to the other"
                    .formatted(names.apply(meeting));
        }
    }

    /** A meeting takes place where it was planned unless it was moved elsewhere. */
    record MeetingIsElsewhere(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot take place in two places, and nothing is recorded that moves it from one to the other"
                    .formatted(names.apply(meeting));
        }
    }

    /** Nothing happens at a meeting that was called off. */
    record MeetingWasCancelled(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot both have been called off and have taken place".formatted(names.apply(meeting));
        }
    }

    /** A meeting that was called off is not moved or put off afterwards. */
    record MovedAfterCancellation(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have been moved or put off after it was called off".formatted(names.apply(meeting));
        }
    }

    /** A meeting that is over is neither moved nor put off. */
    record MovedAfterConclusion(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have been moved or put off after it was held".formatted(names.apply(meeting));
        }
    }

    /** A meeting does not end before it begins. */
    record ConcludedBeforeItConvened(MeetingId meeting, List<FactRef> contradicts) implements CourseRejection {
        @Override
        public String explanation(Function<? super Id, String> names) {
            return "%s cannot have ended before it began".formatted(names.apply(meeting));
        }
    }
}
