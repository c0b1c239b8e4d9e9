package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.permanency.tenancy.Control;
import org.permanency.tenancy.TenantId;

/** The only SQL on the list of tenants and on first administrators' links. */
@ApplicationScoped
class FirstLinkStore {
  @Inject @Control DataSource control;

  private Jdbi jdbi() {
    return Jdbi.create(control);
  }

  /** Notes that a tenant is there. */
  void register(TenantId tenant, String name, Instant now) {
    jdbi()
        .useHandle(
            h ->
                h.execute(
                    "INSERT INTO control_tenant (slug, name, provisioned_at) VALUES (?, ?, ?) ON"
                        + " DUPLICATE KEY UPDATE name = VALUES(name)",
                    tenant.slug(),
                    name,
                    Timestamp.from(now)));
  }

  /** Keeps a first administrator's link; one made before stops working. */
  void keep(TenantId tenant, String hash, Instant now) {
    jdbi()
        .useHandle(
            h ->
                h.execute(
                    "INSERT INTO access_first_link (tenant, hash, created_at) VALUES (?, ?, ?) ON"
                        + " DUPLICATE KEY UPDATE hash = VALUES(hash), created_at ="
                        + " VALUES(created_at), used_at = NULL",
                    tenant.slug(),
                    hash,
                    Timestamp.from(now)));
  }

  /** The tenant of an open link. */
  Optional<TenantId> tenant(String hash, Instant madeAfter) {
    return jdbi().withHandle(h -> open(h, hash, madeAfter, ""));
  }

  /** An open link: known, not used, not too old, and its tenant has no user yet. */
  private static Optional<TenantId> open(Handle h, String hash, Instant madeAfter, String lock) {
    return h.createQuery(
            "SELECT l.tenant FROM access_first_link l WHERE l.hash = ? AND l.used_at IS NULL AND"
                + " l.created_at > ? AND NOT EXISTS (SELECT 1 FROM access_user u WHERE u.tenant ="
                + " l.tenant)"
                + lock)
        .bind(0, hash)
        .bind(1, Timestamp.from(madeAfter))
        .mapTo(String.class)
        .findOne()
        .map(TenantId::new);
  }

  /** Uses the link up; the tenant it was for, or empty when it is not open. */
  Optional<TenantId> use(String hash, Instant madeAfter, Instant now) {
    return jdbi()
        .inTransaction(
            h -> {
              var tenant = open(h, hash, madeAfter, " FOR UPDATE");
              tenant.ifPresent(
                  t ->
                      h.execute(
                          "UPDATE access_first_link SET used_at = ? WHERE tenant = ?",
                          Timestamp.from(now),
                          t.slug()));
              return tenant;
            });
  }
}
