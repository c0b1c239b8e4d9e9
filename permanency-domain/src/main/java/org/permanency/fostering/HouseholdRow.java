package org.permanency.fostering;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.HouseholdStatus;

/**
 * A household in the list, on the business day.
 *
 * @param type key of a {@code HouseholdType}
 * @param level key of its payment level; null without one
 * @param places approved places; 0 without terms
 * @param placed children of any council with it
 * @param onHold places on hold
 * @param vacancies places that can be used; never below 0, and 0 when it is not approved
 */
public record HouseholdRow(
    HouseholdId id,
    String code,
    String name,
    String type,
    HouseholdStatus status,
    @Nullable String level,
    int places,
    int placed,
    int onHold,
    int vacancies) {
  /** Columns that can be sorted. */
  public static final Set<String> SORTS =
      Set.of("code", "name", "type", "status", "level", "places", "placed", "onHold", "vacancies");

  /** The same with its level as people call it. */
  public HouseholdRow withLevel(@Nullable String label) {
    return new HouseholdRow(id, code, name, type, status, label, places, placed, onHold, vacancies);
  }
}
