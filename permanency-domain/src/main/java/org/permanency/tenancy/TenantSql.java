package org.permanency.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Cleanable;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * Plain SQL on the connection of the running transaction, for bulk reads and batch writes. It is
 * the same guarded connection that JPA uses, so it is in the same tenant and the same transaction.
 */
@ApplicationScoped
public class TenantSql {
  @Inject EntityManager em;

  /** One for all calls, so that each statement's text is read once. */
  private final Jdbi jdbi = Jdbi.create(new OfTheTransaction());

  /** Sets it up. */
  public TenantSql() {
    jdbi.setTransactionHandler(new CMTTransactionHandler());
  }

  /**
   * Runs {@code work}; changes made through JPA before are written first.
   *
   * @throws IllegalStateException outside a tenant service's call
   */
  public <R> R with(Function<Handle, R> work) {
    if (TenantBinding.current() == null) {
      throw new IllegalStateException("no tenant is bound: no database connection");
    }
    em.flush();
    try (var handle = jdbi.open()) {
      return work.apply(handle);
    }
  }

  /** Lends the transaction's connection and leaves its end to the transaction. */
  private final class OfTheTransaction implements ConnectionFactory {
    @Override
    public Connection openConnection() {
      return em.unwrap(Connection.class);
    }

    @Override
    public void closeConnection(Connection connection) {
      // not ours to close
    }

    @Override
    public Cleanable getCleanableFor(Connection connection) {
      return Cleanable.NO_OP;
    }
  }
}
