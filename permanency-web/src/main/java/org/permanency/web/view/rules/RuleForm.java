package org.permanency.web.view.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.permanency.web.view.list.Choice;

/**
 * A form made from a rule's JSON Schema and what a draft says: fields for plain values, a table for
 * everything that repeats, and a way to add to it. Each field is named by the JSON Pointer of its
 * value, so {@link RuleFormReader} can put what was typed back in its place.
 */
public final class RuleForm {
  private final SchemaShape shape;
  private final JsonNode tree;
  private final RuleTables words;
  private final Map<String, String> faults;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<Section> sections = new ArrayList<>();

  /**
   * A field.
   *
   * @param name {@code v} and the pointer
   * @param label what it is; in a table with its row and column
   * @param kind choice, day, money, number, lines, paragraphs, text
   * @param error what is wrong with it; empty when nothing is
   */
  public record Field(
      String name,
      String id,
      String label,
      String hint,
      String kind,
      String value,
      List<Choice> choices,
      String error) {
    /** Ids of hint and error, for whoever hears the page. */
    public String described() {
      return ((hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error"))
          .strip();
    }
  }

  /** A row of a table; {@code remove} is the pointer of its entry. */
  public record Row(String key, List<Field> cells, String remove) {}

  /**
   * A part of the form.
   *
   * @param level of its heading, 2 or 3
   * @param add pointer to which an entry can be added; empty for none
   * @param keyed whether an added entry needs a name
   * @param uplift pointer of the table whose sums a percentage can raise; empty for none
   * @param remove pointer of the entry that the section shows; empty when it is no entry
   */
  public record Section(
      String id,
      int level,
      String title,
      String hint,
      List<Field> fields,
      List<String> heads,
      List<Row> rows,
      String add,
      boolean keyed,
      String uplift,
      String remove) {}

  RuleForm(String rule, JsonNode schema, JsonNode tree, Map<String, String> faults) {
    this.shape = new SchemaShape(schema);
    this.tree = tree;
    this.words = new RuleTables(rule);
    this.faults = faults;
    object(List.of(), "What it says", schema, tree, 2, "");
  }

  /** The parts, in the order of the schema. */
  public List<Section> sections() {
    return sections;
  }

  /** Id of the field at a pointer, else of the first one below it; empty when there is none. */
  String id(String pointer) {
    return ids.entrySet().stream()
        .filter(e -> e.getKey().equals(pointer) || e.getKey().startsWith(pointer + "/"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** What is wrong with a field; one left blank below something that is missing is missing too. */
  private String fault(List<String> path, JsonNode node) {
    var own = faults.getOrDefault(SchemaShape.pointer(path), "");
    var above = SchemaShape.pointer(path.subList(0, path.size() - 1));
    return own.isEmpty()
            && FieldValues.text(node).isEmpty()
            && DraftFaults.missing(faults.get(above))
        ? DraftFaults.missing()
        : own;
  }

  private static List<String> with(List<String> path, String step) {
    var longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }

  private void object(
      List<String> path, String title, JsonNode at, JsonNode node, int level, String remove) {
    var fields = new ArrayList<Field>();
    var inner = new ArrayList<String>();
    for (var property : at.path("properties").properties()) {
      var child = shape.resolved(property.getValue());
      if (shape.plain(child)) {
        boolean optional = !SchemaShape.required(at, property.getKey());
        var label = words.words(property.getKey()) + (optional ? " (optional)" : "");
        fields.add(
            field(with(path, property.getKey()), label, child, node.path(property.getKey())));
      } else {
        inner.add(property.getKey());
      }
    }
    sections.add(
        new Section(
            "s" + sections.size(),
            level,
            title,
            path.isEmpty() ? "" : at.path("description").asText(""),
            fields,
            List.of(),
            List.of(),
            "",
            false,
            "",
            remove));
    for (var name : inner) {
      part(
          with(path, name),
          (level == 2 && path.isEmpty() ? "" : title + ": ") + words.words(name),
          shape.resolved(at.path("properties").path(name)),
          node.path(name),
          path.isEmpty() ? 2 : 3);
    }
  }

  private void part(List<String> path, String title, JsonNode at, JsonNode node, int level) {
    if (SchemaShape.object(at)) {
      object(path, title, at, node, level, "");
      return;
    }
    boolean map = SchemaShape.map(at);
    var entry = shape.resolved(map ? at.path("additionalProperties") : at.path("items"));
    if (shape.row(entry)) {
      sections.add(table(path, title, at, entry, node, level));
      return;
    }
    var pointer = SchemaShape.pointer(path);
    sections.add(
        new Section(
            "s" + sections.size(),
            level,
            title,
            at.path("description").asText(""),
            List.of(),
            List.of(),
            List.of(),
            pointer,
            map,
            "",
            ""));
    for (var key : keys(node)) {
      var inner = with(path, key);
      var child = map ? node.path(key) : node.path(Integer.parseInt(key));
      var number = map ? words.words(key) : title + " " + (Integer.parseInt(key) + 1);
      var name = child.path("label").asText(child.path("name").asText(number));
      if (SchemaShape.object(entry)) {
        object(inner, name, entry, child, 3, SchemaShape.pointer(inner));
      } else {
        part(inner, name, entry, child, 3);
      }
    }
  }

  private static List<String> keys(JsonNode node) {
    var keys = new ArrayList<String>();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        keys.add(String.valueOf(i));
      }
    } else {
      node.fieldNames().forEachRemaining(keys::add);
    }
    return keys;
  }

  /** A column: the steps from an entry to its cell, and its schema. */
  private record Column(List<String> steps, String head, JsonNode schema) {}

  private Section table(
      List<String> path, String title, JsonNode at, JsonNode entry, JsonNode node, int level) {
    boolean map = SchemaShape.map(at);
    var columns = columns(entry, node);
    var rows = new ArrayList<Row>();
    for (var key : keys(node)) {
      var inner = with(path, key);
      var child = map ? node.path(key) : node.path(Integer.parseInt(key));
      var named = map ? key : String.valueOf(Integer.parseInt(key) + 1);
      var label = child.path("label").asText(child.path("name").asText(named));
      var cells = new ArrayList<Field>();
      for (var column : columns) {
        var cell = new ArrayList<>(inner);
        cell.addAll(column.steps());
        cells.add(
            field(
                cell,
                title + ", " + label + ": " + column.head(),
                column.schema(),
                child.at(SchemaShape.pointer(column.steps()))));
      }
      rows.add(new Row(named, cells, SchemaShape.pointer(inner)));
    }
    var heads = new ArrayList<String>();
    heads.add(map ? "Key" : "No.");
    columns.forEach(c -> heads.add(c.head()));
    var pointer = SchemaShape.pointer(path);
    return new Section(
        "s" + sections.size(),
        level,
        title,
        at.path("description").asText(""),
        List.of(),
        heads,
        rows,
        pointer,
        map,
        shape.money(entry) ? pointer : "",
        "");
  }

  private List<Column> columns(JsonNode entry, JsonNode node) {
    if (!SchemaShape.object(entry)) {
      return List.of(new Column(List.of(), "Value", entry));
    }
    var columns = new ArrayList<Column>();
    for (var property : entry.path("properties").properties()) {
      var inner = shape.resolved(property.getValue());
      var name = property.getKey();
      if (shape.plain(inner)) {
        columns.add(new Column(List.of(name), words.words(name), inner));
      } else {
        var value = shape.resolved(inner.path("additionalProperties"));
        for (var key : inner(node, name, inner)) {
          columns.add(new Column(List.of(name, key), words.words(name) + ", " + key, value));
        }
      }
    }
    return columns;
  }

  /** Keys of the maps inside the rows: those listed elsewhere in the file, then any others. */
  private LinkedHashSet<String> inner(JsonNode node, String name, JsonNode at) {
    var keys = new LinkedHashSet<>(SchemaShape.names(tree, SchemaShape.keysFrom(at)));
    node.forEach(row -> row.path(name).fieldNames().forEachRemaining(keys::add));
    return keys;
  }

  private Field field(List<String> path, String label, JsonNode at, JsonNode node) {
    var pointer = SchemaShape.pointer(path);
    var id = "v" + ids.size();
    ids.put(pointer, id);
    return new Field(
        "v" + pointer,
        id,
        label,
        at.path("description").asText(""),
        shape.kind(at),
        FieldValues.text(node),
        FieldValues.choices(words, at, node),
        fault(path, node));
  }
}
