package org.permanency.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbPoolDataSource;
import org.permanency.tenancy.Control;

/** What the server gives on the server: entity manager, control data source, clock. */
@ApplicationScoped
@Alternative
@Priority(1)
public class PlainPersistence {
  private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();
  private EntityManagerFactory factory;

  private synchronized EntityManagerFactory factory() {
    if (factory == null) {
      factory = factory(Map.of());
    }
    return factory;
  }

  /** The product's persistence unit with some properties changed: a guard taken out, for a test. */
  public static EntityManagerFactory factory(Map<String, ?> changed) {
    var properties = new HashMap<String, Object>(changed);
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.nonJtaDataSource", pool("perm_app", ""));
    properties.put("jakarta.persistence.jtaDataSource", "");
    return Persistence.createEntityManagerFactory("tenant", properties);
  }

  static DataSource pool(String user, String database) {
    var db = TestDatabase.get();
    try {
      return new MariaDbPoolDataSource(
          db.url()
              + database
              + "?user="
              + user
              + "&password="
              + db.password()
              + "&maxPoolSize=16&minPoolSize=1&poolName="
              + user);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  EntityManager begin() {
    var em = factory().createEntityManager();
    CURRENT.set(em);
    em.getTransaction().begin();
    return em;
  }

  boolean running() {
    return CURRENT.get() != null;
  }

  void end() {
    var em = CURRENT.get();
    CURRENT.remove();
    em.close();
  }

  /** The entity manager of the running transaction. */
  @Produces
  @ApplicationScoped
  EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, args) -> {
              var em = CURRENT.get();
              if (em == null) {
                throw new IllegalStateException("no transaction is running");
              }
              try {
                return method.invoke(em, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** The control database. */
  @Produces
  @Control
  @ApplicationScoped
  DataSource control() {
    return pool("perm_control", "permanency_control");
  }

  /** A clock that tests set. */
  @Produces
  @ApplicationScoped
  InstantSource clock() {
    return TestClock.INSTANCE;
  }
}
