package org.permanency.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Points every connection that EclipseLink takes from the pool at the bound tenant: its role, its
 * database, behind a {@link GuardedConnection}. No tenant bound, no connection.
 *
 * <p>The login and the read pool hold separate login objects, so both are wrapped. EclipseLink's
 * own first connection, before any call, gets no role at all and therefore sees no table.
 */
public final class TenantRouting implements SessionCustomizer {
  private static final String OPEN_FOR_BUSINESS = "permanency.routing.open";

  @Override
  public void customize(Session session) {
    var login = (DatabaseLogin) session.getLogin();
    session
        .getEventManager()
        .addListener(
            new SessionEventAdapter() {
              @Override
              public void postLogin(SessionEvent event) {
                session.setProperty(OPEN_FOR_BUSINESS, true);
              }
            });
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
      var tenant = TenantBinding.current();
      if (tenant == null && session.getProperty(OPEN_FOR_BUSINESS) != null) {
        throw new IllegalStateException("no tenant is bound: no database connection");
      }
      var connection = to.connect(properties, session);
      try {
        if (tenant == null) {
          GuardedConnection.leave(connection);
          return connection;
        }
        return GuardedConnection.enter(connection, tenant);
      } catch (SQLException e) {
        try {
          connection.close();
        } catch (SQLException second) {
          e.addSuppressed(second);
        }
        throw new IllegalStateException("cannot enter the database of " + tenant, e);
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
    public void toString(java.io.PrintWriter writer) {
      to.toString(writer);
    }
  }
}
