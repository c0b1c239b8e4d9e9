package org.permanency.people.rule;

import java.util.UUID;

/** Id of a child, unique over all tenants. */
public record ChildId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
