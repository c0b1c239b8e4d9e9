package org.permanency.finance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.Owed;
import org.permanency.finance.rule.PayeeId;
import org.permanency.rules.RuleBook;
import org.permanency.tenancy.TenantContext;

/**
 * Something that owes money. Every bean of this type is asked at every pay run; so a new kind of
 * payment is a bean of its own, and needs nothing changed in runs, differences, files or
 * statements.
 *
 * <p>A source answers for every week of the scope from the records as they stand now, also for
 * weeks paid long ago: the run compares that with what was paid and makes the difference lines. It
 * must not look at what was paid. It reads in bulk, with a number of statements that does not grow
 * with the records, and gives the same answer to the same records. What it cannot pay is a finding,
 * never an exception.
 */
public interface PaymentSource {
  /**
   * Kinds of payment this source may ever make for the tenant, by the key that {@code PayKey} has,
   * with what people call them. Keys are unique over all sources.
   */
  Map<String, String> payments(RuleBook book);

  /** What is owed for the weeks of the scope. */
  Owed owed(TenantContext ctx, PayScope scope);

  /** Payees of whom a record of this source was entered or changed since; none if it has none. */
  default List<PayeeId> enteredSince(TenantContext ctx, Instant since) {
    return List.of();
  }
}
