package org.permanency.web.view.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Set;

/** A rule's typed value as a tree of names and plain values, for whoever may only read. */
public final class RuleTree {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
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
    JsonNode tree = JSON.valueToTree(value);
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

  private static String masked(String digits) {
    int hidden = Math.max(0, digits.length() - 2);
    return "*".repeat(hidden) + digits.substring(hidden);
  }
}
