package org.permanency.providers.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Pence;

/**
 * How invoices of providers are matched, who may approve them, and where the ledger books them: the
 * rule {@code provider-invoices}.
 *
 * @param tolerance pounds by which the price of a line may differ and still count as agreed
 * @param roles pounds that each role may approve at once
 * @param accounts ledger accounts by kind of provider; {@code other} for all that are not named
 * @param paidBy who pays what is approved; null is the council's purchase ledger
 * @param paymentDays after its date, on which an invoice is due; null only when the ledger pays
 */
public record ProviderInvoices(
    BigDecimal tolerance,
    Map<String, BigDecimal> roles,
    Map<String, Account> accounts,
    @Nullable PaidBy paidBy,
    @Nullable Integer paymentDays) {
  /** Who pays what is approved. */
  public enum PaidBy {
    /** Runs of this service. */
    SERVICE,
    /** The council's purchase ledger, from the ledger file. */
    LEDGER
  }

  /** Where the ledger books a kind of provider. */
  public record Account(String costCentre, String account) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException when no account is there for other kinds, or the service pays
   *     and no payment days are named
   */
  public ProviderInvoices {
    roles = Map.copyOf(roles);
    accounts = Map.copyOf(accounts);
    if (!accounts.containsKey("other")) {
      throw new IllegalArgumentException("accounts should name one for other");
    }
    if (paidBy == PaidBy.SERVICE && paymentDays == null) {
      throw new IllegalArgumentException("paymentDays should be named when the service pays");
    }
  }

  /** Whether runs of this service pay. */
  public boolean paidHere() {
    return paidBy == PaidBy.SERVICE;
  }

  /** The last day on which an invoice should be paid. */
  public LocalDate due(LocalDate dated) {
    return dated.plusDays(paymentDays == null ? 0 : paymentDays);
  }

  /** The tolerance in pence. */
  public Pence tolerancePence() {
    return Pence.ofPounds(tolerance);
  }

  /** The most that somebody with these roles may approve; empty when none of them has a limit. */
  public Optional<Pence> limit(Collection<String> held) {
    return held.stream()
        .filter(roles::containsKey)
        .map(roles::get)
        .max(Comparator.naturalOrder())
        .map(Pence::ofPounds);
  }

  /** Where a kind of provider is booked. */
  public Account account(String kind) {
    return accounts.getOrDefault(kind, java.util.Objects.requireNonNull(accounts.get("other")));
  }
}
