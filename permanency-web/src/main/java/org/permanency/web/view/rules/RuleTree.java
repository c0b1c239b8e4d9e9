package org.permanency.web.view.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** A rule's typed value as a tree of names and plain values, for whoever may only read. */
public final class RuleTree {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();
  private static final Set<String> BANK = Set.of("sortCode", "account");

  private RuleTree() {}

  /**
   * The tree of {@code value}.
   *
   * @param bank whether the reader may see bank details whole; else the last two digits remain
   */
  public static JsonNode of(Object value, boolean bank) {
    JsonNode tree = sorted(JSON.valueToTree(value));
    if (!bank && tree instanceof ObjectNode object) {
      for (var name : BANK) {
        if (object.path(name).isTextual()) {
          object.put(name, masked(object.get(name).textValue()));
        }
      }
    }
    return tree;
  }

  /** The tree as maps, lists and plain values. */
  public static Object plain(Object value, boolean bank) {
    return JSON.convertValue(of(value, bank), Object.class);
  }

  /** Keys that begin with a number stand in its order: 0-4, 5-10, 11-15. */
  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ArrayNode array) {
      array.forEach(RuleTree::sorted);
    } else if (node instanceof ObjectNode object) {
      var fields = new ArrayList<Map.Entry<String, JsonNode>>();
      object.fields().forEachRemaining(fields::add);
      if (fields.stream().allMatch(f -> f.getKey().matches("[0-9].*"))) {
        fields.sort(Comparator.comparingInt(f -> leading(f.getKey())));
        object.removeAll();
        fields.forEach(f -> object.set(f.getKey(), f.getValue()));
      }
      object.forEach(RuleTree::sorted);
    }
    return node;
  }

  private static int leading(String key) {
    return Integer.parseInt(key.replaceAll("^([0-9]{1,9}).*", "$1"));
  }

  private static String masked(String digits) {
    int hidden = Math.max(0, digits.length() - 2);
    return "*".repeat(hidden) + digits.substring(hidden);
  }
}
