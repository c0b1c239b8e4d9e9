package org.permanency.web.view.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.permanency.rules.rule.Uplift;

/** What a form has to know of a JSON Schema: which shape a value has, and what its parts are. */
final class SchemaShape {
  /** Characters from which on a text is typed in a field of several lines. */
  private static final int LONG = 1_000;

  private static final String KEYS = "keys: ";
  private final JsonNode root;

  SchemaShape(JsonNode root) {
    this.root = root;
  }

  /** The schema itself where it only points to another place of the same file. */
  JsonNode resolved(JsonNode schema) {
    var ref = schema.path("$ref").asText("");
    return ref.startsWith("#/") ? root.at(ref.substring(1)) : schema;
  }

  /** Schema of a property, an entry of a map, or an entry of a list. */
  JsonNode child(JsonNode schema, String step) {
    var at = resolved(schema);
    if (at.path("properties").has(step)) {
      return resolved(at.path("properties").path(step));
    }
    return resolved(
        at.path("items").isObject() ? at.path("items") : at.path("additionalProperties"));
  }

  static boolean list(JsonNode schema) {
    return schema.path("type").asText().equals("array");
  }

  static boolean map(JsonNode schema) {
    return schema.path("additionalProperties").isObject() && !schema.has("properties");
  }

  static boolean object(JsonNode schema) {
    return schema.has("properties");
  }

  /** One value in one field; a list of plain values is one too, a line each. */
  boolean plain(JsonNode schema) {
    return list(schema)
        ? plain(resolved(schema.path("items"))) && !list(resolved(schema.path("items")))
        : !object(schema) && !map(schema);
  }

  /** Whether a table with a row an entry can show values of this shape. */
  boolean row(JsonNode schema) {
    if (!object(schema)) {
      return plain(schema);
    }
    for (var property : schema.path("properties")) {
      var inner = resolved(property);
      if (!plain(inner) && !(map(inner) && plain(resolved(inner.path("additionalProperties"))))) {
        return false;
      }
    }
    return true;
  }

  static boolean required(JsonNode schema, String name) {
    for (var must : schema.path("required")) {
      if (must.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** How a plain value is typed: choice, day, money, number, lines, paragraphs, text. */
  String kind(JsonNode schema) {
    var type = schema.path("type").asText();
    if (schema.has("enum") || type.equals("boolean")) {
      return "choice";
    }
    if (list(schema)) {
      return "lines";
    }
    if (schema.path("format").asText().equals("date")
        || schema.path("pattern").asText().equals("^\\d{4}-\\d{2}-\\d{2}$")) {
      return "day";
    }
    if (Uplift.money(schema)) {
      return "money";
    }
    if (schema.path("maxLength").asInt() >= LONG) {
      return "paragraphs";
    }
    return type.equals("number") || type.equals("integer") ? "number" : "text";
  }

  /** Whether a sum of money stands somewhere below. */
  boolean money(JsonNode schema) {
    var at = resolved(schema);
    if (Uplift.money(at)) {
      return true;
    }
    for (var property : at.path("properties")) {
      if (money(property)) {
        return true;
      }
    }
    return (at.path("items").isObject() && money(at.path("items")))
        || (at.path("additionalProperties").isObject() && money(at.path("additionalProperties")));
  }

  /**
   * Where the keys of a map are listed elsewhere in the file ({@code "$comment": "keys:
   * /bands/name"}): the list and the field of its entries; empty when they are free.
   */
  static List<String> keysFrom(JsonNode schema) {
    var comment = schema.path("$comment").asText("");
    return comment.startsWith(KEYS)
        ? Arrays.stream(comment.substring(KEYS.length()).split("/"))
            .filter(s -> !s.isEmpty())
            .toList()
        : List.of();
  }

  /** The names that a list gives to the keys of a map. */
  static List<String> names(JsonNode tree, List<String> from) {
    if (from.size() != 2) {
      return List.of();
    }
    var names = new LinkedHashSet<String>();
    tree.path(from.get(0)).forEach(e -> names.add(e.path(from.get(1)).asText("")));
    names.remove("");
    return new ArrayList<>(names);
  }

  /** A JSON Pointer of these steps. */
  static String pointer(List<String> path) {
    return path.stream()
        .map(p -> "/" + p.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  /** The steps of a JSON Pointer. */
  static List<String> steps(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .skip(1)
        .map(s -> s.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
