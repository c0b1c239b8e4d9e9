package org.permanency.finance.rule;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cost codes under which payments stand in the ledger: the rule {@code ledger-codes}.
 *
 * @param payments by kind of payment
 */
public record LedgerCodes(Map<String, Code> payments) {
  /**
   * The codes of one kind of payment.
   *
   * @param account cost code of its lines
   * @param differences cost code of its difference lines; null when it is the same
   * @param costCentre cost centre; null when it is the child's council
   */
  public record Code(String account, @Nullable String differences, @Nullable String costCentre) {
    /** The cost code of a line of this kind. */
    public String account(LineKind kind) {
      return kind == LineKind.DIFFERENCE && differences != null ? differences : account;
    }
  }

  /** Copies the map. */
  public LedgerCodes {
    payments = Map.copyOf(payments);
  }

  /** The codes of a kind of payment; empty when the rule has none. */
  public Optional<Code> of(String payment) {
    return Optional.ofNullable(payments.get(payment));
  }
}
