package org.permanency.web.view.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.permanency.rules.rule.RuleDifference;

/** The form serves every file below {@code tenants/}, so a new kind of rule needs no page. */
class RuleFormFilesTest {
  private static final Path TENANTS = Path.of("..", "tenants");
  private static final ObjectMapper YAML =
      new YAMLMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TestFactory
  List<DynamicTest> everyRuleFileHasAFieldForEachValueAndComesBackAsItWas() throws IOException {
    try (var files = Files.walk(TENANTS, 3)) {
      var tests =
          files
              .filter(f -> TENANTS.relativize(f).getNameCount() == 3)
              .sorted()
              .map(f -> DynamicTest.dynamicTest(TENANTS.relativize(f).toString(), () -> check(f)))
              .toList();
      assertThat(tests).isNotEmpty();
      return tests;
    }
  }

  private static void check(Path file) throws IOException {
    var rule = file.getParent().getFileName().toString();
    var tree = (ObjectNode) YAML.readTree(Files.readString(file));
    var schema = schema(rule);

    var sent = new LinkedHashMap<String, String[]>();
    fields(new RuleForm(rule, schema, tree, Map.of()))
        .forEach(f -> sent.put(f.name(), new String[] {f.value()}));
    var empty = (ObjectNode) YAML.createObjectNode();
    assertThat(RuleDifference.between(empty, tree))
        .as("values without a field")
        .allMatch(d -> sent.values().stream().anyMatch(v -> said(v[0], d)));

    var reader = new RuleFormReader(schema, tree.deepCopy());
    reader.read(sent);
    assertThat(RuleDifference.between(tree, reader.tree())).isEmpty();
  }

  private static boolean said(String field, RuleDifference value) {
    var text = String.valueOf(value.now());
    return field.equals(text)
        || field.replace("\n", "; ").equals(text)
        || (field.equals("true") && text.equals("yes"))
        || (field.equals("false") && text.equals("no"));
  }

  private static Stream<RuleForm.Field> fields(RuleForm form) {
    return form.sections().stream()
        .flatMap(
            s ->
                Stream.concat(
                    s.fields().stream(), s.rows().stream().flatMap(r -> r.cells().stream())));
  }

  private static JsonNode schema(String rule) throws IOException {
    var path = "/schema/" + rule + ".schema.json";
    try (var in = RuleFormFilesTest.class.getResourceAsStream(path)) {
      return new ObjectMapper().readTree(in);
    }
  }
}
