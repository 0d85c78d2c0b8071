package org.kurultai.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.postgresql.PGConnection;

/** Rings when the server tells that others have appended. Waits for that on a connection and a daemon thread of its own. */
final class PostgresListener implements AutoCloseable {

    private static final Duration RECONNECT = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    /** How often it wakes, without asking the server anything, to see whether it is closed. */
    private static final Duration WAKE = Duration.ofMillis(200);

    private final PostgresConnections connections;
    private final Predicate<String> matters;
    private final Runnable bell;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private PostgresListener(String name, PostgresConnections connections, Predicate<String> matters, Runnable bell) {
        this.connections = connections;
        this.matters = matters;
        this.bell = bell;
        this.thread = Thread.ofPlatform().daemon().name("journal " + name + " listener").unstarted(this::listen);
    }

    /** @param matters which announcements to ring for */
    static PostgresListener start(String name, PostgresConnections connections, Predicate<String> matters,
            Runnable bell) {
        var listener = new PostgresListener(name, connections, matters, bell);
        listener.thread.start();
        return listener;
    }

    /** A failure is left to those who read: they meet it too. Meanwhile the journal looks out by itself. */
    private void listen() {
        var possible = true;
        while (possible && isOpen()) {
            try {
                possible = listenOnce();
            } catch (SQLException e) {
                possible = isOpenAfter(RECONNECT);
            }
        }
    }

    /** Whether it is worth to be tried again. */
    private boolean listenOnce() throws SQLException {
        try (var connection = connections.takeForLong()) {
            if (!connection.isWrapperFor(PGConnection.class)) {
                return false;
            }
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("LISTEN " + PostgresWriting.CHANNEL);
                bell.run();
                ringFor(connection.unwrap(PGConnection.class));
                statement.execute("UNLISTEN " + PostgresWriting.CHANNEL);
            }
            return true;
        }
    }

    private void ringFor(PGConnection connection) throws SQLException {
        while (isOpen()) {
            for (var notification : connection.getNotifications(Math.toIntExact(WAKE.toMillis()))) {
                if (matters.test(notification.getParameter())) {
                    bell.run();
                }
            }
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    private boolean isOpenAfter(Duration pause) {
        try {
            return !closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
