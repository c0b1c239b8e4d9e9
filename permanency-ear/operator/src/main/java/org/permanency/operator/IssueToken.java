package org.permanency.operator;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.permanency.access.Secrets;
import org.permanency.access.rule.AccessRules;
import org.permanency.tenancy.DatabaseAdmin;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantId;

/**
 * {@code issue-token TENANT ROLE}: a token for a partner, without signing in to pages. Audited like
 * a token that an administrator makes there, as {@code operator}.
 */
final class IssueToken {
  private static final String OPERATOR = "operator";
  private static final Duration LIFE = Duration.ofDays(365);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final Server server;
  private final InstantSource clock = InstantSource.system();

  IssueToken(Server server) {
    this.server = server;
  }

  /**
   * Makes the token and prints it, and nothing else, so that a script can take it.
   *
   * @throws OperatorFault if tenant or role is unknown or the tenant was never started
   */
  void run(TenantId tenant, String role) {
    var known = roles(tenant);
    if (!known.contains(role)) {
      throw new OperatorFault(
          "there is no role " + role + " in " + tenant + "; there are " + String.join(", ", known));
    }
    var secret = Secrets.next();
    var id = Ids.next(clock);
    // The audit entry first: a token that nobody wrote down must not exist.
    write(tenant.database(), tenant, connection -> audit(connection, id, role));
    write(
        DatabaseAdmin.CONTROL,
        tenant,
        connection -> keep(connection, tenant, id, role, Secrets.hash(secret)));
    System.out.println(secret);
  }

  private Set<String> roles(TenantId tenant) {
    var book = server.rules(tenant);
    var fixed = book.profile().businessDay();
    var day = fixed == null ? LocalDate.ofInstant(clock.instant(), LONDON) : fixed;
    return book.get(AccessRules.ROLES, day).roles().keySet();
  }

  private interface Writing {
    void on(Connection connection) throws SQLException;
  }

  private void write(String database, TenantId tenant, Writing writing) {
    try (var connection = server.connect(database)) {
      writing.on(connection);
    } catch (SQLException e) {
      throw new OperatorFault(
          "cannot write the token of "
              + tenant
              + "; was the service started with it? "
              + e.getMessage(),
          e);
    }
  }

  private void audit(Connection connection, UUID id, String role) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO audit_entry (at, actor_id, actor_name, action, subject, subject_id, why,"
                + " detail) VALUES (?, ?, ?, 'token.issue', 'user', ?, NULL, ?)")) {
      insert.setTimestamp(1, now());
      insert.setString(2, OPERATOR);
      insert.setString(3, "Operator, by command line");
      insert.setString(4, id.toString());
      insert.setString(5, "as " + role);
      insert.executeUpdate();
    }
  }

  private void keep(Connection connection, TenantId tenant, UUID id, String role, String hash)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO access_token (id, tenant, name, role, hash, created_at, created_by,"
                + " expires_at) VALUES (?, ?, 'Issued by command line', ?, ?, ?, ?, ?)")) {
      insert.setObject(1, id);
      insert.setString(2, tenant.slug());
      insert.setString(3, role);
      insert.setString(4, hash);
      insert.setTimestamp(5, now());
      insert.setString(6, OPERATOR);
      insert.setTimestamp(7, Timestamp.from(now().toInstant().plus(LIFE)));
      insert.executeUpdate();
    }
  }

  private Timestamp now() {
    Instant now = clock.instant();
    return Timestamp.from(now);
  }
}
