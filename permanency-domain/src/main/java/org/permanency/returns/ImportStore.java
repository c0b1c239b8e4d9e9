package org.permanency.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.returns.rule.Fault;
import org.permanency.returns.rule.ImportKind;
import org.permanency.returns.rule.ImportMode;
import org.permanency.returns.rule.ImportState;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** The only SQL on imports themselves: where they stand and what they came to. */
@ApplicationScoped
class ImportStore {
  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final String COLUMNS =
      "id, council, kind, year, mode, state, file_names, rows_read, added, changed,"
          + " unchanged, refused, problem_count, message, started_at, finished_at, started_by";
  private static final String SUMMARY = "SELECT " + COLUMNS + " FROM returns_import";
  private static final ListSql LIST =
      ListSql.of(COLUMNS, "returns_import WHERE TRUE", "started_at DESC, id DESC")
          .code("council", "council")
          .code("kind", "kind")
          .code("year", "year")
          .code("mode", "mode")
          .code("state", "state")
          .text("files", "file_names")
          .code("rows", "rows_read")
          .code("added", "added")
          .code("changed", "changed")
          .code("left", "unchanged")
          .code("refused", "refused")
          .code("problems", "problem_count")
          .text("startedAt", "started_at")
          .text("startedBy", "started_by");
  private static final String END =
      "UPDATE returns_import SET state = ?, message = ?, finished_at = ?, added = 0, changed = 0,"
          + " unchanged = 0";

  @Inject TenantSql sql;

