package org.permanency.web.view.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps of a rule file whose keys are names in a list of the same file, as rates go by age band. */
final class KeyedMaps {
  private final SchemaShape shape;
  private final JsonNode schema;
  private final ObjectNode tree;

  KeyedMaps(JsonNode schema, ObjectNode tree) {
    this.shape = new SchemaShape(schema);
    this.schema = schema;
    this.tree = tree;
  }

  /** Maps whose keys are listed elsewhere follow a name that was changed there, and its order. */
  void follow(ObjectNode before) {
    each(
        schema,
        tree,
        (at, map) -> {
          var from = SchemaShape.keysFrom(at);
          var now = SchemaShape.names(tree, from);
          var renamed = renamed(before, from);
          var values = new HashMap<String, JsonNode>();
          var others = new ArrayList<String>();
          map.properties()
              .forEach(
                  p -> {
                    var name = renamed.getOrDefault(p.getKey(), p.getKey());
                    values.put(name, p.getValue());
                    others.add(name);
                  });
          others.removeAll(now);
          map.removeAll();
          now.stream().filter(values::containsKey).forEach(n -> map.set(n, values.get(n)));
          others.forEach(n -> map.set(n, values.get(n)));
        });
  }

  /**
   * Old names by new ones, entry by entry; only names that no other entry has, before or after, so
   * that no value is lost to another one.
   */
  private Map<String, String> renamed(ObjectNode before, List<String> from) {
    var old = before.path(from.get(0));
    var now = tree.path(from.get(0));
    var renamed = new HashMap<String, String>();
    for (int i = 0; old.size() == now.size() && i < old.size(); i++) {
      var was = old.get(i).path(from.get(1)).asText("");
      var is = now.get(i).path(from.get(1)).asText("");
      if (once(old, from.get(1), was) && once(now, from.get(1), is)) {
        renamed.put(was, is);
      }
    }
    return renamed;
  }

  private static boolean once(JsonNode list, String field, String name) {
    int times = 0;
    for (var entry : list) {
      times += entry.path(field).asText("").equals(name) ? 1 : 0;
    }
    return times == 1 && !name.isEmpty();
  }

  /** What a removed entry of a list named is taken out of the maps that go by it. */
  void forget(String list, JsonNode gone) {
    each(
        schema,
        tree,
        (at, map) -> {
          var from = SchemaShape.keysFrom(at);
          if (from.get(0).equals(list)) {
            map.remove(gone.path(from.get(1)).asText());
          }
        });
  }

  private interface Keyed {
    void map(JsonNode schema, ObjectNode map);
  }

  private void each(JsonNode at, JsonNode node, Keyed work) {
    if (node instanceof ObjectNode object) {
      if (SchemaShape.keysFrom(at).size() == 2) {
        work.map(at, object);
      }
      for (var field : object.properties()) {
        each(shape.child(at, field.getKey()), field.getValue(), work);
      }
    } else if (node instanceof ArrayNode array) {
      array.forEach(e -> each(shape.child(at, "0"), e, work));
    }
  }
}
