package org.permanency.web.view.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.permanency.web.view.Words;

/**
 * A rule's values as tables that people read: plain values as a list of facts, everything that
 * repeats as one table. A name is looked up as {@code rule.<rule>.<name>}; without a text of its
 * own it is shown as words.
 */
public final class RuleTables {
  private static final Cell NONE = new Cell("–", false);
  private final String rule;

  RuleTables(String rule) {
    this.rule = rule;
  }

  /**
   * A table.
   *
   * @param title heading; empty for the facts that stand first
   * @param heads headings of the columns; the first one names the row
   * @param rows cells, as many as heads
   */
  public record Table(String title, List<String> heads, List<List<Cell>> rows) {
    /** Style of a column: of figures when there is one in it, and nothing else but gaps. */
    public String style(int column) {
      boolean figures =
          rows.stream().map(r -> r.get(column)).allMatch(c -> c.number() || c.equals(NONE));
      return figures && rows.stream().anyMatch(r -> r.get(column).number()) ? "num" : "";
    }
  }

  /** A cell and whether it is a figure. */
  public record Cell(String text, boolean number) {}

  /** The tables of a tree, facts first. */
  List<Table> of(JsonNode tree) {
    var tables = new ArrayList<Table>();
    var facts = new ArrayList<List<Cell>>();
    tree.fields()
        .forEachRemaining(
            f -> {
              if (isPlain(f.getValue())) {
                facts.add(List.of(new Cell(words(f.getKey()), false), cell(f.getValue())));
              } else {
                tables.add(table(words(f.getKey()), f.getValue()));
              }
            });
    if (!facts.isEmpty()) {
      tables.add(0, new Table("", List.of("What", "Value"), facts));
    }
    return tables;
  }

  private static boolean isPlain(JsonNode node) {
    return node.isValueNode()
        || (node.isArray()
            && StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode));
  }

  private Table table(String title, JsonNode node) {
    var lines = new LinkedHashMap<String, Map<String, Cell>>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        lines.put(String.valueOf(i + 1), line(node.get(i)));
      }
    } else {
      node.fields().forEachRemaining(f -> lines.put(f.getKey(), line(f.getValue())));
    }
    var heads = new LinkedHashSet<String>();
    lines.values().forEach(l -> heads.addAll(l.keySet()));
    var rows = new ArrayList<List<Cell>>();
    lines.forEach((key, line) -> rows.add(row(node.isArray(), key, line, heads)));
    var all = new ArrayList<>(heads);
    if (!node.isArray()) {
      all.add(0, "Key");
    }
    return new Table(title, all, rows);
  }

  private static List<Cell> row(
      boolean array, String key, Map<String, Cell> line, LinkedHashSet<String> heads) {
    var row = new ArrayList<Cell>();
    if (!array) {
      row.add(new Cell(key, false));
    }
    heads.forEach(h -> row.add(line.getOrDefault(h, NONE)));
    return row;
  }

  private Map<String, Cell> line(JsonNode node) {
    var line = new LinkedHashMap<String, Cell>();
    if (node.isObject()) {
      node.fields().forEachRemaining(f -> into(line, words(f.getKey()), f.getValue()));
    } else {
      line.put("Value", cell(node));
    }
    return line;
  }

  private void into(Map<String, Cell> line, String head, JsonNode node) {
    if (node.isObject()) {
      node.fields().forEachRemaining(f -> into(line, head + ", " + f.getKey(), f.getValue()));
    } else {
      line.put(head, cell(node));
    }
  }

  private Cell cell(JsonNode node) {
    if (node.isNumber()) {
      return new Cell(node.decimalValue().toPlainString(), true);
    }
    return new Cell(text(node), false);
  }

  private String text(JsonNode node) {
    if (node.isBoolean()) {
      return node.booleanValue() ? "Yes" : "No";
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(this::text)
          .collect(Collectors.joining("; "));
    }
    if (node.isObject()) {
      var parts = new ArrayList<String>();
      node.fields().forEachRemaining(f -> parts.add(words(f.getKey()) + " " + text(f.getValue())));
      return String.join(", ", parts);
    }
    return node.asText();
  }

  /** A name from a file as people read it: its own text, else {@code firstDay} as "First day". */
  String words(String name) {
    var code = "rule." + rule + "." + name;
    var text = Words.text(code);
    if (!text.equals(code)) {
      return text;
    }
    var apart = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
    return name.matches(".*[0-9].*") || apart.isEmpty()
        ? name
        : Character.toUpperCase(apart.charAt(0)) + apart.substring(1);
  }

  /** The way to a value in words, e.g. "Levels, level-1, Pounds a week, 0-4". */
  String place(List<String> path) {
    return path.stream().map(this::words).collect(Collectors.joining(", "));
  }
}
