package org.permanency.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.RuleFiles.Faults;
import org.permanency.rules.rule.EffectiveDated;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Turns files into typed versions, noting every fault on the way. */
final class RuleReader {
  private static final String SUFFIX = ".yaml";
  private final RuleText text = new RuleText();
  private final List<RuleCatalogue> catalogues = new ArrayList<>();
  private final Set<String> fixed = new TreeSet<>();
  private final Map<String, RuleKey<?>> keys = new TreeMap<>();

  RuleReader() {
    for (var catalogue :
        ServiceLoader.load(RuleCatalogue.class, RuleReader.class.getClassLoader())) {
      catalogues.add(catalogue);
      fixed.addAll(catalogue.fixed());
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
        .filter(t -> text.fits("tenant", t, folder + "/tenant.yaml", faults))
        .flatMap(t -> text.value(TenantProfile.class, t, folder + "/tenant.yaml", faults))
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

  /**
   * All rule versions in one folder, by rule name.
   *
   * @param texts takes each file as it would be exported, by its path below {@code tenants/}
   */
  Map<String, EffectiveDated<?>> versions(
      Path root, String folder, Map<String, String> texts, Faults faults) {
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
        rule(dir, folder + "/" + name, key, texts, faults).ifPresent(v -> found.put(name, v));
      }
    }
    return found;
  }

  private <T> Optional<EffectiveDated<?>> rule(
      Path dir, String path, RuleKey<T> key, Map<String, String> texts, Faults faults) {
    var starts = new TreeMap<LocalDate, RuleFiles.Parsed>();
    for (var file : children(dir, faults, path)) {
      var name = path + "/" + file.getFileName();
      firstDay(file, name, faults)
          .ifPresent(
              day ->
                  tree(file, name, faults)
                      .filter(t -> text.fits(key.name(), t, name, faults))
                      .filter(t -> kept(texts, key, name, t))
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
    var until = until(parsed);
    var lastDay = until == null ? next : until;
    if (lastDay != null && !lastDay.isAfter(from)) {
      faults.add(new Problem(parsed.file(), "/until", "is before the first day, " + from));
      return Optional.empty();
    }
    if (next != null && lastDay != null && !next.equals(lastDay)) {
      faults.add(
          new Problem(
              parsed.file(),
              "/until",
              (next.isBefore(lastDay) ? "overlaps" : "leaves a gap before")
                  + " the version that begins on "
                  + next));
      return Optional.empty();
    }
    return typed(parsed, key, faults)
        .map(
            t ->
                new Version<>(
                    new EffectivePeriod(from, lastDay), t.value(), t.source(), parsed.file()));
  }

  /** The day after the last one that the file names; null when it names none. */
  static @Nullable LocalDate until(RuleFiles.Parsed parsed) {
    var until = parsed.tree().get("until");
    return until == null ? null : LocalDate.parse(until.asText()).plusDays(1);
  }

  /** A file's value and who says so. */
  record Typed<T>(T value, String source) {}

  /** The typed value of a tree that fits its schema; empty after noting why not. */
  <T> Optional<Typed<T>> typed(RuleFiles.Parsed parsed, RuleKey<T> key, Faults faults) {
    var tree = parsed.tree().deepCopy();
    var source = tree.remove("source").asText();
    tree.remove("until");
    return text.value(key.type(), tree, parsed.file(), faults).map(v -> new Typed<>(v, source));
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

  private Optional<ObjectNode> tree(Path file, String name, Faults faults) {
    try {
      return text.tree(Files.readString(file), name, faults);
    } catch (IOException e) {
      faults.add(new Problem(name, "", "cannot be read: " + e.getMessage()));
      return Optional.empty();
    }
  }

  private boolean kept(Map<String, String> texts, RuleKey<?> key, String name, ObjectNode tree) {
    texts.put(name, text.write(key.name(), tree));
    return true;
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

  /** The rule of this name. */
  Optional<RuleKey<?>> key(String name) {
    return Optional.ofNullable(keys.get(name));
  }

  /** Whether the rule binds the agency from outside, so that no screen changes it. */
  boolean fixed(String name) {
    return fixed.contains(name);
  }

  /** Notes what the rooms find wrong between the rules of a book. */
  void check(RuleBook book, Faults faults) {
    catalogues.forEach(c -> c.check(book).forEach(faults::add));
  }

  /** How texts are read and written. */
  RuleText text() {
    return text;
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
