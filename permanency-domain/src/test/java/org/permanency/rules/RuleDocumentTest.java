package org.permanency.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.permanency.testing.GeneratedDocument;

/** Writes {@code docs/rules.md} from the rule keys and their schemas. */
class RuleDocumentTest {
  private static final String HEAD =
      """
      # Rules

      Written by a test from the rule keys of all rooms and their JSON Schemas; do not edit. A version of a rule is a file named by
      its first day: `tenants/_national/<rule>/<first day>.yaml` for law and guidance, `tenants/<tenant>/<rule>/<first day>.yaml` for
      what an agency decided, which comes first. Every file has a `source`; `until` is its last day, left out when the next file
      takes over. On a day without a version a rule has no answer.

      """;
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theDocumentListsEveryRuleAndItsKeys() throws IOException {
    var text = new StringBuilder(HEAD);
    text.append(
        "| rule | what it says | asked of tenants that provide | required |\n|---|---|---|---|\n");
    for (var key : keys()) {
      text.append(
          "| [%s](#%s) | %s | %s | %s |\n"
              .formatted(
                  key.name(),
                  key.name(),
                  key.title(),
                  key.service().equals("*") ? "anything" : key.service(),
                  key.required() ? "yes" : "no"));
    }
    for (var key : keys()) {
      text.append("\n## ").append(key.name()).append('\n').append(key.title()).append(".\n\n");
      text.append("| key | type | must be there | meaning |\n|---|---|---|---|\n");
      rows(schema(key)).forEach(text::append);
    }

    GeneratedDocument.named("rules.md").holds(text.toString());
  }

  private static List<RuleKey<?>> keys() {
    var keys = new ArrayList<RuleKey<?>>();
    ServiceLoader.load(RuleCatalogue.class).forEach(c -> keys.addAll(c.keys()));
    keys.sort(Comparator.comparing(RuleKey::name));
    return keys;
  }

  private JsonNode schema(RuleKey<?> key) throws IOException {
    return json.readTree(getClass().getResource("/schema/" + key.name() + ".schema.json"));
  }

  private static List<String> rows(JsonNode schema) {
    var rows = new ArrayList<String>();
    collect(rows, "", schema);
    return rows;
  }

  private static void collect(List<String> rows, String path, JsonNode schema) {
    for (var property : schema.path("properties").properties()) {
      var name = path + property.getKey();
      boolean required = false;
      for (var must : schema.path("required")) {
        required |= must.asText().equals(property.getKey());
      }
      if (path.isEmpty() && (name.equals("source") || name.equals("until"))) {
        continue;
      }
      rows.add(row(name, property.getValue(), required));
      inside(rows, name, property.getValue());
    }
  }

  private static void inside(List<String> rows, String name, JsonNode schema) {
    collect(rows, name + ".", schema);
    if (schema.path("items").isObject()) {
      collect(rows, name + "[].", schema.path("items"));
    }
    if (schema.path("additionalProperties").isObject()) {
      collect(rows, name + ".*.", schema.path("additionalProperties"));
    }
  }

  private static String row(String name, JsonNode schema, boolean required) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            name, type(schema), required ? "yes" : "no", schema.path("description").asText(""));
  }

  private static String type(JsonNode schema) {
    if (schema.has("enum")) {
      var words = new ArrayList<String>();
      schema.path("enum").forEach(w -> words.add("`" + w.asText() + "`"));
      return String.join(", ", words);
    }
    return schema.path("type").asText("any");
  }
}
