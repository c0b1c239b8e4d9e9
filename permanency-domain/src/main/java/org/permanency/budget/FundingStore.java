package org.permanency.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.budget.rule.FundingRecord;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** The only SQL on funding records. */
@ApplicationScoped
class FundingStore {
  private static final String COLUMNS =
      "SELECT id, child_id, kind, starts, ends, percent, note, version FROM budget_funding_record";
  @Inject TenantSql sql;

  /** A record with its id, its note and the version it was read in. */
  record Kept(UUID id, FundingRecord record, String note, int version) {}

  List<Kept> all() {
    return sql.with(
        h ->
            h.createQuery(COLUMNS + " ORDER BY child_id, kind, starts")
                .map((rs, x) -> kept(rs))
                .list());
  }

  /** One record, held until the end of the transaction. */
  Optional<Kept> lock(UUID id) {
    return sql.with(
        h ->
            h.createQuery(COLUMNS + " WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((rs, x) -> kept(rs))
                .findOne());
  }

  /** Records of one child, which is held so that two writers stand in a queue. */
  List<Kept> lockChild(ChildId child) {
    return sql.with(
        h ->
            h.createQuery(COLUMNS + " WHERE child_id = :child ORDER BY starts FOR UPDATE")
                .bind("child", child.value())
                .map((rs, x) -> kept(rs))
                .list());
  }

  void insert(Kept kept) {
    var record = kept.record();
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO budget_funding_record (id, child_id, kind, starts, ends, percent,"
                        + " note) VALUES (:id, :child, :kind, :starts, :ends, :percent, :note)")
                .bind("id", kept.id())
                .bind("child", record.child().value())
                .bind("kind", record.kind())
                .bind("starts", record.period().start())
                .bind("ends", record.period().end())
                .bind("percent", record.percent())
                .bind("note", kept.note())
                .execute());
  }

  /** Ends a record; {@code end} is the first day after. */
  void end(UUID id, LocalDate end) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE budget_funding_record SET ends = :end, version = version + 1 WHERE id ="
                        + " :id")
                .bind("id", id)
                .bind("end", end)
                .execute());
  }

  private static Kept kept(ResultSet rs) throws SQLException {
    @Nullable LocalDate ends = rs.getObject(5, LocalDate.class);
    return new Kept(
        rs.getObject(1, UUID.class),
        new FundingRecord(
            new ChildId(rs.getObject(2, UUID.class)),
            rs.getString(3),
            new EffectivePeriod(rs.getObject(4, LocalDate.class), ends),
            rs.getBigDecimal(6)),
        rs.getString(7),
        rs.getInt(8));
  }
}
