package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EffectivePeriod;

/**
 * An award with all that happened to it.
 *
 * @param id which
 * @param version names this state; a change must name it
 * @param award as it was decided
 * @param waits whether a second person has yet to approve it, so that nothing is owed
 * @param refused whether a second person refused to approve it, as it stands; false unless it waits
 * @param enteredBy id of the actor who entered it, or changed it while it waited; null for one that
 *     a file brought
 * @param approved what pay stands on while a change waits for a second person; null when none does
 * @param suspensions by first day
 * @param results by first day
 * @param events by day
 */
public record AwardRecord(
    AwardId id,
    int version,
    AwardEdit award,
    boolean waits,
    boolean refused,
    @Nullable String enteredBy,
    @Nullable Approved approved,
    List<Suspension> suspensions,
    List<AwardFact.Result> results,
    List<Event> events) {
  /** Where an award stands. */
  public enum State {
    /** A second person has yet to approve it: nothing is owed. */
    WAITS,
    /** A second person refused to approve it: nothing is owed unless it is changed and approved. */
    REFUSED,
    /** Approved, and paid as it stands. */
    APPROVED,
    /** Approved, and paid as it was then: a second person has yet to approve a change. */
    CHANGE_WAITS;

    /** As records and answers write it, e.g. {@code change-waits}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * An award as it was approved last.
   *
   * @param fact what is paid
   * @param since business day of the first change that waits
   * @param changedBy ids of all who changed it since
   */
  public record Approved(AwardFact fact, LocalDate since, Set<String> changedBy) {
    /** Copies the set. */
    public Approved {
      changedBy = Set.copyOf(changedBy);
    }
  }

  /**
   * Days without payment.
   *
   * @param from first of them
   * @param resumed first day paid again; null while it lasts; equal to {@code from} when it was
   *     lifted from the start
   * @param cause {@code statement} or {@code decision}
   */
  public record Suspension(
      LocalDate from, @Nullable LocalDate resumed, String cause, String reason) {
    /** The days; empty when it was lifted from the start. */
    public Optional<EffectivePeriod> days() {
      return from.equals(resumed)
          ? Optional.empty()
          : Optional.of(new EffectivePeriod(from, resumed));
    }
  }

  /**
   * Something that happened.
   *
   * @param until of a decision to go on: the last day it covers; null for no limit
   * @param by who recorded it
   */
  public record Event(
      AwardStep.Kind kind, LocalDate day, @Nullable LocalDate until, String words, String by) {}

  /** Copies the lists. */
  public AwardRecord {
    suspensions = List.copyOf(suspensions);
    results = List.copyOf(results);
    events = List.copyOf(events);
  }

  /** Where it stands. */
  public State state() {
    if (waits) {
      return refused ? State.REFUSED : State.WAITS;
    }
    return approved == null ? State.APPROVED : State.CHANGE_WAITS;
  }

  /** What is paid, unless it {@link #waits}: the award as it was approved last. */
  public AwardFact paidAs() {
    return approved == null ? fact() : approved.fact();
  }

  /** The award with all changes, also those that wait; whether it {@link #waits} is not in it. */
  public AwardFact fact() {
    return new AwardFact(
        id,
        award.child(),
        award.payee(),
        award.kind(),
        award.period(),
        award.agreed(),
        award.addition(),
        award.eldest(),
        award.placedBefore(),
        suspensions.stream().flatMap(s -> s.days().stream()).toList(),
        results);
  }

  /** Whether it is owed on {@code day}: approved, one of its days, and not suspended. */
  public boolean paidOn(LocalDate day) {
    return !waits && paidAs().paidOn(day);
  }

  /** The suspension that has not ended; empty when it is paid. */
  public Optional<Suspension> suspended() {
    return suspensions.stream().filter(s -> s.resumed() == null).findFirst();
  }

  /** The last event of a kind; empty when there was none. */
  public Optional<Event> last(AwardStep.Kind kind) {
    Event found = null;
    for (var event : events) {
      found = event.kind() == kind ? event : found;
    }
    return Optional.ofNullable(found);
  }
}
