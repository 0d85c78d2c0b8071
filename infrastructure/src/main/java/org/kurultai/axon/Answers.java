package org.kurultai.axon;

import org.kurultai.domain.record.Question;

/** Where questions are answered. */
@FunctionalInterface
public interface Answers {

    /** The answer, from a view that knows all that was recorded before the question was put. */
    Object answer(Question<?, ?> question);
}
