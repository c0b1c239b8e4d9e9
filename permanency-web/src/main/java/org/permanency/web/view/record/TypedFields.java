package org.permanency.web.view.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.permanency.record.rule.Typed;

/** A recording as its form sends it: {@code on}, {@code time}, {@code worker}, {@code f-<key>}. */
final class TypedFields {
  private static final String FIELD = "f-";

  private TypedFields() {}

  /** What the form sent. */
  static Typed of(Map<String, String> sent) {
    var fields = new LinkedHashMap<String, String>();
    sent.forEach(
        (name, text) -> {
          if (name.startsWith(FIELD)) {
            fields.put(name.substring(FIELD.length()), text);
          }
        });
    return new Typed(
        sent.getOrDefault("on", ""),
        sent.getOrDefault("on-month", ""),
        sent.getOrDefault("on-year", ""),
        sent.getOrDefault("time", ""),
        sent.getOrDefault("worker", ""),
        fields);
  }

  /** What stands in an input of the form. */
  static String value(Typed typed, String input) {
    return switch (input) {
      case "on" -> typed.day();
      case "on-month" -> typed.month();
      case "on-year" -> typed.year();
      case "time" -> typed.time();
      case "worker" -> typed.worker();
      default -> input.startsWith(FIELD) ? typed.field(input.substring(FIELD.length())) : "";
    };
  }
}
