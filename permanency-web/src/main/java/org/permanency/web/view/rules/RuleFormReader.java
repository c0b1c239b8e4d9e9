package org.permanency.web.view.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.rules.rule.Uplift;

/**
 * Puts what was typed into a {@link RuleForm} back into the tree, and carries out what its buttons
 * ask for. What cannot be a number stays as it was typed, so that it can be put right.
 */
final class RuleFormReader {
  private static final int MOST_ENTRIES = 2_000;
  private final SchemaShape shape;
  private final JsonNode schema;
  private final ObjectNode tree;

  RuleFormReader(JsonNode schema, ObjectNode tree) {
    this.shape = new SchemaShape(schema);
    this.schema = schema;
    this.tree = tree;
  }

  /** What the tree says now. */
  ObjectNode tree() {
    return tree;
  }

  /** Takes over every field, named {@code v} and its pointer. */
  void read(Map<String, String[]> sent) {
    var before = tree.deepCopy();
    sent.forEach(
        (name, values) -> {
          if (name.startsWith("v/") && values.length == 1) {
            set(tree, schema, SchemaShape.steps(name.substring(1)), values[0]);
          }
        });
    new KeyedMaps(schema, tree).follow(before);
  }

  private void set(ContainerNode<?> at, JsonNode schema, List<String> path, String typed) {
    var step = path.get(0);
    var inner = shape.child(schema, step);
    if (at instanceof ArrayNode list && !step.matches("[0-9]{1,4}")) {
      return;
    }
    if (path.size() == 1) {
      put(at, step, value(inner, typed));
      return;
    }
    var child = at instanceof ArrayNode list ? list.get(Integer.parseInt(step)) : at.get(step);
    if (!(child instanceof ContainerNode<?>)) {
      if (typed.isBlank() || (at instanceof ArrayNode a && a.size() >= MOST_ENTRIES)) {
        return;
      }
      var made = SchemaShape.list(inner) ? list() : JsonNodeFactory.instance.objectNode();
      put(at, step, made);
      child = made;
    }
    set((ContainerNode<?>) child, inner, path.subList(1, path.size()), typed);
  }

  private static ArrayNode list() {
    return JsonNodeFactory.instance.arrayNode();
  }

  private static void put(ContainerNode<?> at, String step, @Nullable JsonNode value) {
    if (at instanceof ObjectNode object) {
      if (value == null) {
        object.remove(step);
      } else {
        object.set(step, value);
      }
    } else if (at instanceof ArrayNode list && value != null) {
      int i = Integer.parseInt(step);
      if (i < list.size()) {
        list.set(i, value);
      } else {
        list.add(value);
      }
    }
  }

  /** The value typed; null when nothing was. */
  @Nullable JsonNode value(JsonNode at, String typed) {
    var text = typed.strip().replace("\r\n", "\n");
    if (text.isEmpty()) {
      return null;
    }
    if (SchemaShape.list(at)) {
      var lines = list();
      text.lines()
          .map(l -> value(shape.resolved(at.path("items")), l))
          .filter(java.util.Objects::nonNull)
          .forEach(lines::add);
      return lines;
    }
    return switch (at.path("type").asText()) {
      case "boolean" ->
          text.equals("true") || text.equals("false")
              ? BooleanNode.valueOf(text.equals("true"))
              : TextNode.valueOf(text);
      case "integer" ->
          text.matches("-?[0-9]{1,9}")
              ? IntNode.valueOf(Integer.parseInt(text))
              : TextNode.valueOf(text);
      case "number" -> number(at, text);
      default -> TextNode.valueOf(text);
    };
  }

  private static JsonNode number(JsonNode at, String text) {
    var plain = text.replace("£", "").replace(",", "").strip();
    if (!plain.matches("-?[0-9]{1,12}(\\.[0-9]{1,8})?")) {
      return TextNode.valueOf(text);
    }
    var number = new BigDecimal(plain);
    return DecimalNode.valueOf(
        Uplift.money(at) && number.scale() < 2
            ? number.setScale(2, RoundingMode.UNNECESSARY)
            : number);
  }

  /**
   * Adds an entry to the list or map at {@code pointer}.
   *
   * @param typed name of the entry in a map, as people would say it
   * @return false when the name is missing or taken
   */
  boolean add(String pointer, String typed) {
    var at = schemaAt(SchemaShape.steps(pointer));
    if (pointer.isEmpty() || !(SchemaShape.list(at) || SchemaShape.map(at))) {
      return false;
    }
    var node = container(pointer, at);
    var entry =
        shape.resolved(SchemaShape.map(at) ? at.path("additionalProperties") : at.path("items"));
    if (node instanceof ArrayNode array) {
      array.add(empty(entry));
      return true;
    }
    var key = key(at, typed.strip());
    if (key.isEmpty() || node.has(key)) {
      return false;
    }
    var made = empty(entry);
    if (made instanceof ObjectNode object && entry.path("properties").has("label")) {
      object.put("label", typed.strip());
    }
    ((ObjectNode) node).set(key, made);
    return true;
  }

  /** The name as a key: as typed when the schema allows it, else lower case with hyphens. */
  private static String key(JsonNode at, String typed) {
    var pattern = at.path("propertyNames").path("pattern").asText("");
    return pattern.isEmpty() || typed.matches(pattern)
        ? typed
        : typed.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }

  private JsonNode empty(JsonNode entry) {
    if (SchemaShape.list(entry)) {
      return list();
    }
    return SchemaShape.object(entry) || SchemaShape.map(entry)
        ? JsonNodeFactory.instance.objectNode()
        : TextNode.valueOf("");
  }

  private ContainerNode<?> container(String pointer, JsonNode at) {
    if (tree.at(pointer) instanceof ContainerNode<?> there) {
      return there;
    }
    var steps = SchemaShape.steps(pointer);
    var parent = tree.at(SchemaShape.pointer(steps.subList(0, steps.size() - 1)));
    var made = SchemaShape.list(at) ? list() : JsonNodeFactory.instance.objectNode();
    if (parent instanceof ContainerNode<?> container) {
      put(container, steps.get(steps.size() - 1), made);
    }
    return made;
  }

  /** Takes out the entry at {@code pointer}. */
  void remove(String pointer) {
    var before = tree.deepCopy();
    var steps = SchemaShape.steps(pointer);
    if (steps.isEmpty()) {
      return;
    }
    var last = steps.get(steps.size() - 1);
    var parent = tree.at(SchemaShape.pointer(steps.subList(0, steps.size() - 1)));
    if (parent instanceof ObjectNode object) {
      object.remove(last);
    } else if (parent instanceof ArrayNode array && last.matches("[0-9]{1,4}")) {
      var gone = array.remove(Integer.parseInt(last));
      if (gone != null) {
        new KeyedMaps(schema, tree).forget(steps.get(0), gone);
      }
    }
    new KeyedMaps(schema, tree).follow(before);
  }

  /** Raises every sum of the table at {@code pointer}; how many there were. */
  int uplift(String pointer, BigDecimal percent) {
    return Uplift.apply(tree.at(pointer), schemaAt(SchemaShape.steps(pointer)), percent);
  }

  private JsonNode schemaAt(List<String> steps) {
    var at = schema;
    for (var step : steps) {
      at = shape.child(at, step);
    }
    return at;
  }
}
