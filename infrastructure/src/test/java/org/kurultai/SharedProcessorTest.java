package org.kurultai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.SimpleEventHandlingComponent;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStoreConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.PostgresTokenTableFactory;
import org.axonframework.messaging.eventhandling.sequencing.FullConcurrencyPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kurultai.axon.MessageNames;
import org.kurultai.domain.party.Name;
import org.kurultai.domain.party.PartyCommand.RecordPartyName;
import org.kurultai.domain.party.PartyId;
import org.kurultai.domain.record.CommandId;
import org.kurultai.domain.record.Envelope;
import org.kurultai.domain.record.Evidence;
import org.kurultai.domain.time.DateRange;
import org.kurultai.journal.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

/** Several processes on one database share the work of an event processor, by Axon's own token store over JDBC. */
@Timeout(120)
class SharedProcessorTest {

    private static final int EVENTS = 200;
    private static final int SEGMENTS = 4;

    private final List<String> heardByOne = new CopyOnWriteArrayList<>();
    private final List<String> heardByOther = new CopyOnWriteArrayList<>();
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private String url;

    @BeforeEach
    void makeDatabase(@TempDir Path directory) {
        url = PostgresServer.database(directory);
        database.setUrl(url);
        tokens("nobody").createSchema(PostgresTokenTableFactory.INSTANCE);
    }

    @Test
    void each_event_is_handled_once_by_one_or_the_other() {
        try (var one = open("one", heardByOne, SEGMENTS / 2); var other = open("other", heardByOther, SEGMENTS / 2)) {
            IntStream.range(0, EVENTS / 2).forEach(i -> {
                one.record(naming("one-" + i));
                other.record(naming("other-" + i));
            });
            awaitHeard(EVENTS);

            assertThat(heard()).doesNotHaveDuplicates();
            assertThat(heardByOne).isNotEmpty();
            assertThat(heardByOther).isNotEmpty();
        }
    }

    @Test
    void what_one_leaves_behind_the_other_takes_over() {
        try (var one = open("one", heardByOne, SEGMENTS)) {
            IntStream.range(0, EVENTS / 2).forEach(i -> one.record(naming("before-" + i)));
            awaitHeard(EVENTS / 2);
        }
        try (var other = open("other", heardByOther, SEGMENTS)) {
            IntStream.range(0, EVENTS / 2).forEach(i -> other.record(naming("after-" + i)));
            awaitHeard(EVENTS);

            assertThat(heard()).doesNotHaveDuplicates();
            assertThat(heardByOther).hasSize(EVENTS / 2).allMatch(id -> id.startsWith("after-"));
        }
    }

    private void awaitHeard(int events) {
        await().atMost(Duration.ofSeconds(60)).until(() -> heard().size() >= events);
    }

    private List<String> heard() {
        var all = new ArrayList<>(heardByOne);
        all.addAll(heardByOther);
        return all;
    }

    /** Of the segments each process takes some only, so that there is work for the others. */
    private Kurultai open(String node, List<String> heard, int most) {
        return Kurultai.builder()
                .jdbcUrl(url)
                .eventProcessors(processing -> processing.pooledStreaming(streaming -> streaming.processor(
                        "shared", processor -> processor
                                .eventHandlingComponents(handlers -> handlers.declarative(
                                        configuration -> addingTo(heard)))
                                .customized((configuration, shared) -> shared.tokenStore(tokens(node))
                                        .initialSegmentCount(SEGMENTS).maxClaimedSegments(most)))))
                .open();
    }

    private static SimpleEventHandlingComponent addingTo(List<String> heard) {
        return new SimpleEventHandlingComponent(FullConcurrencyPolicy.INSTANCE)
                .subscribe(MessageNames.events(), (event, context) -> {
                    heard.add(event.identifier());
                    return MessageStream.empty();
                });
    }

    private JdbcTokenStore tokens(String node) {
        return new JdbcTokenStore(
                this::connection, new JacksonConverter(), JdbcTokenStoreConfiguration.DEFAULT.nodeId(node));
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

    private static Envelope naming(String id) {
        return new Envelope(new CommandId(id), Instant.EPOCH, Evidence.NONE,
                new RecordPartyName(new PartyId("P-" + id), Name.english("name of " + id), DateRange.UNKNOWN));
    }
}
