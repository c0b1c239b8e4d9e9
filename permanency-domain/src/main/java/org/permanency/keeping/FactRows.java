package org.permanency.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.keeping.rule.CareFact;

/** Reads what indicators want: id, reference, household, kind, day in this order. */
final class FactRows {
  private FactRows() {}

  static CareFact fact(ResultSet rs, CareFact.Kind kind) throws SQLException {
    var household = rs.getObject(3, UUID.class);
    return new CareFact(
        rs.getObject(1, UUID.class),
        rs.getString(2),
        household == null ? null : new HouseholdId(household),
        kind,
        rs.getObject(5, LocalDate.class));
  }
}
