package org.permanency.finance.rule;

import java.util.UUID;
import org.permanency.fostering.rule.HouseholdId;

/**
 * Names somebody who is paid. A fostering household is paid under its own id; everybody else is
 * registered as a payee.
 */
public record PayeeId(UUID value) {
  /** A fostering household as payee. */
  public static PayeeId of(HouseholdId household) {
    return new PayeeId(household.value());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
