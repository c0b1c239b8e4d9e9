package org.permanency.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the register. The last day of a period is the day before the next one begins. */
final class RegisterFiles {
  private final Table households =
      new Table("HOUSEHOLD NAME TYPE APPROVED_FROM APPROVED_TO SORT_CODE ACCOUNT ACCOUNT_NAME");
  private final Table terms = new Table("HOUSEHOLD FROM TO PLACES AGE_FROM AGE_TO");
  private final Table levels = new Table("HOUSEHOLD FROM TO LEVEL");
  private final Table holds = new Table("HOUSEHOLD FROM TO PLACES REASON");

  Map<String, Table> write(List<Household> register) {
    for (var household : register) {
      household(household);
      terms(household);
      household.levels.forEach(l -> levels.row(household.code, l.from(), last(l.to()), l.name()));
      household.holds.forEach(
          h -> holds.row(household.code, h.from(), last(h.to()), h.places(), h.reason()));
    }
    var files = new LinkedHashMap<String, Table>();
    files.put("households.csv", households);
    files.put("household_terms.csv", terms);
    files.put("household_levels.csv", levels);
    files.put("household_holds.csv", holds);
    return files;
  }

  /** Sort codes begin with 00, which no bank has. */
  private void household(Household household) {
    var dice = household.dice(95);
    var names = Names.values()[dice.weighted(90, 7, 3)];
    var family = names.family(dice);
    var first = names.given(dice);
    var name = dice.chance(0.7) ? first + " and " + names.given(dice) : first;
    households.row(
        household.code,
        name + " " + family,
        household.type,
        household.from,
        last(household.to),
        "0000%02d".formatted(dice.between(1, 99)),
        "000%05d".formatted(dice.between(1, 99_999)),
        Names.forBank(first.substring(0, 1), family));
  }

  private void terms(Household household) {
    var grew = household.terms.grew();
    var from = household.from;
    if (grew != null && household.approved(grew)) {
      terms(household, from, grew);
      from = grew;
    }
    terms(household, from, household.to);
  }

  private void terms(Household household, LocalDate from, @Nullable LocalDate to) {
    var ages = household.terms;
    terms.row(household.code, from, last(to), household.places(from), ages.ageFrom(), ages.ageTo());
  }

  private static @Nullable LocalDate last(@Nullable LocalDate end) {
    return end == null ? null : end.minusDays(1);
  }
}
