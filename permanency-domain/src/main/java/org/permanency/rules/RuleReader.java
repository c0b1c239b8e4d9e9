package org.permanency.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.RuleFiles.Faults;
import org.permanency.rules.rule.EffectiveDated;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Turns files into typed versions, noting every fault on the way. */
final class RuleReader {
  private static final String SUFFIX = ".yaml";
  private final ObjectMapper yaml =
      new ObjectMapper(
              YAMLFactory.builder()
                  .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .registerModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private final JsonSchemaFactory schemas =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private final Map<String, JsonSchema> cache = new HashMap<>();
  private final Map<String, RuleKey<?>> keys = new TreeMap<>();

  RuleReader() {
    for (var catalogue :
        ServiceLoader.load(RuleCatalogue.class, RuleReader.class.getClassLoader())) {
      for (var key : catalogue.keys()) {
        if (keys.put(key.name(), key) != null) {
          throw new IllegalStateException("two rooms declare the rule " + key.name());
        }
      }
    }
  }

  /** The typed {@code tenant.yaml}; empty after noting why not. */
  Optional<TenantProfile> profile(Path root, String folder, Faults faults) {
    var file = root.resolve(folder).resolve("tenant" + SUFFIX);
    if (!Files.exists(file)) {
      faults.add(new Problem(folder + "/tenant.yaml", "", "is missing"));
      return Optional.empty();
    }
    return tree(file, folder + "/tenant.yaml", faults)
        .filter(t -> fits("tenant", t, folder + "/tenant.yaml", faults))
        .flatMap(t -> value(TenantProfile.class, t, folder + "/tenant.yaml", faults))
        .filter(p -> readable(p, folder + "/tenant.yaml", faults));
  }

  private static boolean readable(TenantProfile profile, String file, Faults faults) {
    double ratio = Contrast.onWhite(profile.accent());
    if (ratio < 4.5) {
      faults.add(
          new Problem(
              file,
              "/accent",
              String.format(
                  java.util.Locale.UK,
                  "has contrast %.1f:1 on white; at least 4.5:1 is needed to be read",
                  ratio)));
    }
    return ratio >= 4.5;
  }

  /** All rule versions in one folder, by rule name. */
  Map<String, EffectiveDated<?>> versions(Path root, String folder, Faults faults) {
    var found = new HashMap<String, EffectiveDated<?>>();
    for (var dir : children(root.resolve(folder), faults, folder)) {
      var name = dir.getFileName().toString().replace("/", "");
      if (!Files.isDirectory(dir)) {
        if (!name.equals("tenant.yaml")) {
          faults.add(new Problem(folder + "/" + name, "", "does not belong here"));
        }
        continue;
      }
      var key = keys.get(name);
      if (key == null) {
        faults.add(
            new Problem(folder + "/" + name, "", "unknown rule; known are " + keys.keySet()));
      } else {
        rule(dir, folder + "/" + name, key, faults).ifPresent(v -> found.put(name, v));
      }
    }
    return found;
  }

  private <T> Optional<EffectiveDated<?>> rule(
      Path dir, String path, RuleKey<T> key, Faults faults) {
    var starts = new TreeMap<LocalDate, RuleFiles.Parsed>();
    for (var file : children(dir, faults, path)) {
      var name = path + "/" + file.getFileName();
      firstDay(file, name, faults)
          .ifPresent(
              day ->
                  tree(file, name, faults)
                      .filter(t -> fits(key.name(), t, name, faults))
                      .ifPresent(t -> starts.put(day, new RuleFiles.Parsed(name, t))));
    }
    var versions = new ArrayList<Version<T>>();
    for (var start : starts.entrySet()) {
      var next = starts.higherKey(start.getKey());
      version(start.getKey(), next, start.getValue(), key, faults).ifPresent(versions::add);
    }
    return versions.isEmpty() ? Optional.empty() : Optional.of(new EffectiveDated<>(versions));
  }

  private <T> Optional<Version<T>> version(
      LocalDate from,
      @Nullable LocalDate next,
      RuleFiles.Parsed parsed,
      RuleKey<T> key,
      Faults faults) {
    var tree = (ObjectNode) parsed.tree().deepCopy();
    var source = tree.remove("source").asText();
    var until = tree.remove("until");
    var end = next;
    if (until != null) {
      end = LocalDate.parse(until.asText()).plusDays(1);
      if (next != null && !end.equals(next)) {
        faults.add(
            new Problem(
                parsed.file(),
                "/until",
                (end.isAfter(next) ? "overlaps" : "leaves a gap before")
                    + " the version that begins on "
                    + next));
        return Optional.empty();
      }
    }
    var lastDay = end;
    return value(key.type(), tree, parsed.file(), faults)
        .map(v -> new Version<>(new EffectivePeriod(from, lastDay), v, source, parsed.file()));
  }

  private static Optional<LocalDate> firstDay(Path file, String name, Faults faults) {
    var plain = file.getFileName().toString();
    try {
      if (plain.endsWith(SUFFIX)) {
        return Optional.of(LocalDate.parse(plain.substring(0, plain.length() - SUFFIX.length())));
      }
    } catch (DateTimeParseException e) {
      // said below, in the same words as for a wrong ending
    }
    faults.add(new Problem(name, "", "is not named by a first day, as in 2016-04-01.yaml"));
    return Optional.empty();
  }

  private Optional<JsonNode> tree(Path file, String name, Faults faults) {
    try (var in = Files.newInputStream(file)) {
      var tree = yaml.readTree(in);
      if (tree instanceof ObjectNode) {
        return Optional.of(tree);
      }
      faults.add(new Problem(name, "", "holds no keys"));
    } catch (JsonProcessingException e) {
      faults.add(new Problem(name, "", "line " + line(e) + ": " + e.getOriginalMessage()));
    } catch (IOException e) {
      faults.add(new Problem(name, "", "cannot be read: " + e.getMessage()));
    }
    return Optional.empty();
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private boolean fits(String rule, JsonNode tree, String file, Faults faults) {
    var messages = cache.computeIfAbsent(rule, this::schema).validate(tree);
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

  private JsonSchema schema(String rule) {
    var path = "/schema/" + rule + ".schema.json";
    try (var in = RuleReader.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no schema " + path);
      }
      var config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
      return schemas.getSchema(in, config);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + path, e);
    }
  }

  private <T> Optional<T> value(Class<T> type, JsonNode tree, String file, Faults faults) {
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

  /** Notes each required rule that the tenant has no version of on its business day. */
  void missing(RuleBook book, Faults faults) {
    for (var key : keys.values()) {
      if (!key.required() || !book.profile().provides(key.service())) {
        continue;
      }
      var day = book.profile().businessDay();
      boolean there = day == null ? !book.versions(key).isEmpty() : book.find(key, day).isPresent();
      if (!there) {
        faults.add(
            new Problem(
                book.tenant() + "/" + key.name(), "", "no version is in force; one is needed"));
      }
    }
  }

  List<RuleKey<?>> keys() {
    return List.copyOf(keys.values());
  }

  private static List<Path> children(Path dir, Faults faults, String name) {
    try (var list = Files.list(dir)) {
      return list.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      faults.add(new Problem(name, "", "cannot be read: " + e.getMessage()));
      return List.of();
    }
  }
}
