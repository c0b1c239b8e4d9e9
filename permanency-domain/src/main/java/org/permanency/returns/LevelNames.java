package org.permanency.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.FosteringAllowances;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.returns.rule.FaultCode;
import org.permanency.returns.rule.Row;
import org.permanency.rules.rule.EffectiveDated.Version;

/** Whether the tenant's fostering allowances know the payment level of a row. */
final class LevelNames {
  private final List<Version<FosteringAllowances>> versions;

  /**
   * @param versions of the rule, sorted by first day
   */
  LevelNames(List<Version<FosteringAllowances>> versions) {
    this.versions = versions;
  }

  /**
   * The level as the rule spells it; null after refusing the row. A level is asked of the rates in
   * force on its first day, or of the first ones that come into force while it lasts.
   */
  @Nullable String check(Row row, Intake intake) {
    var level = row.text("LEVEL").toLowerCase(Locale.ROOT);
    var rates = ratesOf(row);
    if (rates.isEmpty()) {
      intake.faults().add(row, "LEVEL", FaultCode.LEVEL_WITHOUT_RATES);
      return level;
    }
    var known = rates.get().value().levels().keySet();
    for (var name : known) {
      if (name.equalsIgnoreCase(level)) {
        return name;
      }
    }
    intake.refuse(
        row,
        "LEVEL",
        FaultCode.LEVEL_UNKNOWN,
        "known",
        String.join(", ", new TreeSet<>(known)),
        "from",
        Row.shown(rates.get().from()));
    return null;
  }

  private Optional<Version<FosteringAllowances>> ratesOf(Row row) {
    var from = Objects.requireNonNull(row.day("FROM"));
    LocalDate to = row.day("TO");
    var period = EffectivePeriod.ofClosed(from, to);
    return versions.stream().filter(v -> v.period().overlaps(period)).findFirst();
  }
}
