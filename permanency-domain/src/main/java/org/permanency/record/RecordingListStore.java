package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.SubjectSeen;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.RecordingFact;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** Lists of recordings and their sums by team, one statement each. */
@ApplicationScoped
class RecordingListStore {
  /** The worker's team on the day of the event; the one joined last when there are two. */
  private static final String TEAM =
      " LEFT JOIN people_worker w ON w.id = r.worker_id LEFT JOIN people_team_member m ON"
          + " m.worker_id = r.worker_id AND m.starts = (SELECT MAX(n.starts) FROM"
          + " people_team_member n WHERE n.worker_id = r.worker_id AND n.starts <= r.happened_on"
          + " AND (n.ends IS NULL OR n.ends > r.happened_on)) AND m.id = (SELECT MAX(o.id) FROM"
          + " people_team_member o WHERE o.worker_id = r.worker_id AND o.starts = m.starts) LEFT"
          + " JOIN people_team t ON t.id = m.team_id";

  /** Restricted people only for those who are named. */
  private static final String OPEN =
      " NOT EXISTS (SELECT 1 FROM people_person p WHERE p.id = r.subject_id AND p.restricted AND"
          + " NOT EXISTS (SELECT 1 FROM people_restriction x WHERE x.person_id = p.id AND"
          + " x.user_id = :actor))";

  @Inject TenantSql sql;

  /** A row whose subject still is an id. */
  record Row(Subject subject, RecordingRow row) {}

  ListPage<Row> list(TenantContext ctx, ListQuery query, Collection<SubjectKind> kinds) {
    var readable = kinds.isEmpty() ? "FALSE" : "r.subject_kind IN (" + quoted(kinds) + ")";
    var list =
        ListSql.of(
                "r.id, r.subject_kind, r.subject_id, r.template, r.label, r.happened_on,"
                    + " r.recorded_at, r.due_at, r.author_name, w.name, t.name",
                "record_recording r" + TEAM + " WHERE " + readable + " AND" + OPEN,
                "r.happened_on DESC, r.recorded_at DESC, r.id")
            .exact("kind", "r.subject_kind")
            .exact("subject", "CONCAT(r.subject_kind, ':', r.subject_id)")
            .exact("template", "r.template")
            .when("late", "(r.recorded_at > r.due_at) = (:f_late = 'yes')")
            .when("from", "r.happened_on >= :f_from")
            .when("to", "r.happened_on <= :f_to")
            .when("month", "DATE_FORMAT(r.happened_on, '%Y-%m') = :f_month")
            .exact("teamId", "t.id")
            .text("author", "r.author_name")
            .text("worker", "w.name")
            .text("team", "t.name")
            .sort("label", "r.label")
            .sort("on", "r.happened_on")
            .sort("recorded", "r.recorded_at")
            .sort("hours", "TIMESTAMPDIFF(SECOND, r.due_at, r.recorded_at)");
    return sql.with(
        h -> list.page(h, query, Map.of("actor", ctx.actor().id()), (rs, x) -> row(rs)));
  }

  /** Names of our own enumeration only. */
  private static String quoted(Collection<SubjectKind> kinds) {
    return "'" + String.join("', '", Subjects.names(kinds)) + "'";
  }

  private static Row row(ResultSet rs) throws SQLException {
    var subject = new Subject(SubjectKind.valueOf(rs.getString(2)), rs.getObject(3, UUID.class));
    return new Row(
        subject,
        new RecordingRow(
            rs.getObject(1, UUID.class),
            new SubjectSeen(subject, "", false, false),
            rs.getString(4),
            rs.getString(5),
            rs.getObject(6, LocalDate.class),
            rs.getObject(7, LocalDateTime.class),
            rs.getObject(8, LocalDateTime.class),
            rs.getString(9),
            rs.getString(10),
            rs.getString(11)));
  }

  /**
   * Events of {@code from} up to but not including {@code to}, by team; those without come last.
   */
  List<TeamTimeliness> byTeam(LocalDate from, LocalDate to) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT t.id, t.name, COUNT(*), SUM(r.recorded_at <= r.due_at) FROM"
                        + " record_recording r"
                        + TEAM
                        + " WHERE r.happened_on >= :from AND r.happened_on < :to AND r.due_at IS"
                        + " NOT NULL GROUP BY t.id, t.name ORDER BY t.name IS NULL, t.name")
                .bind("from", from)
                .bind("to", to)
                .map((rs, x) -> team(rs))
                .list());
  }

  /** By subject and month of the event, events for which no rule sets a time left out. */
  List<RecordingFact> facts() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT subject_kind, subject_id, DATE_FORMAT(happened_on, '%Y-%m') AS month,"
                        + " COUNT(*), SUM(recorded_at <= due_at) FROM record_recording WHERE due_at"
                        + " IS NOT NULL GROUP BY subject_kind, subject_id, month ORDER BY"
                        + " subject_kind, subject_id, month")
                .map(
                    (rs, x) ->
                        new RecordingFact(
                            new Subject(
                                SubjectKind.valueOf(rs.getString(1)), rs.getObject(2, UUID.class)),
                            YearMonth.parse(rs.getString(3)),
                            rs.getInt(4),
                            rs.getInt(5)))
                .list());
  }

  private static TeamTimeliness team(ResultSet rs) throws SQLException {
    @Nullable String name = rs.getString(2);
    return new TeamTimeliness(
        rs.getObject(1, UUID.class), name == null ? "" : name, rs.getInt(3), rs.getInt(4));
  }
}
