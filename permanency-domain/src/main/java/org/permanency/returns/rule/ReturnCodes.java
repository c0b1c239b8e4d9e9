package org.permanency.returns.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code lists of the national return: the rule {@code return-codes}.
 *
 * @param lists codes by list name, e.g. {@code place}
 */
public record ReturnCodes(Map<String, Map<String, Code>> lists) {
  /**
   * One code.
   *
   * @param meaning in our words
   * @param from first collection year that has it; null when it was always there
   * @param until last collection year that has it; null when it is there still
   * @param stands code that is kept instead, for codes that only changed their name
   */
  public record Code(
      String meaning, @Nullable Integer from, @Nullable Integer until, @Nullable String stands) {
    /** Whether the collection year {@code year} has it. */
    public boolean holdsIn(int year) {
      return (from == null || year >= from) && (until == null || year <= until);
    }

    /** The years that have it, as said in a message. */
    String years() {
      if (from == null) {
        return "until " + until;
      }
      return until == null ? "from " + from : from + " to " + until;
    }
  }

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException if a code stands for one that its list does not have
   */
  public ReturnCodes {
    var copy = new HashMap<String, Map<String, Code>>();
    lists.forEach((name, codes) -> copy.put(name, Map.copyOf(codes)));
    lists = Map.copyOf(copy);
    lists.forEach(ReturnCodes::check);
  }

  private static void check(String name, Map<String, Code> codes) {
    codes.forEach(
        (key, code) -> {
          var stands = code.stands();
          if (stands != null && !codes.containsKey(stands)) {
            throw new IllegalArgumentException(
                name + " " + key + " stands for " + stands + ", which the list does not have");
          }
        });
  }

  /** A code of a list, whatever its case. */
  Optional<Map.Entry<String, Code>> find(String list, String text) {
    var key = text.toUpperCase(Locale.ROOT);
    return Optional.ofNullable(of(list).get(key)).map(code -> Map.entry(key, code));
  }

  /** The codes of a list that a collection year has, sorted, as said in a message. */
  String known(String list, int year) {
    return String.join(", ", codes(list, year));
  }

  /**
   * The codes of a list that a collection year has, sorted.
   *
   * @throws IllegalStateException if there is no such list
   */
  public List<String> codes(String list, int year) {
    return of(list).entrySet().stream()
        .filter(e -> e.getValue().holdsIn(year))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /**
   * How a collection year writes a code as we keep it: the code itself where the year has it, else
   * the one that stands for it, else the code itself.
   *
   * @throws IllegalStateException if there is no such list
   */
  public String written(String list, String code, int year) {
    var codes = of(list);
    var now = codes.get(code);
    if (now == null || now.holdsIn(year)) {
      return code;
    }
    return codes.entrySet().stream()
        .filter(e -> code.equals(e.getValue().stands()) && e.getValue().holdsIn(year))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse(code);
  }

  private Map<String, Code> of(String list) {
    var codes = lists.get(list);
    if (codes == null) {
      throw new IllegalStateException("the rule return-codes has no list " + list);
    }
    return codes;
  }
}
