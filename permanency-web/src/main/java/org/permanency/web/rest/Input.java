package org.permanency.web.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Fields that a caller sent, read one by one; every fault is gathered and {@link #check} tells all
 * of them at once. What a method returns for a faulty field stands for nothing: use no value before
 * {@link #check} has passed.
 */
abstract class Input {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
  private final List<Problems.Fault> faults = new ArrayList<>();

  /** Notes a fault. */
  final void fault(String field, String rule, String message) {
    faults.add(new Problems.Fault(field, rule, message, Map.of()));
  }

  /** What was noted so far. */
  final List<Problems.Fault> faults() {
    return List.copyOf(faults);
  }

  /** Notes that a field has to be sent. */
  final void missing(String field) {
    fault(field, "required", field + " should be sent.");
  }

  /**
   * A day of the years 1900 to 2999 written {@code 2016-03-31}; null after noting a fault, and for
   * null.
   */
  final @Nullable LocalDate dayIn(String field, @Nullable String sent) {
    if (sent == null) {
      return null;
    }
    try {
      var day = LocalDate.parse(sent);
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
      fault(field, "range", field + " should be a day from " + FIRST + " to " + LAST + ".");
    } catch (DateTimeParseException e) {
      fault(field, "date", field + " should be a day like 2016-03-31, not '" + shown(sent) + "'.");
    }
    return null;
  }

  /** One of {@code allowed}; null after noting a fault, and for null. */
  final @Nullable String oneOf(String field, @Nullable String sent, Collection<String> allowed) {
    if (sent == null || allowed.contains(sent)) {
      return sent;
    }
    fault(
        field,
        "one-of",
        field + " should be one of " + new TreeSet<>(allowed) + ", not '" + shown(sent) + "'.");
    return null;
  }

  /** Text of at most {@code most} characters without control characters; null after a fault. */
  final @Nullable String textIn(String field, @Nullable String sent, int most) {
    if (sent == null) {
      return null;
    }
    if (sent.length() > most) {
      fault(field, "length", field + " should have at most " + most + " characters.");
      return null;
    }
    if (sent.chars().anyMatch(Character::isISOControl)) {
      fault(field, "characters", field + " should hold no control characters.");
      return null;
    }
    return sent;
  }

  /** Text of several lines; null after a fault. */
  final @Nullable String wordsIn(String field, @Nullable String sent, int most) {
    if (sent != null && sent.length() > most) {
      fault(field, "length", field + " should have at most " + most + " characters.");
      return null;
    }
    if (sent != null
        && sent.chars().anyMatch(c -> Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)) {
      fault(field, "characters", field + " should hold words and line breaks only.");
      return null;
    }
    return sent;
  }

  private static String shown(String sent) {
    return sent.length() <= 40 ? sent : sent.substring(0, 40) + "...";
  }

  /** Notes what was sent and nobody asked for. */
  abstract void strangers();

  /**
   * To be called once, after the last field was read.
   *
   * @throws BadRequest with every fault, fields that nobody read among them
   */
  public final void check() {
    strangers();
    if (!faults.isEmpty()) {
      throw new BadRequest(400, faults);
    }
  }
}
