package org.permanency.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.Subjects;
import org.permanency.people.rule.Subject;
import org.permanency.people.rule.SubjectKind;
import org.permanency.record.rule.EntryKind;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on what search looks in. */
@ApplicationScoped
class WordsStore {
  private static final int MOST = 200;
  private static final String FIND =
      "SELECT k.opens_id, k.entry_kind, k.subject_kind, k.subject_id, k.on_day, k.title, k.words"
          + " FROM record_words k WHERE MATCH (k.title, k.words) AGAINST (:text IN BOOLEAN MODE)";
  private static final String ORDER =
      " ORDER BY MATCH (k.title, k.words) AGAINST (:text IN BOOLEAN MODE) DESC, k.on_day DESC,"
          + " k.entry_id LIMIT "
          + MOST;

  /** Restricted people are searched only inside their own record, once it has been opened. */
  private static final String OPEN_PEOPLE =
      " AND NOT EXISTS (SELECT 1 FROM people_person p WHERE p.id = k.subject_id AND p.restricted)";

  private static final String OPEN_DOCUMENTS =
      " AND (k.entry_kind <> 'DOCUMENT' OR EXISTS (SELECT 1 FROM record_document d WHERE d.id ="
          + " k.opens_id AND (NOT d.restricted OR EXISTS (SELECT 1 FROM record_document_reader a"
          + " WHERE a.document_id = d.id AND a.reader IN (<readers>)))))";

  @Inject TenantSql sql;

  /** Words of an entry. */
  record Entry(
      UUID id,
      EntryKind kind,
      UUID opens,
      Subject subject,
      LocalDate on,
      String title,
      String words) {}

  void insert(List<Entry> entries) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO record_words (entry_id, entry_kind, opens_id, subject_kind,"
                      + " subject_id, on_day, title, words)");
          for (var e : entries) {
            batch.add(
                e.id(),
                e.kind().name(),
                e.opens(),
                e.subject().kind().name(),
                e.subject().id(),
                e.on(),
                e.title(),
                e.words());
          }
          batch.finish();
          return entries.size();
        });
  }

  /** Other words for an entry that is there. */
  void change(UUID id, String title, String words) {
    sql.with(
        h ->
            h.execute(
                "UPDATE record_words SET title = ?, words = ? WHERE entry_id = ?",
                title,
                words,
                id));
  }

  /** Search in all records the actor may read. */
  List<Entry> find(TenantContext ctx, String text, Collection<SubjectKind> kinds) {
    return sql.with(
        h ->
            h.createQuery(
                    FIND
                        + " AND k.subject_kind IN (<kinds>)"
                        + OPEN_PEOPLE
                        + OPEN_DOCUMENTS
                        + ORDER)
                .bind("text", text)
                .bindList("kinds", Subjects.names(kinds))
                .bindList("readers", Readers.of(ctx))
                .map((rs, x) -> entry(rs))
                .list());
  }

  /** Search in one record that is open. */
  List<Entry> find(TenantContext ctx, String text, Subject within) {
    return sql.with(
        h ->
            h.createQuery(
                    FIND
                        + " AND k.subject_kind = :kind AND k.subject_id = :id"
                        + OPEN_DOCUMENTS
                        + ORDER)
                .bind("text", text)
                .bind("kind", within.kind().name())
                .bind("id", within.id())
                .bindList("readers", Readers.of(ctx))
                .map((rs, x) -> entry(rs))
                .list());
  }

  private static Entry entry(ResultSet rs) throws SQLException {
    var opens = rs.getObject(1, UUID.class);
    return new Entry(
        opens,
        EntryKind.valueOf(rs.getString(2)),
        opens,
        new Subject(SubjectKind.valueOf(rs.getString(3)), rs.getObject(4, UUID.class)),
        rs.getObject(5, LocalDate.class),
        rs.getString(6),
        text(rs.getString(7)));
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}
