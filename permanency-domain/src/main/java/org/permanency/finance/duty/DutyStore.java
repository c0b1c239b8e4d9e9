package org.permanency.finance.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.duty.rule.Duty;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.tenancy.TenantSql;

/** SQL on the duty rota. */
@ApplicationScoped
class DutyStore {
  private static final String SELECT =
      "SELECT id, household_id, starts, ends, note, cancel_reason, version FROM finance_duty";
  @Inject TenantSql sql;

  /** A duty with what people wrote beside it. */
  record Row(Duty duty, String note, @Nullable String cancelReason, int version) {}

  /** With a day in the period, also cancelled ones, by first day. */
  List<Row> within(EffectivePeriod days) {
    return sql.with(
        h ->
            h.createQuery(
                    SELECT
                        + " WHERE ends > :from AND (:to IS NULL OR starts < :to)"
                        + " ORDER BY starts, id")
                .bind("from", days.start())
                .bind("to", days.end())
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
  }

  /** Duties that stand, with a day in the period. */
  List<Duty> standing(EffectivePeriod days) {
    return within(days).stream().filter(r -> r.cancelReason() == null).map(Row::duty).toList();
  }

  Optional<Row> find(UUID id) {
    return sql.with(
        h ->
            h.createQuery(SELECT + " WHERE id = :id FOR UPDATE")
                .bind("id", id)
                .map((rs, x) -> row(rs))
                .findOne());
  }

  private static Row row(ResultSet rs) throws SQLException {
    return new Row(
        new Duty(
            rs.getObject(1, UUID.class),
            new HouseholdId(rs.getObject(2, UUID.class)),
            new EffectivePeriod(
                rs.getObject(3, LocalDate.class), rs.getObject(4, LocalDate.class))),
        rs.getString(5),
        rs.getString(6),
        rs.getInt(7));
  }

  /** Waits its turn, so that of two who fill one day the second one sees the first. */
  void queue() {
    sql.with(
        h ->
            h.execute(
                "INSERT INTO finance_lock (name, turns) VALUES ('duty-rota', 1)"
                    + " ON DUPLICATE KEY UPDATE turns = turns + 1"));
  }

  void insert(Duty duty, String note) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_duty (id, household_id, starts, ends, note)"
                        + " VALUES (:id, :household, :starts, :ends, :note)")
                .bind("id", duty.id())
                .bind("household", duty.household().value())
                .bind("starts", duty.period().start())
                .bind("ends", duty.period().end())
                .bind("note", note)
                .execute());
  }

  void cancel(UUID id, String reason) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_duty SET cancel_reason = :reason, version = version + 1"
                        + " WHERE id = :id")
                .bind("reason", reason)
                .bind("id", id)
                .execute());
  }
}
