package org.permanency.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
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

  /** Keeps a first administrator's link; an unused one is replaced. */
  void keep(TenantId tenant, String hash, Instant now) {
    jdbi()
        .useHandle(
            h ->
                h.execute(
                    "INSERT INTO access_first_link (tenant, hash, created_at) VALUES (?, ?, ?) ON"
                        + " DUPLICATE KEY UPDATE hash = IF(used_at IS NULL, VALUES(hash), hash)",
                    tenant.slug(),
                    hash,
                    Timestamp.from(now)));
  }

  /** The tenant of an unused link. */
  Optional<TenantId> tenant(String hash) {
    return jdbi()
        .withHandle(
            h ->
                h.createQuery(
                        "SELECT tenant FROM access_first_link WHERE hash = ? AND used_at IS NULL")
                    .bind(0, hash)
                    .mapTo(String.class)
                    .findOne()
                    .map(TenantId::new));
  }

  /** Uses the link up; the tenant it was for, or empty when it is unknown or used. */
  Optional<TenantId> use(String hash, Instant now) {
    return jdbi()
        .inTransaction(
            h -> {
              var tenant =
                  h.createQuery(
                          "SELECT tenant FROM access_first_link WHERE hash = ? AND used_at IS NULL"
                              + " FOR UPDATE")
                      .bind(0, hash)
                      .mapTo(String.class)
                      .findOne();
              tenant.ifPresent(
                  t ->
                      h.execute(
                          "UPDATE access_first_link SET used_at = ? WHERE tenant = ?",
                          Timestamp.from(now),
                          t));
              return tenant.map(TenantId::new);
            });
  }
}
