package org.permanency.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.rule.JoinField;
import org.permanency.people.rule.JoinKind;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on joins of records. */
@ApplicationScoped
class JoinStore {
  private static final String CALLED =
      "TRIM(CONCAT_WS(' ', %1$s.given_names, %1$s.family_name, CONCAT('(', %2$s.council, ' ',"
          + " %2$s.number, ')')))";
  private static final String COLUMNS =
      "j.id, j.kind, j.kept_id, j.ended_id, "
          + String.format(CALLED, "p", "c")
          + " AS kept, "
          + String.format(CALLED, "q", "d")
          + " AS ended, j.reason, j.joined_on, j.joined_by, j.undone_on, j.undone_by,"
          + " j.undone_why, j.version";

  /** Closed records are not in it. */
  private static final String FROM =
      "people_join j JOIN people_person p ON p.id = j.kept_id JOIN people_person q ON q.id ="
          + " j.ended_id LEFT JOIN people_child c ON c.id = p.id LEFT JOIN people_child d ON d.id"
          + " = q.id WHERE j.kind IN (<kinds>) AND NOT EXISTS (SELECT 1 FROM people_person x WHERE"
          + " x.id IN (j.kept_id, j.ended_id) AND x.restricted AND NOT EXISTS (SELECT 1 FROM"
          + " people_restriction r WHERE r.person_id = x.id AND r.user_id = :actor))";

  @Inject TenantSql sql;

  /** A record as a join needs to know it. */
  record Side(UUID id, int version, boolean restricted, boolean child, Set<String> named) {}

  /** Holds records against other changes until the transaction ends, always in the same order. */
  List<Side> lock(Collection<UUID> ids) {
    return sql.with(
        h -> {
          var held =
              h.createQuery(
                      "SELECT id FROM people_person WHERE id IN (<ids>) ORDER BY id FOR UPDATE")
                  .bindList("ids", List.copyOf(ids))
                  .mapTo(UUID.class)
                  .list();
          return held.isEmpty() ? List.<Side>of() : sides(held);
        });
  }

