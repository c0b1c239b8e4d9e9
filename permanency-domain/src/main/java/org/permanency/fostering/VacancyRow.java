package org.permanency.fostering;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdId;

/**
 * An approved household with a place that is empty or on hold, on the business day.
 *
 * @param type key of a {@code HouseholdType}
 * @param level key of its payment level; null without one
 * @param ageFrom youngest age it is approved for; null for no limit
 * @param ageTo oldest age, included; null for no limit
 * @param holdReasons why places are on hold; null when none is
 * @param awayUntil last day on which the carers are away; null when they are not, or nobody asked
 */
public record VacancyRow(
    HouseholdId id,
    String code,
    String name,
    String type,
    @Nullable String level,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    int places,
    int placed,
    int onHold,
    int vacancies,
    @Nullable String holdReasons,
    @Nullable LocalDate awayUntil) {
  /** Carers of whom nobody asked whether they are away. */
  public VacancyRow(
      HouseholdId id,
      String code,
      String name,
      String type,
      @Nullable String level,
      @Nullable Integer ageFrom,
      @Nullable Integer ageTo,
      int places,
      int placed,
      int onHold,
      int vacancies,
      @Nullable String holdReasons) {
    this(
        id,
        code,
        name,
        type,
        level,
        ageFrom,
        ageTo,
        places,
        placed,
        onHold,
        vacancies,
        holdReasons,
        null);
  }

  /** Columns that can be sorted. */
  public static final Set<String> SORTS =
      Set.of(
          "code",
          "name",
          "type",
          "level",
          "ageFrom",
          "ageTo",
          "places",
          "placed",
          "onHold",
          "vacancies");

  /** The same with its level as people call it. */
  public VacancyRow withLevel(@Nullable String label) {
    return new VacancyRow(
        id,
        code,
        name,
        type,
        label,
        ageFrom,
        ageTo,
        places,
        placed,
        onHold,
        vacancies,
        holdReasons,
        awayUntil);
  }

  /** The same with the last day of an absence. */
  public VacancyRow withAway(@Nullable LocalDate until) {
    return new VacancyRow(
        id,
        code,
        name,
        type,
        level,
        ageFrom,
        ageTo,
        places,
        placed,
        onHold,
        vacancies,
        holdReasons,
        until);
  }
}
