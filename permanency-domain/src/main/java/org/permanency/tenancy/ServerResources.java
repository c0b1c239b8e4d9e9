package org.permanency.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * What the server gives: entity manager, control data source, clock. They are looked up by the
 * names in {@code web.xml} and produced here, in the library, because on a full server the library
 * of an EAR does not see the beans of its web module.
 */
@ApplicationScoped
public class ServerResources {
  /** The entity manager of the running transaction, for the bound tenant. */
  @Produces
  @ApplicationScoped
  EntityManager tenants() {
    return lookup(EntityManager.class, "java:comp/env/persistence/tenant");
  }

  /** The control database. */
  @Produces
  @Control
  @ApplicationScoped
  DataSource control() {
    return lookup(DataSource.class, "java:app/jdbc/control");
  }

  /** The one clock of the service. */
  @Produces
  @ApplicationScoped
  InstantSource clock() {
    return InstantSource.system();
  }

  // The names are ours and local to the server; no outsider's text reaches the lookup.
  @SuppressWarnings("BanJNDI")
  private static <T> T lookup(Class<T> type, String name) {
    try {
      return type.cast(new InitialContext().lookup(name));
    } catch (NamingException e) {
      throw new IllegalStateException("the server has no " + name, e);
    }
  }
}
