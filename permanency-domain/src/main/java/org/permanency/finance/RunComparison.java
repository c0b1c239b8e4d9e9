package org.permanency.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.people.ClosedRecords;

/**
 * Why a run comes to more or less than the last one: {@code totalPence - previousPence} is the sum
 * of the changes below and of {@code differencesPence - previousDifferencesPence}.
 *
 * @param previousPeriodStart week of the last approved run before it; null when there is none
 * @param previousPence its total
 * @param totalPence this run's total
 * @param differencesPence difference lines of this run
 * @param previousDifferencesPence difference lines of the last one
 * @param joined children paid for in this week only
 * @param left children paid for in the last week only
 * @param changed children paid for in both, at another sum
 */
public record RunComparison(
    @Nullable LocalDate previousPeriodStart,
    long previousPence,
    long totalPence,
    long differencesPence,
    long previousDifferencesPence,
    List<Change> joined,
    List<Change> left,
    List<Change> changed) {
  /**
   * One child's allowance lines, then and now.
   *
   * @param childId null where the payment is for no one child
   * @param child the council's number for the child, else the payee's name
   */
  public record Change(
      @Nullable UUID childId, String council, String child, long previousPence, long pence) {
    private Change shown(ClosedRecords closed) {
      return closed.has(childId)
          ? new Change(childId, council, ClosedRecords.RESTRICTED, previousPence, pence)
          : this;
    }
  }

  /** Copies the lists. */
  public RunComparison {
    joined = List.copyOf(joined);
    left = List.copyOf(left);
    changed = List.copyOf(changed);
  }

  /** The same without the numbers of children whose records are closed to the reader. */
  RunComparison shown(ClosedRecords closed) {
    return new RunComparison(
        previousPeriodStart,
        previousPence,
        totalPence,
        differencesPence,
        previousDifferencesPence,
        joined.stream().map(c -> c.shown(closed)).toList(),
        left.stream().map(c -> c.shown(closed)).toList(),
        changed.stream().map(c -> c.shown(closed)).toList());
  }
}
