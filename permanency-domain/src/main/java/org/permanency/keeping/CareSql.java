package org.permanency.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** What the stores of this room share. Tables and columns are words of the code, never typed. */
@ApplicationScoped
class CareSql {
  /** Joins that give {@link #household} and the worker's name. */
  static final String NAMES = "h.id, h.code, h.name, x.worker_id, w.name, x.version, x.id";

  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** Tables of work with a household and a worker. */
  static String from(String table) {
    return table
        + " x LEFT JOIN fostering_household h ON h.id = x.household_id LEFT JOIN people_worker w ON"
        + " w.id = x.worker_id WHERE ";
  }

  UUID insert(TenantContext ctx, String table, Cells cells) {
    var id = Ids.next(clock);
    cells.with("id", id).with("created_by", ctx.actor().name());
    var marks = "?, ".repeat(cells.columns().size() - 1) + "?";
    sql.with(
        h ->
            h.execute(
                "INSERT INTO "
                    + table
                    + " ("
                    + String.join(", ", cells.columns())
                    + ") VALUES ("
                    + marks
                    + ")",
                cells.values().toArray()));
    return id;
  }

  /** Inserts many; ids of the rows in their order. */
  List<UUID> insertAll(TenantContext ctx, String table, List<Cells> rows) {
    var ids = rows.stream().map(r -> Ids.next(clock)).toList();
    if (!rows.isEmpty()) {
      var columns = String.join(", ", rows.get(0).columns());
      sql.with(
          h -> {
            var insert =
                new BulkInsert(h, "INSERT INTO " + table + " (" + columns + ", id, created_by)");
            for (int i = 0; i < rows.size(); i++) {
              var values = rows.get(i).values();
              values.add(ids.get(i));
              values.add(ctx.actor().name());
              insert.add(values.toArray());
            }
            insert.finish();
            return ids;
          });
    }
    return ids;
  }

  /** Changes a row and counts its version up. */
  void update(String table, UUID id, Cells cells) {
    var values = cells.values();
    values.add(id);
    sql.with(
        h ->
            h.execute(
                "UPDATE "
                    + table
                    + " SET "
                    + String.join(" = ?, ", cells.columns())
                    + " = ?, version = version + 1 WHERE id = ?",
                values.toArray()));
  }

  /** The version, held against other changes until the transaction ends; empty for none. */
  Optional<Integer> lock(String table, UUID id) {
    return sql.with(
        h ->
            h.createQuery("SELECT version FROM " + table + " WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne());
  }

  /** The next reference of a year; whoever asks next waits until this transaction ends. */
  String reference(String letter, int year) {
    int number =
        sql.with(
            h -> {
              h.execute(
                  "INSERT INTO keeping_number (letter, year, last) VALUES (?, ?, 1) ON DUPLICATE"
                      + " KEY UPDATE last = last + 1",
                  letter,
                  year);
              return h.createQuery(
                      "SELECT last FROM keeping_number WHERE letter = :letter AND year = :year")
                  .bind("letter", letter)
                  .bind("year", year)
                  .mapTo(Integer.class)
                  .one();
            });
    return String.format("%s%d-%04d", letter, year, number);
  }

  void step(TenantContext ctx, String kind, UUID item, LocalDate on, String what, String note) {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO keeping_step (id, item_kind, item_id, on_day, what, note, made_at,"
                    + " made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(clock),
                kind,
                item,
                on,
                what,
                note.strip(),
                Timestamp.from(clock.instant()),
                ctx.actor().name()));
  }

  List<CareView.Step> steps(String kind, UUID item) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT on_day, what, note, made_by FROM keeping_step WHERE item_kind = :kind"
                        + " AND item_id = :item ORDER BY on_day, made_at, id")
                .bind("kind", kind)
                .bind("item", item)
                .map(
                    (rs, x) ->
                        new CareView.Step(
                            rs.getObject(1, LocalDate.class),
                            rs.getString(2),
                            rs.getString(3),
                            rs.getString(4)))
                .list());
  }

  /** The household of a row of {@link #from}; null for none. */
  static @Nullable HouseholdName household(ResultSet rs) throws SQLException {
    var id = rs.getObject(1, UUID.class);
    return id == null ? null : new HouseholdName(id, rs.getString(2), rs.getString(3));
  }

  /** The same of work that always has one. */
  static HouseholdName theHousehold(ResultSet rs) throws SQLException {
    return java.util.Objects.requireNonNull(household(rs));
  }

  static @Nullable Integer number(ResultSet rs, String column) throws SQLException {
    int number = rs.getInt(column);
    return rs.wasNull() ? null : number;
  }

  static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, LocalDate.class);
  }

  static <E extends Enum<E>> @Nullable E word(ResultSet rs, String column, Class<E> of)
      throws SQLException {
    var word = rs.getString(column);
    return word == null ? null : Enum.valueOf(of, word);
  }

  static EffectivePeriod period(ResultSet rs) throws SQLException {
    return new EffectivePeriod(
        rs.getObject("starts", LocalDate.class), rs.getObject("ends", LocalDate.class));
  }
}
