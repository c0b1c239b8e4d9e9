package org.permanency.keeping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns and values of a row to be written, in order. */
final class Cells {
  private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

  static Cells of(String column, @Nullable Object value) {
    return new Cells().with(column, value);
  }

  Cells with(String column, @Nullable Object value) {
    all.put(column, value instanceof Enum<?> word ? word.name() : value);
    return this;
  }

  List<String> columns() {
    return List.copyOf(all.keySet());
  }

  List<@Nullable Object> values() {
    return new ArrayList<>(all.values());
  }
}
