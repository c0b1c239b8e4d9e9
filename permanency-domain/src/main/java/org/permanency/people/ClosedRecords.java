package org.permanency.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;

/**
 * The children whose records are closed to one actor. Lists still count them and show that there is
 * a restricted record, its council and its id; never its name or number.
 */
public final class ClosedRecords {
  /** What stands in the place of a name or a number. */
  public static final String RESTRICTED = "Restricted record";

  private static final Pattern TOKEN = Pattern.compile("[^\\s;,:]+");
  private final Set<UUID> children = new HashSet<>();
  private final Map<String, Set<String>> numbers = new HashMap<>();
  private final Set<String> councils = new HashSet<>();

  /**
   * A closed child.
   *
   * @param number the council's number, which must not be shown
   */
  record Child(UUID id, String council, String number) {}

  ClosedRecords(Iterable<Child> closed, Iterable<String> councils) {
    councils.forEach(this.councils::add);
    for (var child : closed) {
      children.add(child.id());
      numbers.computeIfAbsent(child.council(), c -> new HashSet<>()).add(child.number());
    }
  }

  /** Whether the child's record is closed to the actor. */
  public boolean has(@Nullable ChildId child) {
    return child != null && children.contains(child.value());
  }

  /** Whether the record of this id is a closed one. */
  public boolean has(@Nullable UUID id) {
    return id != null && children.contains(id);
  }

  /** Whether {@code number} is that of a closed record of the council. */
  public boolean has(String council, String number) {
    return numbers.getOrDefault(council, Set.of()).contains(number);
  }

  /**
   * A text with numbers after the code of their council, as the audit trail lists them ({@code PET
   * 1001, PET 1002; LARK 7 8}), those of closed records blotted out.
   *
   * @param council of the numbers before the first code; empty for none
   */
  public String blotted(String text, String council) {
    if (numbers.isEmpty()) {
      return text;
    }
    var out = new StringBuilder();
    var at = council;
    int from = 0;
    var whole = blottedWhole(text);
    var tokens = TOKEN.matcher(whole);
    while (tokens.find()) {
      var token = tokens.group();
      boolean hide = has(at, token);
      out.append(whole, from, tokens.start()).append(hide ? "(" + RESTRICTED + ")" : token);
      from = tokens.end();
      at = councils.contains(token) ? token : at;
    }
    return out.append(whole.substring(from)).toString();
  }

  /** Numbers that hold a blank or a comma are no token of their own. */
  private String blottedWhole(String text) {
    var whole = text;
    for (var entry : numbers.entrySet()) {
      for (var number : entry.getValue()) {
        if (!TOKEN.matcher(number).matches()) {
          whole =
              whole.replace(
                  entry.getKey() + " " + number, entry.getKey() + " (" + RESTRICTED + ")");
        }
      }
    }
    return whole;
  }
}
