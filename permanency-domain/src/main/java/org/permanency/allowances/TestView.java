package org.permanency.allowances;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.MeansSheet;
import org.permanency.allowances.rule.MeansTestEdit;
import org.permanency.allowances.rule.MeansTestRule;
import org.permanency.finance.rule.Payee;
import org.permanency.kernel.Pence;

/**
 * A means test as it was worked.
 *
 * @param id the test
 * @param payee the family; null when it is gone
 * @param inputs what the family said
 * @param sheet every step
 * @param rule the constants it was worked with, and their source
 * @param workedBy by whom
 * @param workedOn when
 * @param before the family's test before this one; null for the first
 * @param changes step by step against the one before; empty for the first
 */
public record TestView(
    UUID id,
    @Nullable Payee payee,
    MeansTestEdit inputs,
    MeansSheet sheet,
    RuleUsed rule,
    String workedBy,
    LocalDate workedOn,
    @Nullable LocalDate before,
    List<Change> changes) {
  /** Constants of a test, the first day of their version, and who says so. */
  public record RuleUsed(MeansTestRule rule, LocalDate from, String source) {}

  /** A figure of the test before and of this one. */
  public record Change(String code, String label, Pence before, Pence now) {
    /** By how much it rose. */
    public Pence difference() {
      return now.minus(before);
    }
  }

  /** Copies the changes. */
  public TestView {
    changes = List.copyOf(changes);
  }
}
