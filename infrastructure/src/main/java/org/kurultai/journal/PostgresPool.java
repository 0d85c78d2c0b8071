package org.kurultai.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to the server of a URL, kept for reuse. The only class, beside the listener, that needs the libraries
 * which an embedder adds for PostgreSQL.
 */
final class PostgresPool {

    /** How long is waited for a connection: a server that is restarted meanwhile is not missed. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int SIZE = 10;

    private final String name;
    private final PGSimpleDataSource server;

    private PostgresPool(String name, PGSimpleDataSource server) {
        this.name = name;
        this.server = server;
    }

    static PostgresPool open(String url) {
        PostgresLibraries.require();
        var server = new PGSimpleDataSource();
        try {
            server.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new JournalException("The URL %s cannot be understood; write it as jdbc:postgresql://host/database."
                    .formatted(PostgresName.of(url)), e);
        }
        server.setTcpKeepAlive(true);
        return new PostgresPool(PostgresName.of(url), server);
    }

    /** What is opened closes the pool; when it cannot be opened, the pool is closed at once. */
    Postgres use(Postgres.Opening opening) {
        var pool = connect();
        try {
            return opening.open(name, pool, server, pool);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private HikariDataSource connect() {
        var config = new HikariConfig();
        config.setDataSource(server);
        config.setMaximumPoolSize(SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw e.getCause() instanceof SQLException cause ? PostgresFailure.of(name, cause) : e;
        }
    }
}
