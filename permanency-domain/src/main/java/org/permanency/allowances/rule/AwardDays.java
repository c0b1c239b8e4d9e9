package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AwardDay.Gap;
import org.permanency.allowances.rule.AwardDay.Nil;
import org.permanency.allowances.rule.AwardDay.Paid;
import org.permanency.allowances.rule.FamilyAllowances.Kind;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.FosteringAllowances;
import org.permanency.finance.rule.PayPart;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.rules.rule.EffectiveDated.Version;

/** What an award comes to on each day, from the rules of that day. */
public final class AwardDays {
  private final AllowanceTables tables;

  /** By these rules. */
  public AwardDays(AllowanceTables tables) {
    this.tables = tables;
  }

  private record Gross(List<PayPart> parts, @Nullable Gap gap) {}

  /**
   * What {@code award} comes to on {@code day}, whether or not the day is one of its period.
   *
   * @param born the child's date of birth; null when unknown
   */
  public AwardDay on(AwardFact award, @Nullable LocalDate born, LocalDate day) {
    var rule = AllowanceTables.on(tables.kinds(), day).orElse(null);
    var kind = rule == null ? null : rule.value().kinds().get(award.kind());
    if (rule == null || kind == null) {
      return noRate(award.kind());
    }
    var gross = gross(award, rule, kind, born, day);
    if (gross.gap() != null) {
      return gross.gap();
    }
    var parts = new ArrayList<>(gross.parts());
    var result = tested(award, kind) ? award.resultOn(day).orElse(null) : null;
    if (tested(award, kind) && result == null) {
      return new Gap(FindingCode.NO_MEANS_TEST, Map.of("kind", kind.label()));
    }
    boolean less = kind.lessChildBenefit() && (result == null || result.lessChildBenefit());
    if (!deduct(award, rule, kind, less ? day : null, parts)) {
      return noRate("child benefit");
    }
    return contribution(parts, result);
  }

  /** Whether the family's means count for this award. */
  public static boolean tested(AwardFact award, Kind kind) {
    return kind.meansTested() && !(kind.exemptIfPlaced() && award.placedBefore());
  }

  /** The most that can be paid a week on {@code day}: before deductions; nothing when unknown. */
  public Pence gross(AwardFact award, @Nullable LocalDate born, LocalDate day) {
    var rule = AllowanceTables.on(tables.kinds(), day).orElse(null);
    var kind = rule == null ? null : rule.value().kinds().get(award.kind());
    return rule == null || kind == null
        ? Pence.ZERO
        : new Paid(gross(award, rule, kind, born, day).parts()).weekly();
  }

  private Gross gross(
      AwardFact award,
      Version<FamilyAllowances> rule,
      Kind kind,
      @Nullable LocalDate born,
      LocalDate day) {
    var parts = new ArrayList<PayPart>();
    var gap =
        switch (kind.amount().is()) {
          case FIXED -> {
            parts.add(part(rule, kind.label(), Pence.ofPounds(notNull(kind.amount().weekly()))));
            yield null;
          }
          case AGREED -> {
            var agreed = award.agreed();
            if (agreed != null) {
              parts.add(part(rule, kind.label() + ", agreed", agreed));
            }
            yield agreed == null ? noRate(kind.label()) : null;
          }
          case LEVEL -> level(notNull(kind.amount().level()), born, day, parts);
        };
    if (gap == null && !award.addition().equals(Pence.ZERO)) {
      parts.add(part(rule, "Addition for special needs", award.addition()));
    }
    return new Gross(parts, gap);
  }

  private @Nullable Gap level(
      String level, @Nullable LocalDate born, LocalDate day, List<PayPart> parts) {
    if (born == null) {
      return new Gap(FindingCode.NO_BIRTH_DATE, Map.of());
    }
    if (day.isBefore(born)) {
      return new Gap(FindingCode.BEFORE_BIRTH, Map.of());
    }
    var version = AllowanceTables.on(tables.rates(), day).orElse(null);
    var band = version == null ? null : version.value().band(ChildFact.ageOn(born, day));
    var weekly = version == null || band == null ? null : weekly(version.value(), level, band);
    if (version == null || band == null || weekly == null) {
      return noRate(level);
    }
    var name = FinanceRules.FOSTERING_ALLOWANCES.name();
    parts.add(PayPart.days(name, version.from(), level, band.name(), 1, weekly));
    return null;
  }

  private static @Nullable Pence weekly(
      FosteringAllowances rates, String level, FosteringAllowances.Band band) {
    return rates.weekly(level, band).orElse(null);
  }

  /** Takes off what the kind says; {@code benefitOn} null leaves child benefit alone. */
  private boolean deduct(
      AwardFact award,
      Version<FamilyAllowances> rule,
      Kind kind,
      @Nullable LocalDate benefitOn,
      List<PayPart> parts) {
    for (var deduction : kind.deductions()) {
      parts.add(part(rule, deduction.label(), deduction.negative()));
    }
    if (benefitOn == null) {
      return true;
    }
    var benefit = AllowanceTables.on(tables.benefit(), benefitOn).orElse(null);
    if (benefit == null) {
      return false;
    }
    var words = award.eldest() ? "child benefit, eldest child" : "child benefit, other child";
    var weekly = benefit.value().weekly(award.eldest()).negated();
    var name = AllowanceRules.CHILD_BENEFIT.name();
    parts.add(PayPart.days(name, benefit.from(), words, "", 1, weekly));
    return true;
  }

  private static AwardDay contribution(List<PayPart> parts, AwardFact.@Nullable Result result) {
    var net = new Paid(parts).weekly();
    if (net.amount() < 0) {
      return new Gap(FindingCode.NEGATIVE_AWARD, Map.of("amount", net.toString()));
    }
    var contribution = result == null ? Pence.ZERO : result.contribution();
    if (net.compareTo(contribution) <= 0) {
      return new Nil();
    }
    if (result != null && !contribution.equals(Pence.ZERO)) {
      parts.add(
          PayPart.days(
              AllowanceRules.MEANS_TEST.name(),
              result.from(),
              "the family's contribution",
              "",
              1,
              contribution.negated()));
    }
    return new Paid(parts);
  }

  private static PayPart part(Version<FamilyAllowances> rule, String what, Pence weekly) {
    var name = AllowanceRules.FAMILY_ALLOWANCES.name();
    return PayPart.days(name, rule.from(), what, "", 1, weekly);
  }

  private static Gap noRate(String what) {
    return new Gap(FindingCode.NO_RATE, Map.of("level", what));
  }

  private static <T> T notNull(@Nullable T value) {
    return java.util.Objects.requireNonNull(value);
  }

  /** Adds every day on which what the award comes to may change. */
  void cuts(AwardFact award, @Nullable LocalDate born, SortedSet<LocalDate> cuts) {
    cut(award.period(), cuts);
    award.suspended().forEach(s -> cut(s, cuts));
    award.results().forEach(r -> cuts.add(r.from()));
    tables.kinds().forEach(v -> cut(v.period(), cuts));
    tables.benefit().forEach(v -> cut(v.period(), cuts));
    for (var version : tables.rates()) {
      cut(version.period(), cuts);
      if (born != null) {
        version.value().bands().forEach(b -> cuts.add(ChildFact.reached(born, b.from())));
      }
    }
  }

  private static void cut(EffectivePeriod period, SortedSet<LocalDate> cuts) {
    cuts.add(period.start());
    if (period.end() != null) {
      cuts.add(period.end());
    }
  }
}
