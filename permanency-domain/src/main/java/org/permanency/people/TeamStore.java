package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL that writes teams; one statement reads a team with its members. */
@ApplicationScoped
class TeamStore {
  private static final String FROM =
      "people_team t LEFT JOIN (SELECT team_id, COUNT(*) AS members FROM people_team_member WHERE"
          + " starts <= :today AND (ends IS NULL OR ends > :today) GROUP BY team_id) m ON m.team_id"
          + " = t.id WHERE TRUE";
  private static final String MEMBERS = "COALESCE(m.members, 0)";
  private static final String TEAM =
      "SELECT t.id, t.name, t.organisation, t.starts, t.ends, t.version, m.worker_id, w.name,"
          + " p.post, p.qualified, m.starts, m.ends, t.manager_id FROM people_team t LEFT JOIN people_team_member"
          + " m ON m.team_id = t.id LEFT JOIN people_worker w ON w.id = m.worker_id LEFT JOIN"
          + " people_worker_post p ON p.worker_id = w.id AND p.starts = (SELECT MAX(q.starts) FROM"
          + " people_worker_post q WHERE q.worker_id = w.id AND q.starts <= :today) WHERE t.id ="
          + " :id ORDER BY w.name, m.starts, w.id";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  private record Row(TeamView team, TeamView.@Nullable Member member) {}

  ListPage<TeamRow> list(LocalDate today, ListQuery query) {
    var list =
        ListSql.of(
                "t.id, t.name, t.organisation, t.starts, t.ends, " + MEMBERS, FROM, "t.name, t.id")
            .text("name", "t.name")
            .code("organisation", "t.organisation")
            .exact("current", "(t.starts <= :today AND (t.ends IS NULL OR t.ends > :today))")
            .sort("members", MEMBERS)
            .sort("starts", "t.starts");
    return sql.with(
        h ->
            list.page(
                h,
                query,
                Map.of("today", today),
                (rs, x) ->
                    new TeamRow(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getString(3),
                        period(rs, 4),
                        rs.getInt(6))));
  }

  Optional<TeamView> find(UUID id, LocalDate today) {
    var rows =
        sql.with(
            h ->
                h.createQuery(TEAM)
                    .bind("today", today)
                    .bind("id", id)
                    .map((rs, x) -> row(rs))
                    .list());
    return rows.stream()
        .findFirst()
        .map(Row::team)
        .map(
            t ->
                new TeamView(
                    t.id(),
                    t.name(),
                    t.organisation(),
                    t.period(),
                    rows.stream().map(Row::member).filter(Objects::nonNull).toList(),
                    t.manager(),
                    t.version()));
  }

  boolean taken(String name) {
    return there("SELECT COUNT(*) FROM people_team WHERE name = :it", name);
  }

  boolean worker(UUID id) {
    return there("SELECT COUNT(*) FROM people_worker WHERE id = :it", id);
  }

  private boolean there(String count, Object it) {
    return sql.with(h -> h.createQuery(count).bind("it", it).mapTo(Integer.class).one() > 0);
  }

  /** Empty when somebody else has just given the name to a team. */
  Optional<UUID> add(String name, String organisation, LocalDate from) {
    var id = Ids.next(clock);
    int added =
        sql.with(
            h ->
                h.execute(
                    "INSERT IGNORE INTO people_team (id, name, organisation, starts) VALUES (?, ?,"
                        + " ?, ?)",
                    id,
                    name,
                    organisation,
                    from));
    return added == 1 ? Optional.of(id) : Optional.empty();
  }

  /** The version, held against other changes until the transaction ends; empty for no team. */
  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM people_team WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  /** Says who manages a team; null for nobody. */
  void manager(UUID id, @Nullable UUID worker) {
    sql.with(
        h ->
            h.createUpdate("UPDATE people_team SET manager_id = :worker WHERE id = :id")
                .bind("worker", worker)
                .bind("id", id)
                .execute());
  }

  /** Counts the version up. */
  void step(UUID id) {
    sql.with(h -> h.execute("UPDATE people_team SET version = version + 1 WHERE id = ?", id));
  }

  /** Ends the team and everybody's time in it that would last longer. */
  void end(UUID id, LocalDate end) {
    sql.with(
        h -> {
          h.execute("UPDATE people_team SET ends = ? WHERE id = ?", end, id);
          return h.execute(
              "UPDATE people_team_member SET ends = ? WHERE team_id = ? AND (ends IS NULL OR ends >"
                  + " ?)",
              end,
              id,
              end);
        });
  }

  void join(UUID team, UUID worker, LocalDate from) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO people_team_member (id, team_id, worker_id, starts) VALUES (?, ?, ?,"
                    + " ?)",
                Ids.next(clock),
                team,
                worker,
                from));
  }

  void leave(UUID team, UUID worker, LocalDate end) {
    sql.with(
        h ->
            h.execute(
                "UPDATE people_team_member SET ends = ? WHERE team_id = ? AND worker_id = ? AND"
                    + " ends IS NULL",
                end,
                team,
                worker));
  }

  private static Row row(ResultSet rs) throws SQLException {
    var team =
        new TeamView(
            rs.getObject(1, UUID.class),
            rs.getString(2),
            rs.getString(3),
            period(rs, 4),
            java.util.List.of(),
            rs.getObject(13, UUID.class),
            rs.getInt(6));
    var worker = rs.getObject(7, UUID.class);
    return new Row(team, worker == null ? null : member(rs, worker));
  }

  private static TeamView.Member member(ResultSet rs, UUID worker) throws SQLException {
    boolean qualified = rs.getBoolean(10);
    boolean unknown = rs.wasNull();
    return new TeamView.Member(
        worker, rs.getString(8), rs.getString(9), unknown ? null : qualified, period(rs, 11));
  }

  private static EffectivePeriod period(ResultSet rs, int at) throws SQLException {
    return new EffectivePeriod(
        rs.getObject(at, LocalDate.class), rs.getObject(at + 1, LocalDate.class));
  }
}
