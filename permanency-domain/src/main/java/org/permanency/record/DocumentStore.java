package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.DocumentView.Version;
import org.permanency.record.DocumentView.Withdrawn;
import org.permanency.tenancy.TenantSql;

/** SQL on documents, their versions and the content in pieces of a megabyte. */
@ApplicationScoped
class DocumentStore {
  private static final int CHUNK = 1_000_000;
  private static final String SELECT =
      "SELECT d.id, d.subject_kind, d.subject_id, d.type, d.title, d.dated, d.restricted,"
          + " d.withdrawn_why, d.withdrawn_by, d.withdrawn_at, d.version FROM record_document d"
          + " WHERE ";
  @Inject TenantSql sql;

  /** A document as it is kept. */
  record Row(
      UUID id,
      Subject subject,
      String type,
      String title,
      LocalDate dated,
      boolean restricted,
      @Nullable Withdrawn withdrawn,
      int version) {}

  Optional<Row> find(UUID id) {
    return one(id, "");
  }

  Optional<Row> locked(UUID id) {
    return one(id, " FOR UPDATE");
  }

  private Optional<Row> one(UUID id, String lock) {
    return sql.with(
        h ->
            h.createQuery(SELECT + "d.id = :id" + lock)
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  /** All of one subject, the oldest first. */
  List<Row> of(Subject subject) {
    return sql.with(
        h ->
            h.createQuery(
                    SELECT + "d.subject_kind = :kind AND d.subject_id = :id ORDER BY d.dated, d.id")
                .bind("kind", subject.kind().name())
                .bind("id", subject.id())
                .map((rs, x) -> row(rs))
                .list());
  }

  /** All that actors of these names may open, the latest first. */
  List<Row> all(String actor, List<String> readers, List<String> kinds) {
    return sql.with(
        h ->
            h.createQuery(
                    SELECT
                        + "d.subject_kind IN (<kinds>) AND (NOT d.restricted OR EXISTS (SELECT 1"
                        + " FROM record_document_reader a WHERE a.document_id = d.id AND a.reader"
                        + " IN (<readers>))) AND NOT EXISTS (SELECT 1 FROM people_person p WHERE"
                        + " p.id = d.subject_id AND p.restricted AND NOT EXISTS (SELECT 1 FROM"
                        + " people_restriction x WHERE x.person_id = p.id AND x.user_id ="
                        + " :actor)) ORDER BY d.dated DESC, d.id")
                .bindList("kinds", kinds)
                .bindList("readers", readers)
                .bind("actor", actor)
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
  }

  private static Row row(ResultSet rs) throws SQLException {
    var why = rs.getString(8);
    return new Row(
        rs.getObject(1, UUID.class),
        new Subject(SubjectKind.valueOf(rs.getString(2)), rs.getObject(3, UUID.class)),
        rs.getString(4),
        rs.getString(5),
        rs.getObject(6, LocalDate.class),
        rs.getBoolean(7),
        why == null
            ? null
            : new Withdrawn(why, rs.getString(9), rs.getObject(10, LocalDateTime.class)),
        rs.getInt(11));
  }

  /** Readers of these documents, by document. */
  Map<UUID, List<String>> readers(Collection<UUID> documents) {
    return documents.isEmpty()
        ? Map.of()
        : sql.with(
            h ->
                h.createQuery(
                        "SELECT document_id, reader FROM record_document_reader WHERE document_id"
                            + " IN (<ids>) ORDER BY reader")
                    .bindList("ids", List.copyOf(documents))
                    .reduceResultSet(
                        new HashMap<UUID, List<String>>(),
                        (all, rs, x) -> {
                          all.computeIfAbsent(rs.getObject(1, UUID.class), k -> new ArrayList<>(2))
                              .add(rs.getString(2));
                          return all;
                        }));
  }

  /** Versions of these documents, the newest first, by document. */
  Map<UUID, List<Version>> versions(Collection<UUID> documents) {
    return documents.isEmpty()
        ? Map.of()
        : sql.with(
            h ->
                h.createQuery(
                        "SELECT document_id, id, number, file_name, media_type, bytes, sha256,"
                            + " author_name, added_at FROM record_document_version WHERE"
                            + " document_id IN (<ids>) ORDER BY number DESC")
                    .bindList("ids", List.copyOf(documents))
                    .reduceResultSet(
                        new HashMap<UUID, List<Version>>(),
                        (all, rs, x) -> {
                          all.computeIfAbsent(rs.getObject(1, UUID.class), k -> new ArrayList<>(1))
                              .add(version(rs));
                          return all;
                        }));
  }

  private static Version version(ResultSet rs) throws SQLException {
    return new Version(
        rs.getObject(2, UUID.class),
        rs.getInt(3),
        rs.getString(4),
        rs.getString(5),
        rs.getInt(6),
        rs.getString(7),
        rs.getString(8),
        rs.getObject(9, LocalDateTime.class));
  }

  void insert(Row row) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO record_document (id, subject_kind, subject_id, type, title, dated,"
                    + " restricted) VALUES (?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.subject().kind().name(),
                row.subject().id(),
                row.type(),
                row.title(),
                row.dated(),
                row.restricted()));
  }

  /** Adds a version with its content. */
  void insert(UUID document, Version version, String authorId, byte[] content) {
    sql.with(
        h -> {
          h.execute(
              "INSERT INTO record_document_version (id, document_id, number, file_name, media_type,"
                  + " bytes, sha256, author_id, author_name, added_at) VALUES (?, ?, ?, ?, ?, ?,"
                  + " ?, ?, ?, ?)",
              version.id(),
              document,
              version.number(),
              version.fileName(),
              version.mediaType(),
              version.bytes(),
              version.sha256(),
              authorId,
              version.author(),
              version.at());
          for (int at = 0; at < content.length; at += CHUNK) {
            h.execute(
                "INSERT INTO record_document_chunk (version_id, position, content) VALUES (?, ?,"
                    + " ?)",
                version.id(),
                at / CHUNK,
                Arrays.copyOfRange(content, at, Math.min(content.length, at + CHUNK)));
          }
          return content.length;
        });
  }

  /** One piece of a version; empty after the last. */
  Optional<byte[]> chunk(UUID version, int position) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT content FROM record_document_chunk WHERE version_id = :id AND position"
                        + " = :position")
                .bind("id", version)
                .bind("position", position)
                .map((rs, x) -> rs.getBytes(1))
                .findOne());
  }

  /** Counts the document's own version up. */
  void count(UUID document) {
    sql.with(
        h -> h.execute("UPDATE record_document SET version = version + 1 WHERE id = ?", document));
  }

  void withdraw(UUID document, Withdrawn withdrawn) {
    sql.with(
        h ->
            h.execute(
                "UPDATE record_document SET withdrawn_why = ?, withdrawn_by = ?, withdrawn_at = ?,"
                    + " version = version + 1 WHERE id = ?",
                withdrawn.why(),
                withdrawn.by(),
                withdrawn.at(),
                document));
  }

  void restrict(UUID document, boolean restricted, Set<String> readers) {
    sql.with(
        h -> {
          h.execute(
              "UPDATE record_document SET restricted = ?, version = version + 1 WHERE id = ?",
              restricted,
              document);
          return readers(document, readers);
        });
  }

  /** Names the readers of a document in the place of others. */
  int readers(UUID document, Set<String> readers) {
    return sql.with(
        h -> {
          h.execute("DELETE FROM record_document_reader WHERE document_id = ?", document);
          readers.forEach(
              r ->
                  h.execute(
                      "INSERT INTO record_document_reader (document_id, reader) VALUES (?, ?)",
                      document,
                      r));
          return readers.size();
        });
  }
}
