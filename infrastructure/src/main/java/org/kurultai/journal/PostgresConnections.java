package org.kurultai.journal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where the connections to a server come from. */
interface PostgresConnections extends AutoCloseable {

    /** A connection for one transaction, at the isolation level READ COMMITTED; to be closed soon. */
    Connection take() throws SQLException;

    /** A connection that is kept for as long as the journal is open. */
    Connection takeForLong() throws SQLException;

    /** To be called when a connection was lost: the others will be lost too, so none is used again. */
    void renew();

    @Override
    void close();

    /** Connections of which somebody else takes care. */
    static PostgresConnections of(DataSource dataSource) {
        return new PostgresConnections() {

            @Override
            public Connection take() throws SQLException {
                return dataSource.getConnection();
            }

            @Override
            public Connection takeForLong() throws SQLException {
                return dataSource.getConnection();
            }

            @Override
            public void renew() {}

            @Override
            public void close() {}
        };
    }
}
