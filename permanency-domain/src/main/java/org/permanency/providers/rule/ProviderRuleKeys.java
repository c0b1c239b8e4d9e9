package org.permanency.providers.rule;

import java.util.List;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules that providers' money asks for. */
public final class ProviderRuleKeys implements RuleCatalogue {
  /** Matching, limits and ledger of invoices. */
  public static final RuleKey<ProviderInvoices> INVOICES =
      new RuleKey<>(
          "provider-invoices", ProviderInvoices.class, "*", false, "Invoices of providers");

  /** Fees between adoption agencies. */
  public static final RuleKey<AdoptionFees> ADOPTION_FEES =
      new RuleKey<>(
          "adoption-fees", AdoptionFees.class, "*", false, "Fees between adoption agencies");

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(INVOICES, ADOPTION_FEES);
  }
}
