package org.permanency.rules.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A value that two versions of a rule do not share.
 *
 * @param path names of the keys that lead to it; entries of a list go by their name where they have
 *     one, else by their number from 1
 * @param was the value before; null when it was not there
 * @param now the value after; null when it is there no longer
 */
public record RuleDifference(List<String> path, @Nullable String was, @Nullable String now) {
  private static final String FIGURE = "-?[0-9]{1,15}(\\.[0-9]{1,10})?";
  private static final List<String> NAMES = List.of("name", "who", "key", "code");

  /** Copies the path. */
  public RuleDifference {
    path = List.copyOf(path);
  }

  /** JSON Pointer like place of the value. */
  public String pointer() {
    return path.stream()
        .map(p -> "/" + p.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  /**
   * Of two figures the second less the first, and of the first by how many per cent, e.g. "+2.91
   * (+2.0 %)"; empty when one of them is none.
   */
  public Optional<String> by() {
    if (was == null || now == null || !was.matches(FIGURE) || !now.matches(FIGURE)) {
      return Optional.empty();
    }
    var old = new BigDecimal(was);
    var more = new BigDecimal(now).subtract(old);
    return Optional.of(
        old.signum() <= 0 ? signed(more) : signed(more) + " (" + percent(more, old) + " %)");
  }

  private static String percent(BigDecimal more, BigDecimal of) {
    return signed(more.movePointRight(2).divide(of, 1, RoundingMode.HALF_UP));
  }

  private static String signed(BigDecimal figure) {
    return (figure.signum() > 0 ? "+" : "") + figure.toPlainString();
  }

  /** Every value that differs, in the order of the later version, then what is gone. */
  public static List<RuleDifference> between(JsonNode before, JsonNode after) {
    var old = values(before);
    var now = values(after);
    var places = new LinkedHashSet<>(now.keySet());
    places.addAll(old.keySet());
    var all = new ArrayList<RuleDifference>();
    for (var place : places) {
      var was = old.get(place);
      var is = now.get(place);
      if (!same(was, is)) {
        all.add(new RuleDifference(place, text(was), text(is)));
      }
    }
    return all;
  }

  private static boolean same(@Nullable JsonNode a, @Nullable JsonNode b) {
    if (a == null || b == null) {
      return a == b;
    }
    return a.isNumber() && b.isNumber()
        ? a.decimalValue().compareTo(b.decimalValue()) == 0
        : a.equals(b);
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isBoolean()) {
      return node.booleanValue() ? "yes" : "no";
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining("; "));
    }
    return node.isNumber() ? node.decimalValue().toPlainString() : node.asText();
  }

  /** Every plain value by its path; a list of plain values is one value. */
  private static Map<List<String>, JsonNode> values(JsonNode tree) {
    var values = new LinkedHashMap<List<String>, JsonNode>();
    collect(values, List.of(), tree);
    return values;
  }

  private static void collect(
      Map<List<String>, JsonNode> values, List<String> path, JsonNode node) {
    if (node.isValueNode() || plainList(node)) {
      values.put(path, node);
    } else if (node.isArray()) {
      var names = names(node);
      for (int i = 0; i < node.size(); i++) {
        collect(values, with(path, names.get(i)), node.get(i));
      }
    } else {
      node.properties().forEach(p -> collect(values, with(path, p.getKey()), p.getValue()));
    }
  }

  private static boolean plainList(JsonNode node) {
    return node.isArray()
        && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode);
  }

  private static List<String> with(List<String> path, String step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  /** The entries' own names if each has one and no two are the same; else their numbers. */
  private static List<String> names(JsonNode list) {
    for (var field : NAMES) {
      var names =
          StreamSupport.stream(list.spliterator(), false)
              .map(e -> e.path(field).asText())
              .filter(n -> !n.isEmpty())
              .toList();
      if (names.size() == list.size() && names.stream().distinct().count() == names.size()) {
        return names;
      }
    }
    var numbers = new ArrayList<String>();
    for (int i = 1; i <= list.size(); i++) {
      numbers.add(String.valueOf(i));
    }
    return numbers;
  }
}
