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
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.kernel.EffectivePeriod;
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
        CALENDAR.weeks(LocalDate.parse(firstWeek), LocalDate.parse(lastWeek)));
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
