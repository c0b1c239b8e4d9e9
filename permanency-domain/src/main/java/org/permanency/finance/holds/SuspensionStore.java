package org.permanency.finance.holds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.permanency.finance.rule.AllegationPayments.Suspension;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.tenancy.TenantSql;

/** SQL on suspensions. */
@ApplicationScoped
class SuspensionStore {
  private static final String SELECT =
      "SELECT id, household_id, starts, ends, note, version FROM finance_suspension";
  @Inject TenantSql sql;

  /** A suspension with what people wrote beside it. */
  record Row(UUID id, Suspension suspension, String note, int version) {}

  /** All of them, the first day first. */
  List<Row> all() {
    return sql.with(
        h -> h.createQuery(SELECT + " ORDER BY starts, id").map((rs, x) -> row(rs)).list());
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
        rs.getObject(1, UUID.class),
        new Suspension(
            new HouseholdId(rs.getObject(2, UUID.class)),
            new EffectivePeriod(
                rs.getObject(3, LocalDate.class), rs.getObject(4, LocalDate.class))),
        rs.getString(5),
        rs.getInt(6));
  }

  void insert(UUID id, HouseholdId household, LocalDate from, String note) {
    sql.with(
        h ->
            h.createUpdate(
                    "INSERT INTO finance_suspension (id, household_id, starts, note)"
                        + " VALUES (:id, :household, :from, :note)")
                .bind("id", id)
                .bind("household", household.value())
                .bind("from", from)
                .bind("note", note)
                .execute());
  }

  void end(UUID id, LocalDate last) {
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_suspension SET ends = :ends, version = version + 1"
                        + " WHERE id = :id")
                .bind("ends", last.plusDays(1))
                .bind("id", id)
                .execute());
  }
}
