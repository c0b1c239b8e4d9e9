package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.people.Forwards;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on management decisions. The application can only add to their table. */
@ApplicationScoped
class DecisionStore {
  private static final String SELECT =
      "SELECT d.id, d.subject_kind, "
          + Forwards.now("d.subject_id")
          + " AS subject_id, d.recording_id, d.decided_on, d.decision,"
          + " d.reasons, d.author_name, d.recorded_at FROM record_decision d WHERE ";
  @Inject TenantSql sql;
  @Inject Forwards forwards;

  /** A decision as it is kept. */
  record Row(
      UUID id,
      Subject subject,
      @Nullable UUID recording,
      LocalDate on,
      String decision,
      String reasons,
      String author,
      LocalDateTime recordedAt) {}

  Optional<Row> find(UUID id) {
    return sql.with(
        h -> h.createQuery(SELECT + "d.id = :id").bind("id", id).map((rs, x) -> row(rs)).findOne());
  }

  /** All of one subject, the oldest first. */
  List<Row> of(Subject subject) {
    return sql.with(
        h ->
            h.createQuery(
                    SELECT
                        + "d.subject_kind = :kind AND d.subject_id IN (<ids>) ORDER BY d.decided_on,"
                        + " d.recorded_at, d.id")
                .bind("kind", subject.kind().name())
                .bindList("ids", forwards.own(subject.id()))
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Those taken on one recording, the oldest first. */
  List<Row> on(UUID recording) {
    return sql.with(
        h ->
            h.createQuery(
                    SELECT + "d.recording_id = :id ORDER BY d.decided_on, d.recorded_at, d.id")
                .bind("id", recording)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** A window of all, the latest first; those of restricted people for who is named only. */
  ListPage<Row> list(TenantContext ctx, ListQuery query, List<String> kinds) {
    var from =
        "d.subject_kind IN (<kinds>) AND NOT EXISTS (SELECT 1 FROM people_person p WHERE p.id ="
            + " d.subject_id AND p.restricted AND NOT EXISTS (SELECT 1 FROM people_restriction x"
            + " WHERE x.person_id = p.id AND x.user_id = :actor))";
    return sql.with(
        h -> {
          var rows =
              h.createQuery(
                      SELECT
                          + from
                          + " ORDER BY d.decided_on DESC, d.id LIMIT :limit OFFSET :offset")
                  .bindList("kinds", kinds)
                  .bind("actor", ctx.actor().id())
                  .bind("limit", query.limit())
                  .bind("offset", query.offset())
                  .map((rs, x) -> row(rs))
                  .list();
          int total =
              h.createQuery("SELECT COUNT(*) FROM record_decision d WHERE " + from)
                  .bindList("kinds", kinds)
                  .bind("actor", ctx.actor().id())
                  .mapTo(Integer.class)
                  .one();
          return new ListPage<>(rows, total);
        });
  }

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        rs.getObject(1, UUID.class),
        new Subject(SubjectKind.valueOf(rs.getString(2)), rs.getObject(3, UUID.class)),
        rs.getObject(4, UUID.class),
        rs.getObject(5, LocalDate.class),
        rs.getString(6),
        rs.getString(7),
        rs.getString(8),
        rs.getObject(9, LocalDateTime.class));
  }

  void insert(Row row, String authorId) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO record_decision (id, subject_kind, subject_id, recording_id,"
                    + " decided_on, decision, reasons, author_id, author_name, recorded_at) VALUES"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.subject().kind().name(),
                row.subject().id(),
                row.recording(),
                row.on(),
                row.decision(),
                row.reasons(),
                authorId,
                row.author(),
                row.recordedAt()));
  }
}
