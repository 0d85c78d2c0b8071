package org.kurultai.live;

import org.kurultai.domain.record.ProjectionException;

/** Who is told what becomes of a view, on a thread of the subscription's own, never two calls at a time. */
@FunctionalInterface
public interface Subscriber<V> {

    /**
     * The view, and what became of it since last time. An exception ends the subscription and goes to the thread's
     * handler of uncaught exceptions.
     */
    void changed(Changes<V> changes);

    /**
     * The projection could not take an event. Nothing more is told until {@link Subscription#resume()}; other
     * subscriptions go on. Unless it is overridden this does nothing.
     */
    default void failed(ProjectionException failure) {}
}
