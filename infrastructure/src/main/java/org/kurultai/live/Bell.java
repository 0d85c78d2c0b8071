package org.kurultai.live;

/** Rings whenever something may have been recorded, by this process or another. */
@FunctionalInterface
public interface Bell {

    /**
     * Runs the listener at each ring, soon and on some other thread.
     *
     * @return what ends that
     */
    Runnable listen(Runnable listener);
}
