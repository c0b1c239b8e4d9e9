package org.permanency.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.Typed;
import org.permanency.tenancy.TenantSql;

/** SQL on drafts; every statement names the owner, so nobody reaches another's. */
@ApplicationScoped
class DraftStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SELECT =
      "SELECT id, subject_kind, subject_id, template, content, window_id, begun_at, saved_at,"
          + " version FROM record_draft WHERE owner_id = :owner";
  @Inject TenantSql sql;

  /** A draft as it is kept. */
  record Row(
      UUID id,
      Subject subject,
      String template,
      Typed typed,
      String window,
      Instant begunAt,
      Instant savedAt,
      int version) {}

  List<Row> of(String owner) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY saved_at DESC, id")
                .bind("owner", owner)
                .map((rs, x) -> row(rs))
                .list());
  }

  Optional<Row> find(String owner, UUID id) {
    return one(owner, id, "");
  }

  Optional<Row> locked(String owner, UUID id) {
    return one(owner, id, " FOR UPDATE");
  }

  private Optional<Row> one(String owner, UUID id, String lock) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " AND id = :id" + lock)
                .bind("owner", owner)
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        rs.getObject(1, UUID.class),
        new Subject(SubjectKind.valueOf(rs.getString(2)), rs.getObject(3, UUID.class)),
        rs.getString(4),
        typed(rs.getString(5)),
        rs.getString(6),
        rs.getTimestamp(7).toInstant(),
        rs.getTimestamp(8).toInstant(),
        rs.getInt(9));
  }

  private static Typed typed(String json) {
    try {
      return JSON.readValue(json, Typed.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft cannot be read", e);
    }
  }

  private static String json(Typed typed) {
    try {
      return JSON.writeValueAsString(typed);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft cannot be written", e);
    }
  }

  void insert(String owner, Row row) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO record_draft (id, owner_id, subject_kind, subject_id, template,"
                    + " content, window_id, begun_at, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                owner,
                row.subject().kind().name(),
                row.subject().id(),
                row.template(),
                json(row.typed()),
                row.window(),
                Timestamp.from(row.begunAt()),
                Timestamp.from(row.savedAt())));
  }

  void save(String owner, UUID id, Typed typed, String window, Instant at) {
    sql.with(
        h ->
            h.execute(
                "UPDATE record_draft SET content = ?, window_id = ?, saved_at = ?, version ="
                    + " version + 1 WHERE owner_id = ? AND id = ?",
                json(typed),
                window,
                Timestamp.from(at),
                owner,
                id));
  }

  void remove(String owner, UUID id) {
    sql.with(h -> h.execute("DELETE FROM record_draft WHERE owner_id = ? AND id = ?", owner, id));
  }
}
