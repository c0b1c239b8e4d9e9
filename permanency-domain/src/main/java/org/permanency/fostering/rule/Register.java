package org.permanency.fostering.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.people.rule.ChildId;

/**
 * The tenant's whole register of carer households, as pay and indicators read it.
 *
 * @param households every household ever on it
 * @param terms approved places and ages, by period
 * @param levels payment levels, by period
 * @param holds places on hold, by period
 * @param stays which child was with which household
 * @param councils councils whose placements stand in this register; children of others are in-house
 *     by PLACE_PROVIDER
 */
public record Register(
    List<Household> households,
    List<Terms> terms,
    List<Level> levels,
    List<Hold> holds,
    List<Stay> stays,
    Set<String> councils) {
  /**
   * A household.
   *
   * @param approval days of approval; null when it was never approved
   * @param fromAgencyOn day on which the carers came over from an agency; null for others
   */
  public record Household(
      HouseholdId id,
      String code,
      String name,
      String type,
      @Nullable EffectivePeriod approval,
      @Nullable LocalDate fromAgencyOn) {
    /** Carers who came from no agency. */
    public Household(
        HouseholdId id, String code, String name, String type, @Nullable EffectivePeriod approval) {
      this(id, code, name, type, approval, null);
    }

    /** Whether the carers are former agency carers on {@code day}. */
    public boolean fromAgency(LocalDate day) {
      return fromAgencyOn != null && !day.isBefore(fromAgencyOn);
    }
  }

  /** Places approved in a period, with the ages they are for (both ends included). */
  public record Terms(
      HouseholdId household,
      EffectivePeriod period,
      int places,
      @Nullable Integer ageFrom,
      @Nullable Integer ageTo) {}

  /** Payment level in a period, by its key in the fostering-allowances rule. */
  public record Level(HouseholdId household, EffectivePeriod period, String level) {}

  /** Places that cannot be used in a period, and why. */
  public record Hold(HouseholdId household, EffectivePeriod period, int places, String reason) {}

  /**
   * A child with a household: the nights of the period, the day of leaving excluded.
   *
   * @param endedPlanned whether the end was planned; null while it lasts or when not recorded
   * @param endedBy at whose request it ended; null while it lasts or when not recorded
   */
  public record Stay(
      ChildId child,
      HouseholdId household,
      EffectivePeriod period,
      @Nullable Boolean endedPlanned,
      @Nullable String endedBy) {
    /** One of whose end nothing is known. */
    public Stay(ChildId child, HouseholdId household, EffectivePeriod period) {
      this(child, household, period, null, null);
    }
  }

  /**
   * Somebody who fosters in a household.
   *
   * @param ethnicity code of the national return; null when not said
   */
  public record Carer(HouseholdId household, EffectivePeriod period, @Nullable String ethnicity) {}

  /** Copies the collections. */
  public Register {
    households = List.copyOf(households);
    terms = List.copyOf(terms);
    levels = List.copyOf(levels);
    holds = List.copyOf(holds);
    stays = List.copyOf(stays);
    councils = Set.copyOf(councils);
  }
}
