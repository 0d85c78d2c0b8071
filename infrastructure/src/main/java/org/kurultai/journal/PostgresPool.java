package org.kurultai.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to the server of a URL, kept for reuse. Beside the listener the only class that needs the libraries which
 * an embedder adds for PostgreSQL.
 */
final class PostgresPool implements PostgresConnections {

    /** How long is waited for a connection: who appends while the server is restarted may not notice. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int SIZE = 10;

    private final PGSimpleDataSource server;
    private final HikariDataSource pool;

    private PostgresPool(PGSimpleDataSource server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
    }

    /** @throws JournalException if the URL cannot be understood, or the server does not let anybody in */
    static PostgresPool open(String url) {
        var server = server(url);
        var config = new HikariConfig();
        config.setDataSource(server);
        config.setMaximumPoolSize(SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            return new PostgresPool(server, new HikariDataSource(config));
        } catch (PoolInitializationException e) {
            throw e.getCause() instanceof SQLException cause ? PostgresFailure.of(PostgresName.of(url), cause) : e;
        }
    }

    private static PGSimpleDataSource server(String url) {
        var server = new PGSimpleDataSource();
        try {
            server.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new JournalException("The URL %s cannot be understood; write it as jdbc:postgresql://host/database."
                    .formatted(PostgresName.of(url)), e);
        }
        server.setTcpKeepAlive(true);
        return server;
    }

    @Override
    public Connection take() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection takeForLong() throws SQLException {
        return server.getConnection();
    }

    @Override
    public void renew() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        pool.close();
    }
}
