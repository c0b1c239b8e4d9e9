package org.permanency.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.permanency.rules.RuleFiles.Faults;

/** One rule file as text, as a tree and as a typed value, with its JSON Schema. */
final class RuleText {
  private static final String SCHEMA_LINE =
      "# yaml-language-server: $schema="
          + "../../../permanency-domain/src/main/resources/schema/%s.schema.json\n";
  private final ObjectMapper yaml =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                  .disable(YAMLGenerator.Feature.SPLIT_LINES)
                  .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                  .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                  .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                  .build())
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private final ObjectMapper json = new ObjectMapper();
  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final Map<String, JsonSchema> cache = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> trees = new ConcurrentHashMap<>();

  /** The text as a tree; empty after noting why not. */
  Optional<ObjectNode> tree(String text, String name, Faults faults) {
    try {
      if (yaml.readTree(text) instanceof ObjectNode tree) {
        return Optional.of(tree);
      }
      faults.add(new Problem(name, "", "holds no keys"));
    } catch (JsonProcessingException e) {
      faults.add(new Problem(name, "", "line " + line(e) + ": " + e.getOriginalMessage()));
    }
    return Optional.empty();
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  /**
   * The tree as files are written: the line that names the schema, then the keys in their order.
   * What was written and read again is written the same, byte for byte.
   */
  String write(String rule, JsonNode tree) {
    try {
      return SCHEMA_LINE.formatted(rule) + yaml.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that cannot be written", e);
    }
  }

  /** Whether the tree has the shape that its rule's schema asks for; notes each fault. */
  boolean fits(String rule, JsonNode tree, String file, Faults faults) {
    var messages = cache.computeIfAbsent(rule, this::compiled).validate(tree);
    messages.stream()
        .map(m -> problem(m, file))
        .sorted(Comparator.comparing(Problem::pointer).thenComparing(Problem::message))
        .forEach(faults::add);
    return messages.isEmpty();
  }

  /** An unknown key is pointed at itself; everything else at the value that is wrong. */
  private static Problem problem(ValidationMessage m, String file) {
    boolean unknown = "additionalProperties".equals(m.getType());
    var pointer = m.getInstanceLocation() + (unknown ? "/" + m.getProperty() : "");
    var text = m.getMessage();
    int colon = text.indexOf(": ");
    return new Problem(
        file, pointer, unknown ? "unknown key" : colon < 0 ? text : text.substring(colon + 2));
  }

  private JsonSchema compiled(String rule) {
    var config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
    return schemas.getSchema(schema(rule), config);
  }

  /** The JSON Schema of a rule, or of {@code tenant}. */
  JsonNode schema(String rule) {
    return trees.computeIfAbsent(rule, this::read);
  }

  private JsonNode read(String rule) {
    var path = "/schema/" + rule + ".schema.json";
    try (var in = RuleText.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no schema " + path);
      }
      return json.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path, e);
    }
  }

  /** The typed value; empty after noting why not. */
  <T> Optional<T> value(Class<T> type, JsonNode tree, String file, Faults faults) {
    try {
      return Optional.of(yaml.treeToValue(tree, type));
    } catch (JsonMappingException e) {
      var pointer = new StringBuilder();
      e.getPath()
          .forEach(
              p ->
                  pointer
                      .append('/')
                      .append(p.getFieldName() == null ? p.getIndex() : p.getFieldName()));
      var cause = e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
      faults.add(new Problem(file, pointer.toString(), String.valueOf(cause)));
    } catch (JsonProcessingException e) {
      faults.add(new Problem(file, "", e.getOriginalMessage()));
    }
    return Optional.empty();
  }
}
