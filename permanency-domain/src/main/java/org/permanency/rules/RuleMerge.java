package org.permanency.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.rules.RuleFiles.Faults;
import org.permanency.rules.rule.EffectiveDated;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * A tenant's files with versions written on screen among them. A version ends where the next one
 * begins, whether that one is a file or was written on screen, so nothing is edited.
 */
final class RuleMerge {
  private final RuleReader reader;
  private final RuleBook base;
  private final Map<String, String> texts;
  private final Faults faults;

  /** A version written on screen. */
  record Screen(String rule, LocalDate firstDay, String content) {}

  /**
   * What came out.
   *
   * @param problems faults of the versions, or between them; the book is the files' alone then
   */
  record Merged(RuleBook book, Map<String, String> texts, List<Problem> problems) {}

  /** One version before its end is known. */
  private record Entry(
      String file, Object value, String source, @Nullable LocalDate until, String text) {}

  private RuleMerge(RuleReader reader, RuleBook base, Map<String, String> texts) {
    this.reader = reader;
    this.base = base;
    this.texts = new HashMap<>(texts);
    this.faults = Faults.of(base.tenant());
  }

  /**
   * Puts {@code screens} among the versions of {@code base}.
   *
   * @param texts of the base's files, by file
   */
  static Merged of(
      RuleReader reader, RuleBook base, Map<String, String> texts, List<Screen> screens) {
    return new RuleMerge(reader, base, texts).merged(screens);
  }

  /** Path of a version below {@code tenants/}. */
  static String file(RuleBook book, String rule, LocalDate firstDay) {
    return book.tenant() + "/" + rule + "/" + firstDay + ".yaml";
  }

  private Merged merged(List<Screen> screens) {
    var own = new HashMap<>(base.own());
    var byRule = new TreeMap<String, List<Screen>>();
    screens.forEach(s -> byRule.computeIfAbsent(s.rule(), r -> new ArrayList<>()).add(s));
    byRule.forEach(
        (rule, versions) ->
            reader
                .key(rule)
                .ifPresentOrElse(
                    key -> own.put(rule, dated(key, versions)),
                    () -> faults.add(new Problem(base.tenant() + "/" + rule, "", "unknown rule"))));
    var book = base.withOwn(own);
    if (faults.none()) {
      reader.missing(book, faults);
    }
    if (faults.none()) {
      reader.check(book, faults);
    }
    return new Merged(faults.none() ? book : base, texts, faults.list());
  }

  private <T> EffectiveDated<T> dated(RuleKey<T> key, List<Screen> screens) {
    var entries = new TreeMap<LocalDate, Entry>();
    var files = base.ownVersions(key);
    for (int i = 0; i < files.size(); i++) {
      var next = i + 1 < files.size() ? files.get(i + 1).from() : null;
      entries.put(files.get(i).from(), entry(files.get(i), next));
    }
    screens.forEach(s -> add(key, s, entries));
    var versions = new ArrayList<Version<T>>();
    entries.forEach(
        (from, entry) -> {
          var next = entries.higherKey(from);
          versions.add(
              new Version<>(
                  new EffectivePeriod(from, end(entry, next)),
                  key.type().cast(entry.value()),
                  entry.source(),
                  entry.file()));
        });
    return new EffectiveDated<>(versions);
  }

  /** A file's version; it has a last day of its own when that is not where the next file begins. */
  private Entry entry(Version<?> version, @Nullable LocalDate next) {
    var end = version.period().end();
    return new Entry(
        version.file(),
        version.value(),
        version.source(),
        end == null || end.equals(next) ? null : end,
        texts.getOrDefault(version.file(), ""));
  }

  private <T> void add(RuleKey<T> key, Screen screen, TreeMap<LocalDate, Entry> entries) {
    var file = file(base, key.name(), screen.firstDay());
    var there = entries.get(screen.firstDay());
    if (there != null && there.text().equals(screen.content())) {
      return; // exported and put among the files since
    }
    if (there != null) {
      faults.add(
          new Problem(
              file, "", "begins on the same day as another version; a version never changes"));
      return;
    }
    reader
        .text()
        .tree(screen.content(), file, faults)
        .filter(t -> reader.text().fits(key.name(), t, file, faults))
        .map(t -> new RuleFiles.Parsed(file, t))
        .ifPresent(parsed -> typed(key, screen, parsed, entries));
  }

  private <T> void typed(
      RuleKey<T> key, Screen screen, RuleFiles.Parsed parsed, TreeMap<LocalDate, Entry> entries) {
    var until = RuleReader.until(parsed);
    if (until != null && !until.isAfter(screen.firstDay())) {
      faults.add(
          new Problem(parsed.file(), "/until", "is before the first day, " + screen.firstDay()));
      return;
    }
    reader
        .typed(parsed, key, faults)
        .ifPresent(
            t -> {
              var entry = new Entry(parsed.file(), t.value(), t.source(), until, screen.content());
              entries.put(screen.firstDay(), entry);
              texts.put(parsed.file(), screen.content());
            });
  }

  private @Nullable LocalDate end(Entry entry, @Nullable LocalDate next) {
    var until = entry.until();
    if (until == null || next == null) {
      return until == null ? next : until;
    }
    if (until.isBefore(next)) {
      faults.add(
          new Problem(
              entry.file(), "/until", "leaves a gap before the version that begins on " + next));
    }
    return until.isBefore(next) ? until : next;
  }
}
