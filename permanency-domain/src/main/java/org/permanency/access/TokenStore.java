package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.Control;
import org.permanency.tenancy.TenantId;

/** The only SQL on API tokens; only their hashes are kept. */
@ApplicationScoped
class TokenStore {
  @Inject @Control DataSource control;

  private Jdbi jdbi() {
    return Jdbi.create(control);
  }

  /** Who a token stands for that is neither expired nor revoked. */
  Optional<SignedIn> find(String hash, Instant now) {
    return jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "SELECT tenant, id, name, role FROM access_token WHERE hash = ? AND"
                            + " revoked_at IS NULL AND expires_at > ?")
                    .bind(0, hash)
                    .bind(1, Timestamp.from(now))
                    .map(
                        (rs, x) ->
                            new SignedIn(
                                rs.getString(1),
                                rs.getString(2),
                                rs.getString(3),
                                Set.of(rs.getString(4)),
                                true))
                    .findOne());
  }

  void add(TenantId tenant, TokenView token, String hash, String by) {
    jdbi()
        .useHandle(
            h ->
                h.execute(
                    "INSERT INTO access_token (id, tenant, name, role, hash, created_at,"
                        + " created_by, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    token.id(),
                    tenant.slug(),
                    token.name(),
                    token.role(),
                    hash,
                    Timestamp.from(token.createdAt()),
                    by,
                    Timestamp.from(token.expiresAt())));
  }

  List<TokenView> list(TenantId tenant) {
    return jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "SELECT id, name, role, created_at, expires_at, revoked_at FROM"
                            + " access_token WHERE tenant = ? ORDER BY created_at")
                    .bind(0, tenant.slug())
                    .map(
                        (rs, x) ->
                            new TokenView(
                                rs.getObject(1, UUID.class),
                                rs.getString(2),
                                rs.getString(3),
                                rs.getTimestamp(4).toInstant(),
                                rs.getTimestamp(5).toInstant(),
                                instant(rs.getTimestamp(6))))
                    .list());
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  /** Whether the token was there and worked until now. */
  boolean revoke(TenantId tenant, UUID id, Instant at) {
    return jdbi()
        .withHandle(
            h ->
                h.execute(
                        "UPDATE access_token SET revoked_at = ? WHERE tenant = ? AND id = ? AND"
                            + " revoked_at IS NULL",
                        Timestamp.from(at),
                        tenant.slug(),
                        id)
                    == 1);
  }
}
