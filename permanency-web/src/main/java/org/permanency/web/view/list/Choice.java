package org.permanency.web.view.list;

import java.util.List;
import java.util.Map;

/**
 * One value that a filter may have.
 *
 * @param value as in the address and in the query
 * @param label as people say it
 */
public record Choice(String value, String label) {
  /** Yes and no, as 1 and 0. */
  public static final List<Choice> YES_NO = List.of(new Choice("1", "Yes"), new Choice("0", "No"));

  /** Values with their words, in the map's order. */
  public static List<Choice> of(Map<String, String> labels) {
    return labels.entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue())).toList();
  }

  /** The words of a value; the value itself when it is none of them. */
  public static String label(List<Choice> choices, String value) {
    return choices.stream()
        .filter(c -> c.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }
}
