package org.permanency.fostering.rule;

import java.util.UUID;

/** Id of a carer household, unique over all tenants. */
public record HouseholdId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
