package org.permanency.finance.rule;

import java.util.List;
import org.permanency.finance.claims.rule.ClaimCategories;
import org.permanency.finance.duty.rule.DutyFee;
import org.permanency.finance.recovery.rule.OverpaymentTerms;
import org.permanency.rules.RuleCatalogue;
import org.permanency.rules.RuleKey;

/** The rules of carers' money beside levels. */
public final class CarerRules implements RuleCatalogue {
  /** Rates apart from levels. */
  public static final RuleKey<FosteringExceptions> EXCEPTIONS =
      key("fostering-exceptions", FosteringExceptions.class, "Rates apart from levels");

  /** Extra weeks for celebrated days. */
  public static final RuleKey<Celebrations> CELEBRATIONS =
      key("celebrations", Celebrations.class, "Celebrations");

  /** What a household on duty gets. */
  public static final RuleKey<DutyFee> DUTY_FEE =
      key("duty-fee", DutyFee.class, "Fee for duty out of hours");

  /** How overpayments come back. */
  public static final RuleKey<OverpaymentTerms> OVERPAYMENTS =
      key("overpayments", OverpaymentTerms.class, "Recovery of overpayments");

  /** What suspended carers get. */
  public static final RuleKey<PayDuringAllegation> PAY_DURING_ALLEGATION =
      key("pay-during-allegation", PayDuringAllegation.class, "Pay during an allegation");

  /** How much respite is paid. */
  public static final RuleKey<RespiteRule> RESPITE = key("respite", RespiteRule.class, "Respite");

  /** What may be claimed. */
  public static final RuleKey<ClaimCategories> CLAIMS =
      key("claims", ClaimCategories.class, "Claims of carers");

  private static <T> RuleKey<T> key(String name, Class<T> type, String title) {
    return new RuleKey<>(name, type, "fostering", false, title);
  }

  @Override
  public List<RuleKey<?>> keys() {
    return List.of(
        EXCEPTIONS, CELEBRATIONS, DUTY_FEE, OVERPAYMENTS, PAY_DURING_ALLEGATION, RESPITE, CLAIMS);
  }
}
