package org.permanency.allowances;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.AwardFlags.Flag;
import org.permanency.allowances.rule.AwardRecord;
import org.permanency.finance.rule.Payee;
import org.permanency.kernel.Pence;
import org.permanency.people.ChildRow;

/**
 * An award in the list, on the business day.
 *
 * @param record the award
 * @param child for whom, as the reader may see it; null when the child is gone
 * @param payee to whom; null when unknown
 * @param kind label of the kind
 * @param weekly what a week comes to today; nothing when it is not owed, cannot be paid or waits
 *     for approval
 * @param reviewOn next review; null for none
 * @param flags what to see to, the oldest first
 */
public record AwardRow(
    AwardRecord record,
    @Nullable ChildRow child,
    @Nullable Payee payee,
    String kind,
    Pence weekly,
    @Nullable LocalDate reviewOn,
    List<Flag> flags) {
  /** Columns that can be sorted. */
  public static final Set<String> SORTS =
      Set.of("number", "child", "payee", "kind", "from", "to", "weekly", "reviewOn");

  /** Copies the flags. */
  public AwardRow {
    flags = List.copyOf(flags);
  }

  /** The child's name as lists show it. */
  public String childName() {
    return child == null ? "Not known" : child.name();
  }

  /** The payee's name. */
  public String payeeName() {
    return payee == null ? "Not known" : payee.name();
  }
}
