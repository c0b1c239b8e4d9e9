package org.permanency.returns.check.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one collection year.
 *
 * @param year collection year whose rules these are
 * @param rules by code, in the order of the files
 */
public record CheckPack(int year, Map<String, CheckRule> rules) {
  /**
   * What a dated file says: rules that are new or read otherwise since, and those that ended.
   *
   * @param rules new and changed ones
   * @param ended codes of those that are not checked any more; null where none is
   */
  public record Change(List<CheckRule> rules, @Nullable List<String> ended) {
    /** Copies the lists. */
    public Change {
      rules = List.copyOf(rules);
      ended = ended == null ? List.of() : List.copyOf(ended);
    }
  }

  /** Copies the rules. */
  public CheckPack {
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
  }

  /**
   * Puts the files of all years up to one together.
   *
   * @param changes from the earliest
   * @param codes the codes of a list of the return in that year; a rule's list of one word {@code
   *     @place} stands for the list {@code place}
   * @throws IllegalStateException if a rule has no check, or an ended one was never there
   */
  public static CheckPack of(int year, List<Change> changes, Function<String, List<String>> codes) {
    var all = new LinkedHashMap<String, CheckRule>();
    for (var change : changes) {
      for (var code : Objects.requireNonNull(change.ended())) {
        Objects.requireNonNull(all.remove(code), () -> code + " ends and was never there");
      }
      change.rules().forEach(r -> all.put(r.code(), r.with(codes)));
    }
    for (var code : all.keySet()) {
      if (Checks.of(code).isEmpty()) {
        throw new IllegalStateException("nobody checks " + code);
      }
    }
    return new CheckPack(year, all);
  }

  /** A rule by its code; empty when the year has none of it. */
  public Optional<CheckRule> rule(String code) {
    return Optional.ofNullable(rules.get(code));
  }

  /** Checks a return with all rules. */
  public List<CheckResult> check(ReturnFiles files) {
    return check(files, rules.values());
  }

  /** Checks a return with some rules; the order of the results is that of the rules. */
  public List<CheckResult> check(ReturnFiles files, Collection<CheckRule> some) {
    return some.parallelStream().map(rule -> check(files, rule)).toList();
  }

  /** Checks a return with one rule. */
  public static CheckResult check(ReturnFiles files, CheckRule rule) {
    var missing = missing(files, rule);
    if (!missing.isEmpty()) {
      return new CheckResult.NotChecked(rule, missing);
    }
    var found = new Found();
    Checks.of(rule.code()).orElseThrow().look(files, rule, found);
    return new CheckResult.Checked(rule, found.rows());
  }

  private static List<String> missing(ReturnFiles files, CheckRule rule) {
    var no = new ArrayList<String>();
    for (var name : rule.tables()) {
      if (!files.has(table(name))) {
        no.add(name);
      }
    }
    for (var name : Objects.requireNonNull(rule.lastYear())) {
      if (!files.hasLast(table(name))) {
        no.add(name + " of the year before");
      }
    }
    for (var name : Objects.requireNonNull(rule.columns())) {
      var dot = name.indexOf('.');
      var table = table(name.substring(0, dot));
      if (files.has(table) && !files.rows(table).has(name.substring(dot + 1))) {
        no.add("the column " + name.substring(dot + 1) + " of " + table.key());
      }
    }
    if (rule.providers() && files.providers().isEmpty()) {
      no.add("the lists of providers");
    }
    return no;
  }

  private static ReturnTable table(String name) {
    return ReturnTable.of(name).orElseThrow(() -> new IllegalStateException("no table " + name));
  }
}
