package org.permanency.finance.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.RateTable.Gap;
import org.permanency.finance.rule.RateTable.Night;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;

/**
 * The nights of one child with one household.
 *
 * @param stays closed periods; a night that two of them name counts once
 * @param born the child's date of birth, when known
 * @param levels the household's levels
 * @param rates what a night comes to at a level
 * @param exceptions what comes before levels
 */
record StayedNights(
    List<EffectivePeriod> stays,
    @Nullable LocalDate born,
    List<Register.Level> levels,
    RateTable rates,
    ExceptionRates.Of exceptions) {

  /** Only the nights on which an exception holds, as stretches of equal ones, in order. */
  List<Stretch> excepted() {
    return stretches().stream().filter(s -> exceptions.on(s.from()) != null).toList();
  }

  /** The nights as stretches of equal ones, in order. */
  List<Stretch> stretches() {
    var out = new ArrayList<Stretch>();
    LocalDate from = null;
    for (var to : cuts()) {
      if (from != null && stayed(from)) {
        join(out, stretch(from, to));
      }
      from = to;
    }
    return out;
  }

  private SortedSet<LocalDate> cuts() {
    var cuts = new TreeSet<LocalDate>();
    stays.forEach(s -> cut(s, cuts));
    levels.forEach(l -> cut(l.period(), cuts));
    rates.cutAtVersions(cuts);
    rates.cutAtBirthdays(born, cuts);
    exceptions.cut(born, cuts);
    return cuts;
  }

  static void cut(EffectivePeriod period, SortedSet<LocalDate> cuts) {
    cuts.add(period.start());
    if (period.end() != null) {
      cuts.add(period.end());
    }
  }

  private boolean stayed(LocalDate night) {
    for (var stay : stays) {
      if (stay.includes(night)) {
        return true;
      }
    }
    return false;
  }

  private Stretch stretch(LocalDate from, LocalDate to) {
    Register.Level held = null;
    int count = 0;
    for (var level : levels) {
      if (level.period().includes(from)) {
        count++;
        held = held == null || level.period().start().isAfter(held.period().start()) ? level : held;
      }
    }
    var level = held == null ? null : held.level();
    var exception = exceptions.on(from);
    if (exception != null) {
      return excepted(from, to, exception, level, count > 1);
    }
    Night night =
        level == null ? new Gap(FindingCode.NO_LEVEL, "") : rates.night(from, born, level);
    return new Stretch(
        from, to, night, count > 1 ? List.of(FindingCode.TWO_LEVELS_ONE_NIGHT) : List.of());
  }

  private Stretch excepted(
      LocalDate from, LocalDate to, RateException e, @Nullable String level, boolean twoLevels) {
    var doubts = new ArrayList<FindingCode>(0);
    if (exceptions.doubled(from, e)) {
      doubts.add(FindingCode.TWO_EXCEPTIONS_ONE_NIGHT);
    }
    if (twoLevels && exceptions.rates().needsLevel(from, e)) {
      doubts.add(FindingCode.TWO_LEVELS_ONE_NIGHT);
    }
    return new Stretch(from, to, exceptions.rates().night(from, born, e, level), doubts);
  }

  private static void join(List<Stretch> out, Stretch next) {
    int last = out.size() - 1;
    if (last >= 0 && out.get(last).goesOnWith(next)) {
      out.set(last, new Stretch(out.get(last).from(), next.to(), next.night(), next.doubts()));
    } else {
      out.add(next);
    }
  }
}
