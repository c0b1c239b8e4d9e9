package org.permanency.finance.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.AllowanceFloor.Weekly;
import org.permanency.finance.rule.FosteringAllowances.Band;
import org.permanency.kernel.Pence;
import org.permanency.rules.Problem;
import org.permanency.rules.RuleBook;
import org.permanency.rules.rule.EffectiveDated.Version;

/**
 * No fostering allowance below what the contract guarantees, or below the national minimum of its
 * year. Other allowances have no such floor. Where bands differ, a rate is held against every floor
 * whose ages it shares.
 */
final class AllowanceFloorCheck {
  /** National years begin on 6 April, agencies' rates often on the 1st: five days belong ahead. */
  private static final int AHEAD = 5;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private final Version<FosteringAllowances> rates;
  private final List<Problem> problems = new ArrayList<>();

  private AllowanceFloorCheck(Version<FosteringAllowances> rates) {
    this.rates = rates;
  }

  /** Every rate of the book that is too low, with level, band and both sums. */
  static List<Problem> of(RuleBook book) {
    var problems = new ArrayList<Problem>();
    for (var version : book.versions(FinanceRules.FOSTERING_ALLOWANCES)) {
      var check = new AllowanceFloorCheck(version);
      book.versions(FinanceRules.ALLOWANCE_FLOOR).stream()
          .filter(f -> f.period().overlaps(version.period()))
          .forEach(check::contract);
      book.find(FinanceRules.NATIONAL_MINIMUM, version.from().plusDays(AHEAD))
          .ifPresent(m -> check.national(m, book.profile().region()));
      problems.addAll(check.problems);
    }
    return problems;
  }

  private void contract(Version<AllowanceFloor> floor) {
    var guaranteed = floor.value().levels();
    for (var missing : new TreeMap<>(guaranteed).keySet()) {
      if (!rates.value().levels().containsKey(missing)) {
        problems.add(
            new Problem(
                rates.file(),
                "/levels",
                "has no level " + missing + ", which the contract guarantees"));
      }
    }
    var lowest = lowest(floor.value().bands(), guaranteed);
    var words = "which the contract guarantees since " + DAY.format(floor.from());
    each(
        (key, level) -> {
          var sums = guaranteed.getOrDefault(key, lowest);
          below(key, level, new Floor(floor.value().bands(), sums, words));
        });
  }

  private void national(Version<NationalMinimum> minimum, @Nullable String region) {
    var regions = minimum.value().regions();
    var named = region == null ? null : regions.get(region);
    var sums = named == null ? lowest(minimum.value().bands(), regions) : named;
    var words = "the national minimum " + year(minimum.from(), region);
    each((key, level) -> below(key, level, new Floor(minimum.value().bands(), sums, words)));
  }

  private static String year(LocalDate from, @Nullable String region) {
    var where = region == null ? "any region" : region.replace('-', ' ');
    return "from " + DAY.format(from) + " in " + where;
  }

  private record Floor(List<Band> bands, Weekly sums, String words) {
    BigDecimal least(Band band) {
      return sums.weekly().getOrDefault(band.name(), BigDecimal.ZERO);
    }
  }

  private interface Each {
    void level(String key, FosteringAllowances.Level level);
  }

  private void each(Each each) {
    new TreeMap<>(rates.value().levels()).forEach(each::level);
  }

  /**
   * Holds each rate against the highest sum of the floor's bands that share an age with its own.
   */
  private void below(String key, FosteringAllowances.Level level, Floor floor) {
    for (var band : rates.value().bands()) {
      floor.bands().stream()
          .filter(band::meets)
          .max(Comparator.comparing(floor::least))
          .filter(at -> rate(level, band).compareTo(floor.least(at)) < 0)
          .ifPresent(at -> problems.add(problem(key, level, band, at, floor)));
    }
  }

  private static BigDecimal rate(FosteringAllowances.Level level, Band band) {
    return level.weekly().getOrDefault(band.name(), BigDecimal.ZERO);
  }

  private Problem problem(
      String key, FosteringAllowances.Level level, Band band, Band at, Floor floor) {
    return new Problem(
        rates.file(),
        "/levels/" + key + "/weekly/" + band.name(),
        level.label()
            + ", ages "
            + band.name()
            + ": "
            + Pence.ofPounds(rate(level, band))
            + " a week is below "
            + Pence.ofPounds(floor.least(at))
            + " for ages "
            + at.name()
            + ", "
            + floor.words());
  }

  /** The least sum of each band over all rows. */
  private static Weekly lowest(List<Band> bands, Map<String, Weekly> rows) {
    var least = new TreeMap<String, BigDecimal>();
    for (var band : bands) {
      for (var row : rows.values()) {
        least.merge(
            band.name(), row.weekly().getOrDefault(band.name(), BigDecimal.ZERO), BigDecimal::min);
      }
    }
    return new Weekly(least);
  }
}
