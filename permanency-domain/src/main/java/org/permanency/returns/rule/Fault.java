package org.permanency.returns.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fault where it was found.
 *
 * @param file position of the file among those of the import, from 0; -1 for all of them
 * @param line line of the file, from 1 (the headings); 0 for the whole file
 * @param column heading; null for the whole row
 * @param value as it stands in the file, at most 200 characters; null when there is none
 * @param code what is wrong
 * @param facts what the words of the code name beside column and value
 */
public record Fault(
    int file,
    int line,
    @Nullable String column,
    @Nullable String value,
    FaultCode code,
    Map<String, String> facts) {
  private static final int KEPT = 200;

  /** Shortens the value. */
  public Fault {
    value = value == null ? null : shortened(value, KEPT);
    facts = Map.copyOf(facts);
  }

  /** Whether it keeps its row or file out. */
  public boolean refuses() {
    return code.severity() == FaultCode.Severity.REFUSAL;
  }

  /** At most {@code length} characters of {@code text}, never half of one. */
  public static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}