  /** Records as a join needs to know them. */
  List<Side> sides(Collection<UUID> ids) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT p.id, p.version, p.restricted, EXISTS (SELECT 1 FROM people_child c"
                        + " WHERE c.id = p.id), (SELECT GROUP_CONCAT(r.user_id SEPARATOR ' ') FROM"
                        + " people_restriction r WHERE r.person_id = p.id) FROM people_person p"
                        + " WHERE p.id IN (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(
                    (rs, x) ->
                        new Side(
                            rs.getObject(1, UUID.class),
                            rs.getInt(2),
                            rs.getBoolean(3),
                            rs.getBoolean(4),
                            users(rs.getString(5))))
                .list());
  }

  private static Set<String> users(@Nullable String ids) {
    return ids == null ? Set.of() : Stream.of(ids.split(" ")).collect(Collectors.toSet());
  }

  /** What is recorded, by field; fields without a value left out. */
  Map<JoinField, String> values(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + Stream.of(JoinField.values())
                            .map(JoinField::column)
                            .collect(Collectors.joining(", "))
                        + " FROM people_person WHERE id = :id")
                .bind("id", id)
                .map((rs, x) -> values(rs))
                .findOne()
                .orElse(Map.of()));
  }

  private static Map<JoinField, String> values(ResultSet rs) throws SQLException {
    var values = new EnumMap<JoinField, String>(JoinField.class);
    for (var field : JoinField.values()) {
      var value = rs.getString(field.column());
      if (value != null && !value.isBlank()) {
        values.put(field, value);
      }
    }
    return values;
  }

  void insert(TenantContext ctx, UUID id, JoinService.NewJoin join, int paid) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO people_join (id, kind, kept_id, ended_id, reason, paid, joined_on,"
                        + " joined_by) VALUES (:id, :kind, :kept, :ended, :reason, :paid, :on,"
                        + " :by)")
                .bind("id", id)
                .bind("kind", join.kind().name())
                .bind("kept", join.kept())
                .bind("ended", join.ended())
                .bind("reason", join.why())
                .bind("paid", paid)
                .bind("on", ctx.today())
                .bind("by", ctx.actor().name())
                .execute());
  }

  /** Sets a value of the kept record, and keeps what stood there. */
  void take(UUID join, UUID kept, JoinField field, @Nullable String before, String after) {
    sql.with(
        h -> {
          h.execute(
              "INSERT INTO people_join_value (join_id, field, before_value, after_value) VALUES (?,"
                  + " ?, ?, ?)",
              join,
              field.name(),
              before,
              after);
          return h.execute(
              "UPDATE people_person SET " + field.column() + " = ? WHERE id = ?", after, kept);
        });
  }

  /** Puts back the values of a join that still stand as it left them. */
  void putBack(UUID join, UUID kept) {
    sql.with(
        h -> {
          for (var field : JoinField.values()) {
            h.execute(
                "UPDATE people_person p JOIN people_join_value v ON v.join_id = ? AND v.field = ?"
                    + " SET p."
                    + field.column()
                    + " = v.before_value WHERE p.id = ? AND p."
                    + field.column()
                    + " = v.after_value",
                join,
                field.name(),
                kept);
          }
          return null;
        });
  }

  void changed(UUID one, UUID other) {
    sql.with(
        h ->
            h.execute(
                "UPDATE people_person SET version = version + 1 WHERE id IN (?, ?)", one, other));
  }

  void forward(UUID ended, UUID kept, UUID join) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO people_forward (ended_id, kept_id, join_id) VALUES (?, ?, ?)",
                ended,
                kept,
                join));
  }

  void unforward(UUID join) {
    sql.with(h -> h.execute("DELETE FROM people_forward WHERE join_id = ?", join));
  }

  void undone(TenantContext ctx, UUID join, String why) {
    sql.with(
        h ->
            h.execute(
                "UPDATE people_join SET undone_on = ?, undone_by = ?, undone_why = ?, version ="
                    + " version + 1 WHERE id = ?",
                ctx.today(),
                ctx.actor().name(),
                why,
                join));
  }

  /** How many paid rows the kept record had when it was joined. */
  int paid(UUID join) {
    return sql.with(
        h ->
            h.createQuery("SELECT paid FROM people_join WHERE id = :id")
                .bind("id", join)
                .mapTo(Integer.class)
                .one());
  }

  Optional<JoinRow> find(TenantContext ctx, UUID id, Collection<JoinKind> kinds) {
    return list(ctx, new ListQuery(Map.of("id", id.toString()), null, false, 0, 1), kinds)
        .rows()
        .stream()
        .findFirst();
  }

  ListPage<JoinRow> list(TenantContext ctx, ListQuery query, Collection<JoinKind> kinds) {
    var of =
        kinds.isEmpty()
            ? "''"
            : kinds.stream().map(k -> "'" + k.name() + "'").collect(Collectors.joining(", "));
    var list =
        ListSql.of(COLUMNS, FROM.replace("<kinds>", of), "j.joined_on DESC, j.id DESC")
            .exact("id", "j.id")
            .code("kind", "j.kind")
            .text("kept", String.format(CALLED, "p", "c"))
            .text("ended", String.format(CALLED, "q", "d"))
            .text("by", "j.joined_by")
            .when("state", "(j.undone_on IS NULL) = (:f_state = 'JOINED')")
            .sort("on", "j.joined_on")
            .sort("state", "j.undone_on IS NULL");
    return sql.with(
        h -> list.page(h, query, Map.of("actor", ctx.actor().id()), (rs, x) -> row(rs)));
  }

  private static JoinRow row(ResultSet rs) throws SQLException {
    return new JoinRow(
        rs.getObject(1, UUID.class),
        JoinKind.valueOf(rs.getString(2)),
        rs.getObject(3, UUID.class),
        rs.getObject(4, UUID.class),
        rs.getString(5),
        rs.getString(6),
        rs.getString(7),
        rs.getObject(8, LocalDate.class),
        rs.getString(9),
        rs.getObject(10, LocalDate.class),
        rs.getString(11),
        rs.getString(12),
        rs.getInt(13));
  }
}
