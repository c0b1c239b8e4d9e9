package org.permanency.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** Reads the stays of one child. */
@ApplicationScoped
class StayStore {
  @Inject TenantSql sql;

  List<ChildStay> of(ChildId child) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT h.id, h.code, h.name, s.starts, s.ends, s.ended_planned, s.ended_by"
                        + " FROM fostering_stay s JOIN fostering_household h ON h.id ="
                        + " s.household_id WHERE s.child_id = :child ORDER BY s.starts")
                .bind("child", child.value())
                .map((rs, x) -> stay(rs))
                .list());
  }

  private static ChildStay stay(ResultSet rs) throws SQLException {
    boolean planned = rs.getBoolean(6);
    boolean unknown = rs.wasNull();
    return new ChildStay(
        new HouseholdId(rs.getObject(1, UUID.class)),
        rs.getString(2),
        rs.getString(3),
        new EffectivePeriod(rs.getObject(4, LocalDate.class), rs.getObject(5, LocalDate.class)),
        unknown ? null : planned,
        rs.getString(7));
  }
}
