package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.permanency.access.rule.SignInDelay;
import org.permanency.tenancy.Control;
import org.permanency.tenancy.TenantId;

/** The only SQL on users and their roles. Statements that serve a tenant name it. */
@ApplicationScoped
class UserStore {
  private static final String USER =
      "SELECT u.id, u.tenant, u.user_name, u.display_name, u.active, u.last_sign_in, u.version,"
          + " u.password_hash, u.failures, u.blocked_until, (SELECT GROUP_CONCAT(r.role ORDER BY"
          + " r.role) FROM access_user_role r WHERE r.user_id = u.id) AS roles FROM access_user u";
  @Inject @Control DataSource control;

  /** What sign-in needs to know of a user. */
  record Credentials(
      SignedIn who, String hash, boolean active, int failures, Instant blockedUntil) {}

  private Jdbi jdbi() {
    return Jdbi.create(control);
  }

  /**
   * A user about to be checked. The try is counted as a failure before the password is looked at,
   * one at a time, so that many tries at once are not free; {@link #succeeded} takes it back. A
   * name that is closed is left as it is.
   */
  Optional<Credentials> attempt(TenantId tenant, String userName, Instant now) {
    return jdbi()
        .inTransaction(
            h -> {
              var found =
                  h.createQuery(USER + " WHERE u.tenant = ? AND u.user_name = ? FOR UPDATE")
                      .bind(0, tenant.slug())
                      .bind(1, userName)
                      .map((rs, x) -> credentials(rs))
                      .findOne();
              found.filter(c -> !c.blockedUntil().isAfter(now)).ifPresent(c -> failed(h, c, now));
              return found;
            });
  }

  private static void failed(Handle h, Credentials user, Instant now) {
    int failures = user.failures() + 1;
    h.execute(
        "UPDATE access_user SET failures = ?, blocked_until = ? WHERE id = ?",
        failures,
        Timestamp.from(now.plus(SignInDelay.after(failures))),
        UUID.fromString(user.who().id()));
  }

  private static Credentials credentials(ResultSet rs) throws SQLException {
    var blocked = rs.getTimestamp("blocked_until");
    return new Credentials(
        new SignedIn(
            rs.getString("tenant"),
            rs.getString("id"),
            rs.getString("display_name"),
            roles(rs),
            false),
        rs.getString("password_hash"),
        rs.getBoolean("active"),
        rs.getInt("failures"),
        blocked == null ? Instant.EPOCH : blocked.toInstant());
  }

  private static Set<String> roles(ResultSet rs) throws SQLException {
    var list = rs.getString("roles");
    return list == null ? Set.of() : Arrays.stream(list.split(",")).collect(Collectors.toSet());
  }

  void succeeded(String userId, Instant at) {
    jdbi()
        .useHandle(
            h ->
                h.execute(
                    "UPDATE access_user SET failures = 0, blocked_until = NULL, last_sign_in = ?"
                        + " WHERE id = ?",
                    Timestamp.from(at),
                    UUID.fromString(userId)));
  }

  Optional<SignedIn> active(SignedIn who) {
    return jdbi()
        .withHandle(
            h ->
                h.createQuery(USER + " WHERE u.id = ? AND u.tenant = ? AND u.active")
                    .bind(0, UUID.fromString(who.id()))
                    .bind(1, who.tenantSlug())
                    .map((rs, x) -> credentials(rs).who())
                    .findOne());
  }

  boolean hasUsers(TenantId tenant) {
    return jdbi()
        .withHandle(
            h ->
                h.createQuery("SELECT COUNT(*) FROM access_user WHERE tenant = ?")
                        .bind(0, tenant.slug())
                        .mapTo(Integer.class)
                        .one()
                    > 0);
  }

  List<UserView> users(TenantId tenant) {
    return jdbi()
        .withHandle(
            h ->
                h.createQuery(USER + " WHERE u.tenant = ? ORDER BY u.display_name")
                    .bind(0, tenant.slug())
                    .map((rs, x) -> view(rs))
                    .list());
  }

  Optional<UserView> user(TenantId tenant, UUID id) {
    return jdbi()
        .withHandle(
            h ->
                h.createQuery(USER + " WHERE u.tenant = ? AND u.id = ?")
                    .bind(0, tenant.slug())
                    .bind(1, id)
                    .map((rs, x) -> view(rs))
                    .findOne());
  }

  private static UserView view(ResultSet rs) throws SQLException {
    var last = rs.getTimestamp("last_sign_in");
    return new UserView(
        rs.getObject("id", UUID.class),
        rs.getString("user_name"),
        rs.getString("display_name"),
        roles(rs),
        rs.getBoolean("active"),
        last == null ? null : last.toInstant(),
        rs.getInt("version"));
  }

  /** Adds a user; false when the name is taken within the tenant. */
  boolean add(TenantId tenant, UUID id, UserCommand user, String hash, Instant now) {
    return jdbi()
        .inTransaction(
            h -> {
              int added =
                  h.execute(
                      "INSERT IGNORE INTO access_user (id, tenant, user_name, display_name,"
                          + " password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)",
                      id,
                      tenant.slug(),
                      user.userName(),
                      user.displayName(),
                      hash,
                      Timestamp.from(now));
              if (added == 1) {
                roles(h, id, user.roles());
              }
              return added == 1;
            });
  }

  /** Changes a user; false when somebody else did in the meantime. */
  boolean change(TenantId tenant, UUID id, UserCommand user, boolean active, int version) {
    return jdbi()
        .inTransaction(
            h -> {
              int changed =
                  h.execute(
                      "UPDATE access_user SET display_name = ?, active = ?, version = version + 1"
                          + " WHERE tenant = ? AND id = ? AND version = ?",
                      user.displayName(),
                      active,
                      tenant.slug(),
                      id,
                      version);
              if (changed == 1) {
                h.execute("DELETE FROM access_user_role WHERE user_id = ?", id);
                roles(h, id, user.roles());
              }
              return changed == 1;
            });
  }

  private static void roles(Handle h, UUID id, Collection<String> roles) {
    var batch = h.prepareBatch("INSERT INTO access_user_role (user_id, role) VALUES (?, ?)");
    roles.forEach(role -> batch.bind(0, id).bind(1, role).add());
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  void password(TenantId tenant, UUID id, String hash) {
    jdbi()
        .useHandle(
            h ->
                h.execute(
                    "UPDATE access_user SET password_hash = ?, failures = 0, blocked_until = NULL"
                        + " WHERE tenant = ? AND id = ?",
                    hash,
                    tenant.slug(),
                    id));
  }
}
