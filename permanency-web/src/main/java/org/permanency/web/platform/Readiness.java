package org.permanency.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Control;

/** Green only when the service has started and its database answers. */
@ApplicationScoped
public class Readiness {
  @Inject @Control DataSource control;
  private volatile @Nullable String trouble = "starting";

  /** The start went well. */
  public void ready() {
    trouble = null;
  }

  /** The start went wrong. */
  public void failed(Throwable why) {
    trouble = "failed: " + why.getMessage();
  }

  /** What is wrong; null when the service answers. */
  public @Nullable String trouble() {
    var known = trouble;
    return known == null ? database() : known;
  }

  private @Nullable String database() {
    try (var connection = control.getConnection()) {
      return connection.isValid(2) ? null : "the database does not answer";
    } catch (SQLException e) {
      return "the database does not answer: " + e.getMessage();
    }
  }

  /** For the server's own health page. */
  @Produces
  @org.eclipse.microprofile.health.Readiness
  HealthCheck check() {
    return () -> {
      var why = trouble();
      return why == null
          ? HealthCheckResponse.up("permanency")
          : HealthCheckResponse.named("permanency").down().withData("why", why).build();
    };
  }
}
