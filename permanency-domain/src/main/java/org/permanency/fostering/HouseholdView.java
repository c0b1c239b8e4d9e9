package org.permanency.fostering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.fostering.rule.HouseholdDue;
import org.permanency.fostering.rule.HouseholdFacts;
import org.permanency.fostering.rule.HouseholdStatus;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Reason;
import org.permanency.people.PersonName;

/**
 * One household's whole record. Periods are half-open and the oldest comes first.
 *
 * @param facts name, type, approval, terms, levels, holds
 * @param version names this state of the record; a change must name it
 * @param day the business day on which it was read
 * @param stays children with it, now and before
 * @param carers the adults
 * @param bank where its pay goes; null when none is known
 */
public record HouseholdView(
    HouseholdFacts facts,
    int version,
    LocalDate day,
    List<Stay> stays,
    List<Carer> carers,
    @Nullable Bank bank) {
  /**
   * A child's stay.
   *
   * @param child who; hidden when the child's record is restricted
   * @param period nights; the end is the day of leaving
   * @param endedPlanned whether the end was planned; null while it lasts or when unknown
   * @param endedBy at whose request it ended; null while it lasts or when unknown
   */
  public record Stay(
      PersonName child,
      EffectivePeriod period,
      @Nullable Boolean endedPlanned,
      @Nullable String endedBy) {}

  /** An adult of the household, and since when. */
  public record Carer(PersonName person, EffectivePeriod period) {}

  /**
   * Bank details.
   *
   * @param details whole, or masked to the last two digits
   * @param whole whether the reader may see them whole
   */
  public record Bank(BankDetails details, boolean whole) {}

  /** Copies the lists. */
  public HouseholdView {
    stays = List.copyOf(stays);
    carers = List.copyOf(carers);
  }

  /** Status on the business day. */
  public HouseholdStatus status() {
    return HouseholdStatus.on(day, facts.household().approval());
  }

  /** Key of the payment level on the business day; null without one. */
  public @Nullable String level() {
    return facts.levels().stream()
        .filter(l -> l.period().includes(day))
        .map(l -> l.level())
        .findFirst()
        .orElse(null);
  }

  /** Approved places on the business day. */
  public int places() {
    return facts.placesOn(day);
  }

  /** Places on hold on the business day. */
  public int onHold() {
    return facts.heldOn(day);
  }

  /** Children with the household on the business day. */
  public int placed() {
    return (int) stays.stream().filter(s -> s.period().includes(day)).count();
  }

  /** Places that can be used on the business day; 0 when it is not approved. */
  public int vacancies() {
    return status() == HouseholdStatus.APPROVED ? Math.max(0, places() - onHold() - placed()) : 0;
  }

  /** What somebody should see to, most pressing first; empty when all is in order. */
  public List<Reason> due() {
    return HouseholdDue.of(facts, day, placed(), bank != null);
  }
}
