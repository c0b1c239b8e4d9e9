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

  /**
   * What nights are paid at, with the parts of a whole week made once for the many weeks that need
   * them.
   *
   * @param night parts of one night: the rate, and what is taken off it
   */
  record Rate(List<PayPart> night, List<PayPart> wholeWeek) implements Night {
    List<PayPart> nights(int count) {
      return count == 7 ? wholeWeek : night.stream().map(p -> p.nightsOf(count)).toList();
    }

    /** What it is called, from the part that names the rate. */
    PayPart first() {
      return night.get(0);
    }

    /** What a week comes to. */
    Pence weekly() {
      var sum = Pence.ZERO;
      for (var part : night) {
        sum = sum.plus(part.rate());
      }
      return sum;
    }
  }

  /** Why a night is not paid. */
  record Gap(FindingCode code, String level) implements Night {}

  /** A night that another payment pays. */
  record Elsewhere() implements Night {}

  /** What one night comes to. */
  sealed interface Night permits Rate, Gap, Elsewhere {}

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
    return rate(List.of(PayPart.nights(rule, from, level, band, 1, weekly)));
  }

  /** A rate of these parts of one night. */
  static Rate rate(List<PayPart> night) {
    return new Rate(night, night.stream().map(p -> p.nightsOf(7)).toList());
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
