package org.permanency.record.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A recording as somebody types it, half a date included.
 *
 * @param day day of the month of the event
 * @param month its month
 * @param year its year
 * @param time its time of day, like 14:30; blank when not known
 * @param worker id of the worker whose work it was; blank for none
 * @param fields words by key of the template's field
 */
public record Typed(
    String day, String month, String year, String time, String worker, Map<String, String> fields) {
  /** Nothing yet. */
  public static final Typed BLANK = new Typed("", "", "", "", "", Map.of());

  /** Copies the fields. */
  public Typed {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** With the day of the event. */
  public static Typed on(LocalDate on, String time, String worker, Map<String, String> fields) {
    return new Typed(
        String.valueOf(on.getDayOfMonth()),
        String.valueOf(on.getMonthValue()),
        String.valueOf(on.getYear()),
        time,
        worker,
        fields);
  }

  /** The words of one field; blank for none. */
  public String field(String key) {
    return fields.getOrDefault(key, "");
  }

  /** The same with a worker. */
  public Typed withWorker(String id) {
    return new Typed(day, month, year, time, id, fields);
  }
}
