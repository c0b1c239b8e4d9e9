package org.permanency.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.NewExemption.Kind;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.PersonName;

/**
 * Why more children than usual, or others than approved for, live with a household.
 *
 * @param authority who gave it; null for others than exemptions
 * @param last last day, included; null while it lasts
 * @param children whom it names, as the reader may see them
 */
public record ExemptionRow(
    UUID id,
    HouseholdName household,
    Kind kind,
    @Nullable String authority,
    LocalDate from,
    @Nullable LocalDate last,
    @Nullable String conditions,
    List<PersonName> children,
    int version)
    implements CareRow {
  /** Copies the children. */
  public ExemptionRow {
    children = List.copyOf(children);
  }

  /** Its days. */
  EffectivePeriod period() {
    return EffectivePeriod.ofClosed(from, last);
  }

  /** The same with names. */
  ExemptionRow with(List<PersonName> named) {
    return new ExemptionRow(id, household, kind, authority, from, last, conditions, named, version);
  }
}
