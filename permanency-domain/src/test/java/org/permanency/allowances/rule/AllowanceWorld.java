package org.permanency.allowances.rule;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.FamilyAllowances.Amount;
import org.permanency.allowances.rule.FamilyAllowances.Kind;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayCalendar;
import org.permanency.finance.rule.PayWeek;
import org.permanency.finance.rule.PayeeId;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.RuleBook;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Records of a small tenant that a test writes down and changes. */
final class AllowanceWorld {
  static final PayCalendar CALENDAR =
      new PayCalendar(
          List.of(
              new Version<>(
                  EffectivePeriod.from(LocalDate.of(2015, 1, 1)),
                  new PayWeek(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "previous"),
                  "test",
                  "test")));
  final Map<String, ChildFact> children = new LinkedHashMap<>();
  final List<Award> awards = new ArrayList<>();
  final List<Register.Stay> stays = new ArrayList<>();
  AllowanceTables tables;

  AllowanceWorld() {
    this(Constants.PETERBOROUGH);
  }

  AllowanceWorld(RuleBook book) {
    tables = AllowanceTables.of(book);
  }

  /** An award that is being written down. */
  static final class Award {
    private final AwardId id = new AwardId(UUID.randomUUID());
    private final ChildId child;
    final String kind;
    final EffectivePeriod period;
    private @Nullable Pence agreed;
    private Pence addition = Pence.ZERO;
    private boolean eldest;
    private boolean placedBefore;
    final List<EffectivePeriod> suspended = new ArrayList<>();
    final List<AwardFact.Result> results = new ArrayList<>();

    Award(ChildId child, String kind, EffectivePeriod period) {
      this.child = child;
      this.kind = kind;
      this.period = period;
    }

    Award agreed(String pounds) {
      agreed = Pence.ofPounds(new BigDecimal(pounds));
      return this;
    }

    Award addition(String pounds) {
      addition = Pence.ofPounds(new BigDecimal(pounds));
      return this;
    }

    Award eldest(boolean is) {
      eldest = is;
      return this;
    }

    Award placedBefore() {
      placedBefore = true;
      return this;
    }

    Award suspended(String from, String to) {
      suspended.add(new EffectivePeriod(LocalDate.parse(from), LocalDate.parse(to)));
      return this;
    }

    Award result(String from, String contribution, boolean lessChildBenefit) {
      results.add(
          new AwardFact.Result(
              LocalDate.parse(from),
              Pence.ofPounds(new BigDecimal(contribution)),
              lessChildBenefit));
      return this;
    }

    AwardFact fact() {
      return new AwardFact(
          id,
          child,
          PAYEE,
          kind,
          period,
          agreed,
          addition,
          eldest,
          placedBefore,
          suspended,
          results);
    }
  }

  private static final PayeeId PAYEE = new PayeeId(new UUID(9, 9));

  PayeeId payee() {
    return PAYEE;
  }

  ChildId child(String name) {
    return new ChildId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  AllowanceWorld born(String child, String day) {
    children.put(child, new ChildFact(child(child), "PET", child, LocalDate.parse(day)));
    return this;
  }

  Award award(String child, String kind, String from, @Nullable String to) {
    var award =
        new Award(
            child(child),
            kind,
            new EffectivePeriod(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    awards.add(award);
    return award;
  }

  AllowanceWorld stay(String child, String from, String to) {
    stays.add(
        new Register.Stay(
            child(child),
            new HouseholdId(new UUID(8, 8)),
            new EffectivePeriod(LocalDate.parse(from), LocalDate.parse(to))));
    return this;
  }

  /** A new version of the kinds, in which one has another fixed sum. */
  void fixed(String kind, String from, String weekly) {
    var day = LocalDate.parse(from);
    var last = AllowanceTables.on(tables.kinds(), day).orElseThrow();
    var kinds = new HashMap<>(last.value().kinds());
    var old = java.util.Objects.requireNonNull(kinds.get(kind));
    kinds.put(
        kind,
        new Kind(
            old.label(),
            old.payees(),
            new Amount("fixed", new BigDecimal(weekly), null),
            old.deductions(),
            old.lessChildBenefit(),
            old.meansTested(),
            old.exemptIfPlaced(),
            old.lookedAfterBefore(),
            old.normalMonths(),
            old.askAtAge(),
            old.reviewMonths()));
    var versions = new ArrayList<>(tables.kinds());
    versions.remove(last);
    if (last.from().isBefore(day)) {
      versions.add(
          new Version<>(
              new EffectivePeriod(last.from(), day), last.value(), last.source(), last.file()));
    }
    versions.add(
        new Version<>(
            new EffectivePeriod(day, last.period().end()),
            new FamilyAllowances(last.value().reminderDays(), last.value().noticeDays(), kinds),
            "test",
            "test"));
    tables = new AllowanceTables(versions, tables.rates(), tables.benefit());
  }

  AllowanceFacts facts(String firstWeek, String lastWeek) {
    return new AllowanceFacts(
        List.copyOf(children.values()),
        awards.stream().map(Award::fact).toList(),
        stays,
        tables,
        CALENDAR.weeks(LocalDate.parse(firstWeek), LocalDate.parse(lastWeek)));
  }

  Owed owed(String firstWeek, String lastWeek) {
    return AllowanceCalculation.owed(facts(firstWeek, lastWeek));
  }
}
