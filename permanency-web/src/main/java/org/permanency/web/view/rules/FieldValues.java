package org.permanency.web.view.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.permanency.web.view.list.Choice;

/** Values of a rule file as fields show them. */
final class FieldValues {
  private FieldValues() {}

  /** A value as it stands in its field. */
  static String text(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining("\n"));
    }
    return node.isNumber() ? node.decimalValue().toPlainString() : node.asText("");
  }

  /** What can be chosen, with what stands there now though it may be none of it. */
  static List<Choice> choices(RuleTables words, JsonNode at, JsonNode node) {
    var choices = new ArrayList<Choice>();
    if (at.has("enum")) {
      at.path("enum").forEach(e -> choices.add(new Choice(e.asText(), words.words(e.asText()))));
    } else if (at.path("type").asText().equals("boolean")) {
      choices.add(new Choice("true", "Yes"));
      choices.add(new Choice("false", "No"));
    } else {
      return List.of();
    }
    var now = text(node);
    if (!now.isEmpty() && choices.stream().noneMatch(c -> c.value().equals(now))) {
      choices.add(new Choice(now, now));
    }
    return choices;
  }
}
