package org.permanency.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.tenancy.TenantSql;

/** Who may be given tasks. */
@ApplicationScoped
class HandsStore {
  private static final String ON = "starts <= :day AND (ends IS NULL OR ends > :day)";
  @Inject TenantSql sql;

  /** Whether a worker holds a post on {@code day}. */
  boolean inPost(UUID worker, LocalDate day) {
    return any(
        "SELECT COUNT(*) FROM people_worker_post WHERE worker_id = :id AND " + ON, worker, day);
  }

  /** Whether there is a team on {@code day}. */
  boolean teamOn(UUID team, LocalDate day) {
    return any("SELECT COUNT(*) FROM people_team WHERE id = :id AND " + ON, team, day);
  }

  private boolean any(String select, UUID id, LocalDate day) {
    return sql.with(
        h -> h.createQuery(select).bind("id", id).bind("day", day).mapTo(Integer.class).one() > 0);
  }

  /** The team that a worker has been in longest on {@code day}; null for none. */
  @Nullable UUID team(UUID worker, LocalDate day) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT team_id FROM people_team_member WHERE worker_id = :id AND "
                        + ON
                        + " ORDER BY starts, id LIMIT 1")
                .bind("id", worker)
                .bind("day", day)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
  }
}
