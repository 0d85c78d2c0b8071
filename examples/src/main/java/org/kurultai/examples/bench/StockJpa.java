package org.kurultai.examples.bench;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateBasedJpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;

/** Axon's own durable engine, which is over JPA, in a PostgreSQL database of its own. */
final class StockJpa implements AutoCloseable {

    static final String TABLE = "aggregate_event_entry";

    private static final int BATCH = 1_000;

    final JpaTransactions transactions;
    final AggregateBasedJpaEventStorageEngine engine;
    private final EntityManagerFactory factory;

    StockJpa(String url, int threads) {
        factory = new PersistenceConfiguration("stock").managedClass(AggregateEventEntry.class)
                .property(PersistenceConfiguration.JDBC_URL, url)
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "create")
                .property("hibernate.dialect", ByteaDialect.class.getName())
                .property("hibernate.connection.pool_size", threads + 2)
                .property("hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl")
                .createEntityManagerFactory();
        transactions = new JpaTransactions(factory);
        engine = new AggregateBasedJpaEventStorageEngine(
                transactions,
                transactions,
                new DelegatingEventConverter(new JacksonConverter()),
                configuration -> configuration.batchSize(BATCH));
    }

    @Override
    public void close() {
        engine.close();
        factory.close();
    }
}
