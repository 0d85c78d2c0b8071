package org.kurultai.examples.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.messaging.core.unitofwork.transaction.Transaction;
import org.axonframework.messaging.core.unitofwork.transaction.TransactionManager;

/** One entity manager for each transaction, which belongs to its thread: what Spring does for most of Axon's users. */
final class JpaTransactions implements TransactionManager, EntityManagerProvider {

    private static final Transaction JOINED = new Transaction() {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    };

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    JpaTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Outside of a transaction a new one, which the engine closes. */
    @Override
    public EntityManager getEntityManager() {
        var manager = current.get();
        return manager == null ? factory.createEntityManager() : manager;
    }

    @Override
    public Transaction startTransaction() {
        if (current.get() != null) {
            return JOINED;
        }
        var manager = factory.createEntityManager();
        manager.getTransaction().begin();
        current.set(manager);
        return new Transaction() {
            @Override
            public void commit() {
                end(manager, manager.getTransaction()::commit);
            }

            @Override
            public void rollback() {
                end(manager, manager.getTransaction()::rollback);
            }
        };
    }

    private void end(EntityManager manager, Runnable how) {
        try (manager) {
            how.run();
        } finally {
            current.remove();
        }
    }
}
