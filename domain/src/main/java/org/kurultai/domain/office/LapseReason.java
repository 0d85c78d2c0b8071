package org.kurultai.domain.office;

/** Why a commission, or a nomination for one, was never taken up. */
public enum LapseReason {
    /** The person declined. */
    DECLINED,
    /** The nomination was withdrawn before it was decided upon. */
    WITHDRAWN,
    /** Those who had to confirm the nomination rejected it. */
    REJECTED,
    /** Those who had to confirm the nomination never decided upon it. */
    NOT_CONFIRMED,
    /** The person died before taking office. */
    DIED,
    /** The receiving party did not accept the person. */
    NOT_RECEIVED,
    /** The person did not take the oath, did not go to the post, or did not present credentials there. */
    NOT_TAKEN_UP,
    UNSTATED;

    /** Whether both may be said of one commission. */
    boolean compatible(LapseReason other) {
        return this == other || isGeneral() || other.isGeneral();
    }

    /** Whatever the reason, the person did not take the post up. */
    private boolean isGeneral() {
        return this == UNSTATED || this == NOT_TAKEN_UP;
    }
}
