package org.kurultai.live;

/** That somebody is told what becomes of a view, until it is closed. */
public interface Subscription extends AutoCloseable {

    /** Goes on after a failure, with the event that the projection could not take; nothing is left out. */
    void resume();

    /** Ends it. What is being told at the moment is told to its end; nothing is told afterwards. */
    @Override
    void close();
}