  void open(UUID id, ImportRequest request, ImportState state, String by, Instant at) {
    var names =
        request.files().stream()
            .map(f -> Uploads.plain(f.name()))
            .collect(Collectors.joining(", "));
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO returns_import (id, council, kind, year, mode, state, file_names,"
                        + " started_at, started_by) VALUES (:id, :council, :kind, :year, :mode,"
                        + " :state, :files, :at, :by)")
                .bind("id", id)
                .bind("council", request.council())
                .bind("kind", request.kind().word())
                .bind("year", request.year())
                .bind("mode", request.mode().word())
                .bind("state", state.name())
                .bind("files", Fault.shortened(names, 2_000))
                .bind("at", Timestamp.from(at))
                .bind("by", Fault.shortened(by, 200))
                .execute());
  }

  /** Whether the import stood at {@code from} and stands at {@code to} now. */
  boolean move(UUID id, ImportState from, ImportState to) {
    if (!from.mayBecome(to)) {
      throw new IllegalStateException(from + " may not become " + to);
    }
    return sql.with(
            h ->
                h.execute(
                    "UPDATE returns_import SET state = ? WHERE id = ? AND state = ?",
                    to.name(),
                    id,
                    from.name()))
        == 1;
  }

  /** Keeps a message with the import. */
  void say(UUID id, String message) {
    sql.with(h -> h.execute("UPDATE returns_import SET message = ? WHERE id = ?", message, id));
  }

  /** Imports that wait for their application and were checked before {@code at}. */
  List<UUID> checkedBefore(Instant at) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id FROM returns_import WHERE state = 'CHECKED' AND finished_at < :at")
                .bind("at", Timestamp.from(at))
                .mapTo(UUID.class)
                .list());
  }

  /** Ends an import of which nothing was written. */
  void end(UUID id, ImportState state, String message, Instant at) {
    sql.with(h -> h.execute(END + " WHERE id = ?", state.name(), message, Timestamp.from(at), id));
  }

  /** Ends all imports that are running. */
  int endUnfinished(ImportState state, String message, Instant at) {
    return sql.with(
        h ->
            h.execute(
                END + " WHERE state IN ('CHECKING', 'APPLYING')",
                state.name(),
                message,
                Timestamp.from(at)));
  }

  /**
   * Waits until no other import is being written and keeps others waiting until the end of the
   * transaction. Must be its first statement: what is read afterwards is then the latest.
   *
   * @return false if the wait was too long
   */
  boolean lock() {
    return sql.with(
        h -> {
          try (var statement =
              h.getConnection()
                  .prepareStatement(
                      "INSERT INTO returns_import_lock (id, taken) VALUES (1, 1) ON DUPLICATE KEY"
                          + " UPDATE taken = taken + 1")) {
            statement.executeUpdate();
            return true;
          } catch (SQLException e) {
            if (e.getErrorCode() == LOCK_WAIT_TIMEOUT) {
              return false;
            }
            throw new IllegalStateException("cannot take the lock of imports", e);
          }
        });
  }

  /** What a check or an application comes to. */
  record Figures(
      ImportState state,
      int rows,
      int added,
      int changed,
      int left,
      int refused,
      int problems,
      String fingerprint,
      @Nullable String message,
      Instant at) {}

  void record(UUID id, Figures f) {
    sql.with(
        h ->
            h.execute(
                "UPDATE returns_import SET state = ?, rows_read = ?, added = ?, changed = ?,"
                    + " unchanged = ?, refused = ?, problem_count = ?, fingerprint = ?, message ="
                    + " ?, finished_at = ? WHERE id = ?",
                f.state().name(),
                f.rows(),
                f.added(),
                f.changed(),
                f.left(),
                f.refused(),
                f.problems(),
                f.fingerprint(),
                f.message(),
                Timestamp.from(f.at()),
                id));
  }

  @Nullable String fingerprint(UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT fingerprint FROM returns_import WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findFirst()
                .orElse(null));
  }

  /** Replaces what is known of the tables of an import. */
  void tables(UUID id, List<ImportTable> tables) {
    sql.with(
        h -> {
          h.execute("DELETE FROM returns_import_table WHERE import_id = ?", id);
          addTables(h, id, tables);
          return tables.size();
        });
  }

  private static void addTables(Handle h, UUID id, List<ImportTable> tables) {
    var rows = new BulkInsert(h, "INSERT INTO returns_import_table");
    for (int i = 0; i < tables.size(); i++) {
      var t = tables.get(i);
      rows.add(
          id, i + 1, t.table(), t.file(), t.rows(), t.added(), t.changed(), t.left(), t.refused());
    }
    rows.finish();
  }

  Optional<ImportSummary> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SUMMARY + " WHERE id = :id")
                .bind("id", id)
                .map((rs, x) -> summary(rs))
                .findFirst());
  }

  ListPage<ImportSummary> list(ListQuery query) {
    return sql.with(h -> LIST.page(h, query, Map.of(), (rs, x) -> summary(rs)));
  }

  List<ImportTable> tables(UUID id) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT table_name, file_name, rows_read, added, changed, unchanged, refused"
                        + " FROM returns_import_table WHERE import_id = :id ORDER BY position")
                .bind("id", id)
                .map(
                    (rs, x) ->
                        new ImportTable(
                            rs.getString(1),
                            rs.getString(2),
                            rs.getInt(3),
                            rs.getInt(4),
                            rs.getInt(5),
                            rs.getInt(6),
                            rs.getInt(7)))
                .list());
  }

  private static ImportSummary summary(ResultSet rs) throws SQLException {
    var year = (Number) rs.getObject(4);
    var finished = rs.getTimestamp(16);
    return new ImportSummary(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        ImportKind.of(rs.getString(3)).orElseThrow(),
        year == null ? null : year.intValue(),
        ImportMode.of(rs.getString(5)).orElseThrow(),
        ImportState.valueOf(rs.getString(6)),
        rs.getString(7),
        rs.getInt(8),
        rs.getInt(9),
        rs.getInt(10),
        rs.getInt(11),
        rs.getInt(12),
        rs.getInt(13),
        rs.getString(14),
        rs.getTimestamp(15).toInstant(),
        finished == null ? null : finished.toInstant(),
        rs.getString(17));
  }
}
