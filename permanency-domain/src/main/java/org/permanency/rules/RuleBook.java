package org.permanency.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.permanency.rules.rule.EffectiveDated;
import org.permanency.rules.rule.EffectiveDated.Version;
import org.permanency.tenancy.TenantId;

/**
 * All rules of one tenant: its own, and the national ones where it has none for the day.
 *
 * @param tenant whose
 * @param profile who it is
 * @param own its own versions by rule name
 * @param national versions of law and guidance by rule name
 */
public record RuleBook(
    TenantId tenant,
    TenantProfile profile,
    Map<String, EffectiveDated<?>> own,
    Map<String, EffectiveDated<?>> national) {
  /** Copies the maps. */
  public RuleBook {
    own = Map.copyOf(own);
    national = Map.copyOf(national);
  }

  /** The version in force on {@code day}: the tenant's own before the national one. */
  public <T> Optional<Version<T>> find(RuleKey<T> key, LocalDate day) {
    return version(own.get(key.name()), key, day)
        .or(() -> version(national.get(key.name()), key, day));
  }

  /**
   * The value in force on {@code day}.
   *
   * @throws IllegalStateException if there is none; the check at load makes sure of required rules
   */
  public <T> T get(RuleKey<T> key, LocalDate day) {
    return find(key, day)
        .orElseThrow(
            () -> new IllegalStateException(tenant + " has no rule " + key.name() + " on " + day))
        .value();
  }

  /** All versions of a rule, own ones first, each sorted by first day. */
  public <T> List<Version<T>> versions(RuleKey<T> key) {
    var all = new java.util.ArrayList<Version<T>>();
    for (var dated : java.util.Arrays.asList(own.get(key.name()), national.get(key.name()))) {
      if (dated != null) {
        dated.versions().forEach(v -> all.add(typed(key, v)));
      }
    }
    return all;
  }

  /** The same with other versions of the tenant's own. */
  public RuleBook withOwn(Map<String, EffectiveDated<?>> other) {
    return new RuleBook(tenant, profile, other, national);
  }

  /** The tenant's own versions of a rule, by first day. */
  public <T> List<Version<T>> ownVersions(RuleKey<T> key) {
    var dated = own.get(key.name());
    return dated == null ? List.of() : dated.versions().stream().map(v -> typed(key, v)).toList();
  }

  private static <T> Optional<Version<T>> version(
      @org.jspecify.annotations.Nullable EffectiveDated<?> dated, RuleKey<T> key, LocalDate day) {
    return dated == null ? Optional.empty() : dated.on(day).map(v -> typed(key, v));
  }

  private static <T> Version<T> typed(RuleKey<T> key, Version<?> v) {
    return new Version<>(v.period(), key.type().cast(v.value()), v.source(), v.file());
  }
}
