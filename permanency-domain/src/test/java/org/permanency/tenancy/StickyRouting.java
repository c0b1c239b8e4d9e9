package org.permanency.tenancy;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Routing with its guard taken out: where no tenant is bound it goes on with the one that was bound
 * last, as a tenant in a plain field would.
 */
public final class StickyRouting implements SessionCustomizer {
  private static volatile TenantId last = new TenantId("peterborough");

  @Override
  public void customize(Session session) {
    var login = (DatabaseLogin) session.getLogin();
    login.setConnector(new Route(login.getConnector()));
    if (session instanceof ServerSession server) {
      var read = (DatasourceLogin) server.getReadConnectionPool().getLogin();
      if (!(read.getConnector() instanceof Route)) {
        read.setConnector(new Route(read.getConnector()));
      }
    }
  }

  private static final class Route implements Connector {
    private static final long serialVersionUID = 1;
    private final Connector to;

    Route(Connector to) {
      this.to = to;
    }

    @Override
    public Connection connect(Properties properties, Session session) {
      var bound = TenantBinding.current();
      if (bound != null) {
        last = bound;
      }
      try {
        return GuardedConnection.enter(to.connect(properties, session), last);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Object clone() {
      return new Route((Connector) to.clone());
    }

    @Override
    public String getConnectionDetails() {
      return to.getConnectionDetails();
    }

    @Override
    public void toString(PrintWriter writer) {
      to.toString(writer);
    }
  }
}
