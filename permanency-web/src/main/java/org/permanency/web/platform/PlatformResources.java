package org.permanency.web.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.permanency.tenancy.Control;

/** The server's resources, under the names the domain asks for. */
@ApplicationScoped
public class PlatformResources {
  @Produces
  @PersistenceContext(unitName = "tenant")
  EntityManager tenants;

  @Resource(lookup = "java:app/jdbc/control")
  DataSource control;

  /** The control database. */
  @Produces
  @Control
  @ApplicationScoped
  DataSource control() {
    return control;
  }

  /** The one clock of the service. */
  @Produces
  @ApplicationScoped
  InstantSource clock() {
    return InstantSource.system();
  }
}
