package org.permanency.allowances.rule;

import java.util.UUID;

/** Id of an award, unique over all tenants. */
public record AwardId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
