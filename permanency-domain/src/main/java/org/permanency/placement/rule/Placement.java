package org.permanency.placement.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.people.rule.ChildId;

/**
 * A placement: the days a child lives with one carer or in one home, temporary stays away from it
 * included.
 *
 * @param child whose
 * @param start first day on record
 * @param startKnown whether it really began on {@code start}; false when it was there before the
 *     earliest row
 * @param end first day after; null while it lasts
 * @param spans its days in order; the kind of place can change from one to the next
 */
public record Placement(
    ChildId child,
    LocalDate start,
    boolean startKnown,
    @Nullable LocalDate end,
    List<CareSpan> spans) {
  /**
   * @throws IllegalArgumentException if there is no day
   */
  public Placement {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a placement without days");
    }
  }

  /** The day it began; empty when unknown. */
  public Optional<LocalDate> began() {
    return startKnown ? Optional.of(start) : Optional.empty();
  }

  /** Why it began: the RNE of its first episode. */
  public String reasonBegan() {
    return spans.get(0).episode().reasonBegan();
  }

  /** REC of its last episode; null while it lasts. */
  public @Nullable String reasonEnded() {
    return last().episode().reasonEnded();
  }

  /** REASON_PLACE_CHANGE with which it ended; null where the return leaves it blank. */
  public @Nullable String reasonChange() {
    var own = last().episode().reasonChange();
    return own == null ? last().lodging().reasonChange() : own;
  }

  /** The kind of place it is on its last day, or today while it lasts. */
  public PlaceKind kind() {
    return last().kind();
  }

  /** PLACE on its last day; on a temporary stay that of the interrupted placement. */
  public String place() {
    return last().lodging().place();
  }

  /** PLACE_PROVIDER on its last day; null where the return leaves it blank. */
  public @Nullable String provider() {
    return last().lodging().provider();
  }

  /** URN of the provider on its last day; null where blank. */
  public @Nullable String urn() {
    return last().lodging().urn();
  }

  /** The days around {@code day}; empty when it is none of the placement's days. */
  public Optional<CareSpan> on(LocalDate day) {
    return spans.stream().filter(s -> s.includes(day)).findFirst();
  }

  /**
   * Whether the child spent a night here in {@code first} to {@code last} (both included) while it
   * was a foster placement; short breaks do not count.
   */
  public boolean fosteredBetween(LocalDate first, LocalDate last) {
    for (var span : spans) {
      if (span.kind().foster() && !span.shortBreak() && span.touches(first, last)) {
        return true;
      }
    }
    return false;
  }

  private CareSpan last() {
    return spans.get(spans.size() - 1);
  }
}
