package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Every rate of every version, looked up once and shared by all lines. */
final class RateTable {
  private final List<Version<FosteringAllowances>> versions;
  private final List<Map<String, List<Rate>>> rates = new ArrayList<>();

  /** One rate, with the parts of a whole week at it made once for the many weeks that need them. */
  record Rate(PayPart night, List<PayPart> wholeWeek) implements Night {
    PayPart nights(int count) {
      return count == 7
          ? wholeWeek.get(0)
          : PayPart.nights(
              night.rule(), night.ruleFrom(), night.level(), night.band(), count, night.rate());
    }
  }

  /** Why a night is not paid. */
  record Gap(FindingCode code, String level) implements Night {}

  /** What one night comes to. */
  sealed interface Night permits Rate, Gap {}

  RateTable(List<Version<FosteringAllowances>> versions) {
    this.versions = versions;
    for (var version : versions) {
      var byLevel = new HashMap<String, List<Rate>>();
      for (var level : version.value().levels().keySet()) {
        byLevel.put(
            level, version.value().bands().stream().map(b -> rate(version, level, b)).toList());
      }
      rates.add(byLevel);
    }
  }

  private static Rate rate(
      Version<FosteringAllowances> version, String level, FosteringAllowances.Band band) {
    var weekly = version.value().weekly(level, band).orElse(Pence.ZERO);
    var rule = FinanceRules.FOSTERING_ALLOWANCES.name();
    return rate(rule, version.from(), level, band.name(), weekly);
  }

  /** A rate of whatever rule. */
  static Rate rate(String rule, LocalDate from, String level, String band, Pence weekly) {
    return new Rate(
        PayPart.nights(rule, from, level, band, 1, weekly),
        List.of(PayPart.nights(rule, from, level, band, 7, weekly)));
  }

  /** The version in force on {@code day}. */
  Optional<FosteringAllowances> on(LocalDate day) {
    for (var version : versions) {
      if (version.period().includes(day)) {
        return Optional.of(version.value());
      }
    }
    return Optional.empty();
  }

  /** What a night at {@code level} comes to for a child born on {@code born}. */
  Night night(LocalDate day, @Nullable LocalDate born, String level) {
    if (born == null) {
      return new Gap(FindingCode.NO_BIRTH_DATE, level);
    }
    if (day.isBefore(born)) {
      return new Gap(FindingCode.BEFORE_BIRTH, level);
    }
    for (int i = 0; i < versions.size(); i++) {
      if (versions.get(i).period().includes(day)) {
        return banded(i, level, ChildFact.ageOn(born, day));
      }
    }
    return new Gap(FindingCode.NO_RATE, level);
  }

  private Night banded(int version, String level, int age) {
    var bands = rates.get(version).get(level);
    if (bands == null) {
      return new Gap(FindingCode.NO_RATE, level);
    }
    var rule = versions.get(version).value();
    return bands.get(rule.bands().indexOf(rule.band(age)));
  }

  /** Adds the days on which a version begins or ends. */
  void cutAtVersions(SortedSet<LocalDate> cuts) {
    for (var version : versions) {
      cuts.add(version.period().start());
      if (version.period().end() != null) {
        cuts.add(version.period().end());
      }
    }
  }

  /** Adds the days on which a child comes into another band, and its day of birth. */
  void cutAtBirthdays(@Nullable LocalDate born, SortedSet<LocalDate> cuts) {
    if (born == null) {
      return;
    }
    for (var version : versions) {
      for (var band : version.value().bands()) {
        cuts.add(ChildFact.reached(born, band.from()));
      }
    }
  }
}
