package org.permanency.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.Forwards;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.RecordingView.Addition;
import org.permanency.record.RecordingView.AdditionKind;
import org.permanency.record.rule.Written;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** SQL on recordings and what was added to them. The application can only add to these tables. */
@ApplicationScoped
class RecordingStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SELECT =
      "SELECT r.id, r.subject_kind, "
          + Forwards.now("r.subject_id")
          + " AS subject_id, r.template, r.label, r.happened_on,"
          + " r.happened_at, r.recorded_at, r.due_at, r.worker_id, w.name, r.author_id,"
          + " r.author_name, r.fields, r.reference FROM record_recording r LEFT JOIN"
          + " people_worker w ON w.id = r.worker_id WHERE ";
  @Inject TenantSql sql;
  @Inject Forwards forwards;

  /** A recording as it is kept. */
  record Row(
      UUID id,
      Subject subject,
      Written written,
      LocalDateTime recordedAt,
      @Nullable LocalDateTime due,
      @Nullable String worker,
      String authorId,
      String author,
      @Nullable String reference) {}

  Optional<Row> find(UUID id) {
    return sql.with(
        h -> h.createQuery(SELECT + "r.id = :id").bind("id", id).map((rs, x) -> row(rs)).findOne());
  }

  /** All of one subject, the oldest first. */
  List<Row> of(Subject subject) {
    return sql.with(
        h ->
            h.createQuery(
                    SELECT
                        + "r.subject_kind = :kind AND r.subject_id IN (<ids>) ORDER BY r.happened_on,"
                        + " r.happened_at, r.id")
                .bind("kind", subject.kind().name())
                .bindList("ids", forwards.own(subject.id()))
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Those with these references, by reference. */
  Map<String, Row> referenced(Collection<String> references) {
    var found = new HashMap<String, Row>();
    if (!references.isEmpty()) {
      sql.with(
              h ->
                  h.createQuery(SELECT + "r.reference IN (<references>)")
                      .bindList("references", List.copyOf(references))
                      .map((rs, x) -> row(rs))
                      .list())
          .forEach(r -> found.put(String.valueOf(r.reference()), r));
    }
    return found;
  }

  private static Row row(ResultSet rs) throws SQLException {
    var written =
        new Written(
            rs.getString(4),
            rs.getString(5),
            rs.getObject(6, LocalDate.class),
            rs.getObject(7, LocalTime.class),
            rs.getObject(10, UUID.class),
            parts(rs.getString(14)));
    return new Row(
        rs.getObject(1, UUID.class),
        new Subject(SubjectKind.valueOf(rs.getString(2)), rs.getObject(3, UUID.class)),
        written,
        rs.getObject(8, LocalDateTime.class),
        rs.getObject(9, LocalDateTime.class),
        rs.getString(11),
        rs.getString(12),
        rs.getString(13),
        rs.getString(15));
  }

  private static List<Written.Part> parts(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<Written.Part>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a recording cannot be read", e);
    }
  }

  private static String json(List<Written.Part> parts) {
    try {
      return JSON.writeValueAsString(parts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a recording cannot be written", e);
    }
  }

  void insert(List<Row> rows) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO record_recording (id, subject_kind, subject_id, template, label,"
                      + " happened_on, happened_at, recorded_at, due_at, worker_id, author_id,"
                      + " author_name, fields, reference)");
          for (var row : rows) {
            var w = row.written();
            batch.add(
                row.id(),
                row.subject().kind().name(),
                row.subject().id(),
                w.template(),
                w.label(),
                w.on(),
                w.at(),
                row.recordedAt(),
                row.due(),
                w.worker(),
                row.authorId(),
                row.author(),
                json(w.parts()),
                row.reference());
          }
          batch.finish();
          return rows.size();
        });
  }

  /** What was added to one recording, the oldest first. */
  List<Addition> additions(UUID recording) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, kind, content, author_name, added_at FROM record_addendum WHERE"
                        + " recording_id = :id ORDER BY added_at, id")
                .bind("id", recording)
                .map(
                    (rs, x) ->
                        new Addition(
                            rs.getObject(1, UUID.class),
                            AdditionKind.valueOf(rs.getString(2)),
                            rs.getString(3),
                            rs.getString(4),
                            rs.getObject(5, LocalDateTime.class)))
                .list());
  }

  void add(UUID recording, Addition addition, String authorId) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO record_addendum (id, recording_id, kind, content, author_id,"
                    + " author_name, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                addition.id(),
                recording,
                addition.kind().name(),
                addition.text(),
                authorId,
                addition.author(),
                addition.at()));
  }

  /** Names of these workers, by id; those that are nobody's are left out. */
  Map<UUID, String> workers(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sql.with(
            h ->
                h.createQuery("SELECT id, name FROM people_worker WHERE id IN (<ids>)")
                    .bindList("ids", List.copyOf(ids))
                    .reduceResultSet(
                        new HashMap<UUID, String>(),
                        (all, rs, x) -> {
                          all.put(rs.getObject(1, UUID.class), rs.getString(2));
                          return all;
                        }));
  }

  /** Every worker by the agency's number. */
  Map<String, UUID> workersByCode() {
    return sql.with(
        h ->
            h.createQuery("SELECT code, id FROM people_worker")
                .setFetchSize(10_000)
                .reduceResultSet(
                    new HashMap<String, UUID>(),
                    (all, rs, x) -> {
                      all.put(rs.getString(1), rs.getObject(2, UUID.class));
                      return all;
                    }));
  }

  /** The worker who signs in as this user; else the one of this name, where there is only one. */
  Optional<UUID> worker(String user, String name) {
    var found =
        sql.with(
            h ->
                h.createQuery(
                        "SELECT id, user_id FROM people_worker WHERE user_id = :user OR (name ="
                            + " :name AND user_id IS NULL) ORDER BY user_id IS NULL")
                    .bind("user", user)
                    .bind("name", name)
                    .map((rs, x) -> new Found(rs.getObject(1, UUID.class), rs.getString(2)))
                    .list());
    boolean one = found.size() == 1 || (found.size() > 1 && user.equals(found.get(0).user()));
    return one ? Optional.of(found.get(0).id()) : Optional.empty();
  }

  private record Found(UUID id, @Nullable String user) {}
}
