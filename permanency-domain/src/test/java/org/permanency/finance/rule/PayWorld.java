package org.permanency.finance.rule;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.permanency.finance.rule.FosteringAllowances.Band;
import org.permanency.finance.rule.FosteringExceptions.Kind;
import org.permanency.finance.rule.FosteringExceptions.Shape;
import org.permanency.finance.rule.FosteringExceptions.Use;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildFact;
import org.permanency.people.rule.ChildId;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Records of a small tenant that a test writes down and changes. */
final class PayWorld {
  static final PayCalendar CALENDAR =
      new PayCalendar(
          List.of(
              new Version<>(
                  EffectivePeriod.from(LocalDate.of(2015, 1, 1)),
                  new PayWeek(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "previous"),
                  "test",
                  "test")));

  final Map<String, ChildFact> children = new HashMap<>();
  final List<Register.Household> households = new ArrayList<>();
  final List<Register.Level> levels = new ArrayList<>();
  final List<Register.Stay> stays = new ArrayList<>();
  final List<RespiteStay> respites = new ArrayList<>();
  final List<RateException> exceptions = new ArrayList<>();
  List<Version<FosteringExceptions>> exceptionRules = List.of(exceptionVersion());
  List<Version<FosteringAllowances>> rates = List.of(version("2016-04-01", null, rates2016()));

  static ChildId child(String name) {
    return new ChildId(
        UUID.nameUUIDFromBytes(
            ("child " + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  static HouseholdId household(String code) {
    return new HouseholdId(
        UUID.nameUUIDFromBytes(
            ("household " + code).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  PayWorld born(String child, String day) {
    children.put(child, new ChildFact(child(child), "PET", child, LocalDate.parse(day)));
    return this;
  }

  PayWorld level(String household, String from, String to, String level) {
    if (households.stream().noneMatch(h -> h.code().equals(household))) {
      households.add(
          new Register.Household(household(household), household, household, "mainstream", null));
    }
    levels.add(new Register.Level(household(household), period(from, to), level));
    return this;
  }

  PayWorld stay(String child, String household, String from, String to) {
    stays.add(new Register.Stay(child(child), household(household), period(from, to)));
    return this;
  }

  PayFacts facts(String firstWeek, String lastWeek) {
    return new PayFacts(
        List.copyOf(children.values()),
        new Register(households, List.of(), levels, List.of(), stays, Set.of("PET")),
        rates,
        exceptionRules,
        exceptions,
        respites,
        List.of(
            new Version<>(
                EffectivePeriod.from(LocalDate.of(2014, 1, 1)),
                new RespiteRule(3, "04-01", true),
                "test",
                "test")),
        CALENDAR.weeks(LocalDate.parse(firstWeek), LocalDate.parse(lastWeek)));
  }

  /** An exception; a blank child or household leaves it out, a negative rate is the rule's. */
  PayWorld exception(
      String child, String household, String from, String to, String kind, long weekly) {
    exceptions.add(
        new RateException(
            new UUID(7, exceptions.size()),
            child.isEmpty() ? null : child(child),
            household.isEmpty() ? null : household(household),
            period(from, to),
            kind,
            weekly < 0 ? null : new Pence(weekly),
            !child.isEmpty() && !household.isEmpty()));
    return this;
  }

  PayWorld respite(String child, String home, String respite, String from, String to) {
    return respite(child, home, respite, period(from, to), true);
  }

  PayWorld respiteHomeUnpaid(String child, String home, String respite, String from, String to) {
    return respite(child, home, respite, period(from, to), false);
  }

  private PayWorld respite(
      String child, String home, String respite, EffectivePeriod nights, boolean homePaid) {
    respites.add(
        new RespiteStay(
            new UUID(8, respites.size()),
            child(child),
            household(home),
            household(respite),
            nights,
            homePaid,
            false));
    return this;
  }

  private static Version<FosteringExceptions> exceptionVersion() {
    return new Version<>(
        EffectivePeriod.from(LocalDate.of(2014, 1, 1)), exceptions2016(), "test", "test");
  }

  /** Kinds of every shape, with the figures of the specification, section 6.1.3. */
  static FosteringExceptions exceptions2016() {
    var weekly = rates2016().levels().get("contract-care").weekly();
    return new FosteringExceptions(
        rates2016().bands(),
        Map.of(
            "contract-care", kind("Contract care", Shape.BANDED, null, weekly, null),
            "matched", ended("Matched rate"),
            "special", kind("Special rate", Shape.AGREED, null, null, null),
            "lodgings", less("Supported lodgings"),
            "half", kind("Half", Shape.PERCENTAGE, null, null, new BigDecimal("50")),
            "retainer", kind("Retainer", Shape.AGREED, Use.NO_CHILD, null, null),
            "parent", kind("Parent and child", Shape.AGREED, Use.BESIDE, null, null)));
  }

  private static Kind kind(
      String label,
      Shape shape,
      @org.jspecify.annotations.Nullable Use pays,
      @org.jspecify.annotations.Nullable Map<String, BigDecimal> weekly,
      @org.jspecify.annotations.Nullable BigDecimal percent) {
    return new Kind(label, shape, pays, null, weekly, null, null, null, percent, null, null);
  }

  private static Kind ended(String label) {
    return new Kind(label, Shape.AGREED, null, null, null, null, null, null, null, 2, 18);
  }

  private static Kind less(String label) {
    return new Kind(
        label,
        Shape.LEVEL_LESS,
        null,
        null,
        null,
        "level-1",
        "16+",
        new BigDecimal("30.00"),
        null,
        null,
        null);
  }

  static EffectivePeriod period(String from, String to) {
    return new EffectivePeriod(LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
  }

  static EffectivePeriod week(String start) {
    return CALENDAR.week(LocalDate.parse(start));
  }

  static Version<FosteringAllowances> version(
      String from, @org.jspecify.annotations.Nullable String to, FosteringAllowances value) {
    return new Version<>(
        new EffectivePeriod(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
        value,
        "test",
        "test/" + from);
  }

  /** The rates of the specification, section 6.1.3. */
  static FosteringAllowances rates2016() {
    return rates(
        Map.of(
            "level-1", new String[] {"145.44", "165.68", "206.23", "250.84"},
            "level-2", new String[] {"197.59", "219.02", "247.74", "278.28"},
            "level-3", new String[] {"243.51", "265.01", "293.66", "315.52"},
            "contract-care", new String[] {"388.25", "407.88", "447.01", "490.06"}));
  }

  static FosteringAllowances rates(Map<String, String[]> weekly) {
    var bands =
        List.of(
            new Band("0-4", 0, 4),
            new Band("5-10", 5, 10),
            new Band("11-15", 11, 15),
            new Band("16+", 16, null));
    var levels = new HashMap<String, FosteringAllowances.Level>();
    weekly.forEach(
        (key, pounds) -> {
          var byBand = new HashMap<String, BigDecimal>();
          for (int i = 0; i < bands.size(); i++) {
            byBand.put(bands.get(i).name(), new BigDecimal(pounds[i]));
          }
          levels.put(key, new FosteringAllowances.Level(key, byBand));
        });
    return new FosteringAllowances(bands, levels);
  }
}
