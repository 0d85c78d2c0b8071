package org.kurultai;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStoreConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.PostgresTokenTableFactory;
import org.axonframework.messaging.eventhandling.sequencing.FullConcurrencyPolicy;
import org.kurultai.axon.MessageNames;
import org.postgresql.ds.PGSimpleDataSource;

/** A record on a database whose event processor shares its work with those of other processes, by Axon's own token store. */
final class SharedProcessor {

    static final int SEGMENTS = 4;

    /** After this the segments of a process of which nothing is heard are anybody's. */
    private static final Duration CLAIM = Duration.ofSeconds(8);

    /** How often a process tells that its segments are still its own: far sooner, or another would handle events again. */
    private static final Duration STILL_CLAIMED = Duration.ofMillis(500);

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final String url;

    SharedProcessor(String url) {
        this.url = url;
        database.setUrl(url);
    }

    /** A process of its own: tells that it is ready, then the identifier of each event, as long as somebody listens. */
    public static void main(String[] arguments) throws IOException {
        new SharedProcessor(arguments[0]).open(arguments[1], Integer.parseInt(arguments[2]), System.out::println);
        System.out.println("ready");
        System.in.read();
    }

    void makeTokens() {
        tokens("nobody").createSchema(PostgresTokenTableFactory.INSTANCE);
    }

    /**
     * Opens the record.
     *
     * @param most how many of the segments it takes, so that there is work for others
     * @param heard is told the identifier of each event that is handled here
     */
    Kurultai open(String node, int most, Consumer<String> heard) {
        return Kurultai.builder()
                .jdbcUrl(url)
                .eventProcessors(processing -> processing.pooledStreaming(streaming -> streaming.processor(
                        "shared", processor -> processor
                                .eventHandlingComponents(handlers -> handlers.declarative(
                                        configuration -> telling(heard)))
                                .customized((configuration, shared) -> shared.tokenStore(tokens(node))
                                        .initialSegmentCount(SEGMENTS).maxClaimedSegments(most)
                                        .claimExtensionThreshold(STILL_CLAIMED.toMillis())
                                        .enableCoordinatorClaimExtension()))))
                .open();
    }

    private static SimpleEventHandlingComponent telling(Consumer<String> heard) {
        return new SimpleEventHandlingComponent(FullConcurrencyPolicy.INSTANCE)
                .subscribe(MessageNames.events(), (event, context) -> {
                    heard.accept(event.identifier());
                    return MessageStream.empty();
                });
    }

    private JdbcTokenStore tokens(String node) {
        return new JdbcTokenStore(
                this::connection,
                new JacksonConverter(),
                JdbcTokenStoreConfiguration.DEFAULT.claimTimeout(CLAIM).nodeId(node));
    }

    /** For one operation of the token store in one transaction: a row that it locks stays so until it is claimed. */
    private Connection connection() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return ConnectionWrapperFactory.wrap(connection, new ConnectionWrapperFactory.ConnectionCloseHandler() {

            @Override
            public void close(Connection ended) {
                try (ended) {
                    commit(ended);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void commit(Connection ended) throws SQLException {
                if (!ended.isClosed()) {
                    ended.commit();
                }
            }
        });
    }
}
