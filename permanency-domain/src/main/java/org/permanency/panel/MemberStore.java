package org.permanency.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.panel.rule.NewMember;
import org.permanency.panel.rule.Office;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on central lists. */
@ApplicationScoped
class MemberStore {
  static final String COLUMNS =
      "p.id, p.panel, p.name, p.office, p.independent, p.roles, p.employer, p.practised_since,"
          + " p.email, p.starts, p.user_id, p.ends, p.notice_on, p.notice_by, p.notice_why,"
          + " p.version";
  static final String BY_OFFICE = "FIELD(p.office, 'CHAIR', 'VICE_CHAIR', 'MEMBER'), p.name, p.id";
  private static final String FROM = "panel_member p WHERE ";
  @Inject TenantSql sql;

  ListPage<MemberRow> list(ListQuery query, LocalDate today) {
    var list =
        ListSql.of(COLUMNS, FROM + ":today IS NOT NULL", "p.panel, " + BY_OFFICE)
            .text("name", "p.name")
            .code("panel", "p.panel")
            .code("office", "p.office")
            .contains("roles", "p.roles")
            .code("employer", "p.employer")
            .when("independent", "(:f_independent = 'yes') = p.independent")
            .when(
                "current",
                "(:f_current = 'yes') = (p.starts <= :today AND (p.ends IS NULL OR p.ends >"
                    + " :today))")
            .sort("starts", "p.starts")
            .sort("ends", "p.ends");
    return sql.with(h -> list.page(h, query, Map.of("today", today), (rs, x) -> row(rs)));
  }

  Optional<MemberRow> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM " + FROM + "p.id = :id")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** Members of a panel on a day. */
  List<MemberRow> on(String panel, LocalDate day) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM "
                        + FROM
                        + "p.panel = :panel AND p.starts <= :day AND (p.ends IS NULL OR p.ends >"
                        + " :day) ORDER BY "
                        + BY_OFFICE)
                .bind("panel", panel)
                .bind("day", day)
                .map((rs, x) -> row(rs))
                .list());
  }

  Optional<Integer> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM panel_member WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  void insert(UUID id, NewMember it) {
    sql.with(
        h ->
            bound(
                    h.createUpdate(
                        "INSERT INTO panel_member (id, panel, name, office, independent, roles,"
                            + " employer, practised_since, email, starts) VALUES (:id, :panel,"
                            + " :name, :office, :independent, :roles, :employer, :practised,"
                            + " :email, :starts)"),
                    it)
                .bind("id", id)
                .execute());
  }

  void change(UUID id, NewMember it) {
    sql.with(
        h ->
            bound(
                    h.createUpdate(
                        "UPDATE panel_member SET name = :name, office = :office, independent ="
                            + " :independent, roles = :roles, employer = :employer,"
                            + " practised_since = :practised, email = :email, starts = :starts,"
                            + " version = version + 1 WHERE id = :id AND panel = :panel"),
                    it)
                .bind("id", id)
                .execute());
  }

  private static <S extends SqlStatement<S>> S bound(S statement, NewMember it) {
    return statement
        .bind("panel", it.panel())
        .bind("name", it.name())
        .bind("office", it.office().name())
        .bind("independent", it.independent())
        .bind("roles", String.join("\n", new TreeSet<>(it.roles())))
        .bind("employer", it.employer())
        .bind("practised", it.practisedSince())
        .bind("email", it.email())
        .bind("starts", it.starts());
  }

  void notice(UUID id, LocalDate on, String by, String why, LocalDate ends) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_member SET notice_on = :on, notice_by = :by, notice_why = :why,"
                        + " ends = :ends, version = version + 1 WHERE id = :id")
                .bind("on", on)
                .bind("by", by)
                .bind("why", why)
                .bind("ends", ends)
                .bind("id", id)
                .execute());
  }

  /** Whether somebody else of the panel signs in as this user. */
  boolean taken(String panel, String user, UUID but) {
    return sql.with(
        h ->
            h.createQuery(
                        "SELECT COUNT(*) FROM panel_member WHERE panel = :panel AND user_id ="
                            + " :user AND id <> :but")
                    .bind("panel", panel)
                    .bind("user", user)
                    .bind("but", but)
                    .mapTo(Integer.class)
                    .one()
                > 0);
  }

  void link(UUID id, @Nullable String user) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE panel_member SET user_id = :user, version = version + 1 WHERE id = :id")
                .bind("user", user)
                .bind("id", id)
                .execute());
  }

  /** The worker as whom a user signs in; empty for none. */
  Optional<String> worker(String user) {
    return sql.with(
        h ->
            h.createQuery("SELECT id FROM people_worker WHERE user_id = :user")
                .bind("user", user)
                .mapTo(UUID.class)
                .findOne()
                .map(UUID::toString));
  }

  static MemberRow row(ResultSet rs) throws SQLException {
    return new MemberRow(
        rs.getObject(1, UUID.class),
        new NewMember(
            rs.getString(2),
            rs.getString(3),
            Office.valueOf(rs.getString(4)),
            rs.getBoolean(5),
            Set.of(rs.getString(6).split("\n")),
            rs.getString(7),
            rs.getObject(8, LocalDate.class),
            rs.getString(9),
            rs.getObject(10, LocalDate.class)),
        rs.getString(11),
        rs.getObject(12, LocalDate.class),
        rs.getObject(13, LocalDate.class),
        rs.getString(14),
        rs.getString(15),
        rs.getInt(16));
  }
}
