package org.permanency.providers.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.permanency.kernel.Pence;

/**
 * How invoices of providers are matched, who may approve them, and where the ledger books them: the
 * rule {@code provider-invoices}.
 *
 * @param tolerance pounds by which the price of a line may differ and still count as agreed
 * @param roles pounds that each role may approve at once
 * @param accounts ledger accounts by kind of provider; {@code other} for all that are not named
 */
public record ProviderInvoices(
    BigDecimal tolerance, Map<String, BigDecimal> roles, Map<String, Account> accounts) {
  /** Where the ledger books a kind of provider. */
  public record Account(String costCentre, String account) {}

  /**
   * Copies and checks.
   *
   * @throws IllegalArgumentException when no account is there for other kinds
   */
  public ProviderInvoices {
    roles = Map.copyOf(roles);
    accounts = Map.copyOf(accounts);
    if (!accounts.containsKey("other")) {
      throw new IllegalArgumentException("accounts should name one for other");
    }
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
