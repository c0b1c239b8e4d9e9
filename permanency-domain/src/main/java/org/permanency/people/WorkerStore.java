package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on workers. */
@ApplicationScoped
class WorkerStore {
  private static final String FROM =
      "people_worker w LEFT JOIN people_worker_post p ON p.worker_id = w.id AND p.starts = (SELECT"
          + " MAX(q.starts) FROM people_worker_post q WHERE q.worker_id = w.id AND q.starts <="
          + " :today) WHERE TRUE";
  @Inject TenantSql sql;

  ListPage<WorkerRow> list(LocalDate today, ListQuery query) {
    var list =
        ListSql.of(
                "w.id, w.code, w.name, p.organisation, p.post, p.qualified, p.starts, p.ends",
                FROM,
                "w.name, w.id")
            .contains("name", "w.name")
            .contains("code", "w.code")
            .contains("post", "p.post")
            .exact("organisation", "p.organisation")
            .exact("qualified", "p.qualified")
            .exact("current", "(p.starts IS NOT NULL AND (p.ends IS NULL OR p.ends > :today))")
            .sort("name", "w.name")
            .sort("code", "w.code")
            .sort("post", "p.post")
            .sort("starts", "p.starts");
    return sql.with(h -> list.page(h, query, Map.of("today", today), (rs, x) -> row(rs)));
  }

  Optional<WorkerView> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT code, name, user_id, email, version FROM people_worker WHERE id = :id")
                .bind("id", id)
                .map(
                    (rs, x) ->
                        new WorkerView(
                            id,
                            rs.getString(1),
                            rs.getString(2),
                            posts(h, id),
                            teams(h, id),
                            rs.getString(3),
                            rs.getString(4),
                            rs.getInt(5)))
                .findOne());
  }

  boolean exists(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT COUNT(*) FROM people_worker WHERE id = :id")
                    .bind("id", id)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  /** The worker that a user signs in as. */
  Optional<UUID> ofUser(String user) {
    return sql.with(
        h ->
            h.createQuery("SELECT id FROM people_worker WHERE user_id = :user")
                .bind("user", user)
                .mapTo(UUID.class)
                .findOne());
  }

  /** Holds a worker against other changes until the transaction ends; its version. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM people_worker WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  void link(UUID id, @Nullable String user, @Nullable String email) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE people_worker SET user_id = :user, email = :email, version = version +"
                        + " 1 WHERE id = :id")
                .bind("user", user)
                .bind("email", email)
                .bind("id", id)
                .execute());
  }

  private static List<WorkerView.Post> posts(Handle h, UUID id) {
    return h.createQuery(
            "SELECT organisation, post, qualified, starts, ends FROM people_worker_post WHERE"
                + " worker_id = :id ORDER BY starts DESC")
        .bind("id", id)
        .map(
            (rs, x) ->
                new WorkerView.Post(
                    rs.getString(1), rs.getString(2), rs.getBoolean(3), period(rs, 4)))
        .list();
  }

  private static List<WorkerView.Team> teams(Handle h, UUID id) {
    return h.createQuery(
            "SELECT t.id, t.name, m.starts, m.ends FROM people_team_member m JOIN people_team t ON"
                + " t.id = m.team_id WHERE m.worker_id = :id ORDER BY m.starts DESC, t.name")
        .bind("id", id)
        .map(
            (rs, x) ->
                new WorkerView.Team(rs.getObject(1, UUID.class), rs.getString(2), period(rs, 3)))
        .list();
  }

  private static EffectivePeriod period(ResultSet rs, int at) throws SQLException {
    return new EffectivePeriod(
        rs.getObject(at, LocalDate.class), rs.getObject(at + 1, LocalDate.class));
  }

  private static WorkerRow row(ResultSet rs) throws SQLException {
    boolean qualified = rs.getBoolean(6);
    boolean unknown = rs.wasNull();
    return new WorkerRow(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        rs.getString(3),
        rs.getString(4),
        rs.getString(5),
        unknown ? null : qualified,
        rs.getObject(7, LocalDate.class),
        rs.getObject(8, LocalDate.class));
  }
}
