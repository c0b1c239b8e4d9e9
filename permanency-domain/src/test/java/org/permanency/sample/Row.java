package org.permanency.sample;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** A row of a file, by heading. */
record Row(Map<String, String> fields) {
  /** What stands under the heading; empty when nothing does. */
  String get(String column) {
    return requireNonNull(fields.get(column), "no column " + column);
  }

  boolean has(String column) {
    return fields.containsKey(column);
  }

  boolean empty(String column) {
    return get(column).isEmpty();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
