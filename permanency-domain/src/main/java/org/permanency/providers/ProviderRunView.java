package org.permanency.providers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.PayRunView.By;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.Reconciliation;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.providers.rule.Payable;

/**
 * A run that pays providers, as people see it.
 *
 * @param dueTo last due day that it pays
 * @param payDate day on which the money is in the accounts
 * @param total of its documents, credit notes taken off
 * @param approvedOn business day; null before
 * @param version to be named with the next step
 */
public record ProviderRunView(
    UUID id,
    PayRunState state,
    LocalDate dueTo,
    LocalDate payDate,
    Pence total,
    int documents,
    By created,
    @Nullable By submitted,
    @Nullable By approved,
    @Nullable LocalDate approvedOn,
    @Nullable By cancelled,
    @Nullable String cancelReason,
    int version) {
  /**
   * What becomes of a provider's sum: kept at approval, worked out afresh before it.
   *
   * @param payment its {@code payee} is the one registered under the provider's number
   */
  public record Paid(UUID provider, Payment payment) {}

  /** A document of the run with the name of its provider. */
  public record Document(String provider, Payable payable) {}

  /**
   * All of a run.
   *
   * @param findings what to look at, the gravest first; empty once it is approved
   * @param check documents, payments, run and file laid beside each other
   * @param returns payments of it that the bank gave back
   */
  public record Whole(
      ProviderRunView run,
      List<Paid> payments,
      List<Document> documents,
      List<Reason> findings,
      Reconciliation check,
      List<ProviderReturnView> returns) {
    /** Copies the lists. */
    public Whole {
      payments = List.copyOf(payments);
      documents = List.copyOf(documents);
      findings = List.copyOf(findings);
      returns = List.copyOf(returns);
    }
  }
}
