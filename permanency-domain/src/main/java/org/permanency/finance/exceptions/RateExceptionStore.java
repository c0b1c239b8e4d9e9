package org.permanency.finance.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.exceptions.rule.NewRateException;
import org.permanency.finance.rule.RateException;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** SQL on rates apart from levels. */
@ApplicationScoped
class RateExceptionStore {
  private static final String SELECT =
      "SELECT id, child_id, household_id, starts, ends, kind, weekly_pence, placed_at_start, note,"
          + " withdrawn, version FROM finance_rate_exception";
  @Inject TenantSql sql;

  /** An exception with what people wrote beside it; {@code withdrawn} says why it never held. */
  record Row(RateException exception, String note, @Nullable String withdrawn, int version) {}

  /** All of them, the latest first day first. */
  List<Row> all() {
    return sql.with(
        h ->
            h.createQuery(SELECT + " ORDER BY starts DESC, id")
                .setFetchSize(10_000)
                .map((rs, x) -> row(rs))
                .list());
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
    var child = rs.getObject(2, UUID.class);
    var household = rs.getObject(3, UUID.class);
    long weekly = rs.getLong(7);
    @Nullable Pence agreed = rs.wasNull() ? null : new Pence(weekly);
    return new Row(
        new RateException(
            rs.getObject(1, UUID.class),
            child == null ? null : new ChildId(child),
            household == null ? null : new HouseholdId(household),
            new EffectivePeriod(rs.getObject(4, LocalDate.class), rs.getObject(5, LocalDate.class)),
            rs.getString(6),
            agreed,
            rs.getBoolean(8)),
        rs.getString(9),
        rs.getString(10),
        rs.getInt(11));
  }

  void insert(UUID id, NewRateException e) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_rate_exception (id, child_id, household_id, starts, ends,"
                        + " kind, weekly_pence, placed_at_start, note) VALUES (:id, :child,"
                        + " :household, :starts, :ends, :kind, :weekly, :placed, :note)")
                .bind("id", id)
                .bind("child", e.child() == null ? null : e.child().value())
                .bind("household", e.household() == null ? null : e.household().value())
                .bind("starts", e.from())
                .bind("ends", e.last() == null ? null : e.last().plusDays(1))
                .bind("kind", e.kind())
                .bind("weekly", e.weekly() == null ? null : e.weekly().amount())
                .bind("placed", e.placedAtStart())
                .bind("note", e.note().strip())
                .execute());
  }

  void end(UUID id, LocalDate last) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_rate_exception SET ends = :ends, version = version + 1"
                        + " WHERE id = :id")
                .bind("ends", last.plusDays(1))
                .bind("id", id)
                .execute());
  }

  void withdraw(UUID id, String reason) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_rate_exception SET withdrawn = :reason, version = version + 1"
                        + " WHERE id = :id")
                .bind("reason", reason)
                .bind("id", id)
                .execute());
  }
}
