package org.permanency.fostering;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.fostering.rule.Register;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** The register of carer households, in bulk for calculation. */
@TenantService
public class RegisterService {
  @Inject RegisterStore store;
  @Inject HouseholdStore households;
  @Inject Event<Audited> audit;

  /** The whole register. */
  @Needs({
    Permission.CARER_READ,
    Permission.PAY_READ,
    Permission.PAY_PREPARE,
    Permission.SCORECARD_READ
  })
  public Register facts(TenantContext ctx) {
    return store.facts();
  }

  /** Who fosters in which household, with their ethnic groups: for indicators. */
  @Needs(Permission.SCORECARD_READ)
  public List<Register.Carer> carers(TenantContext ctx) {
    return store.carers();
  }

  /** Households of these ids, one statement; those that are not here are left out. */
  @Needs({Permission.CARER_READ, Permission.PAY_READ})
  public List<Register.Household> households(TenantContext ctx, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : store.households(ids);
  }

  /**
   * Accounts that households are paid to, whole: for payment and its checks. Pages show them to
   * holders of {@link Permission#BANK_READ} only, to others the last two digits.
   */
  @Needs({
    Permission.BANK_READ,
    Permission.PAY_READ,
    Permission.PAY_PREPARE,
    Permission.PAY_APPROVE
  })
  public Map<HouseholdId, BankAccount> accounts(TenantContext ctx) {
    return store.accounts();
  }

  /**
   * Puts the account that a household is paid to back on record, after other details were refused.
   */
  @Needs(Permission.BANK_CONFIRM)
  public void putBack(TenantContext ctx, HouseholdId household, BankAccount account) {
    households
        .locked(household)
        .ifPresent(
            found -> {
              households.bank(
                  household,
                  new BankDetails(account.sortCode(), account.account(), account.name()));
              households.count(found);
              audit.fire(Audited.of(ctx, "carer.bank-back", "household", household.toString()));
            });
  }
}
