package org.permanency.web.view.carers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.HouseholdView;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.web.view.form.Both;

/** The form for bank details, for those who may read them whole. No draft of it is kept. */
@Named
@RequestScoped
public class HouseholdBankView extends HouseholdForm {
  private @Nullable String sortCode;
  private @Nullable String account;
  private @Nullable String holder;

  @Override
  String form() {
    return "household-bank";
  }

  @Override
  Map<String, String> fields() {
    return Map.of(
        "fostering.bank.sort-code", "sortCode",
        "fostering.bank.account", "account",
        "fostering.bank.name", "holder");
  }

  @Override
  void fill(HouseholdView record) {
    var bank = record.bank();
    if (bank != null && bank.whole()) {
      sortCode = bank.details().sortCode();
      account = bank.details().account();
      holder = bank.details().name();
    }
  }

  @Override
  List<Both> both(HouseholdView record) {
    var bank = record.bank();
    return List.of(
        new Both("Sort code", bank == null ? "None" : bank.details().sortCode(), text(sortCode)),
        new Both("Account", bank == null ? "None" : bank.details().account(), text(account)),
        new Both("Account holder", bank == null ? "None" : bank.details().name(), text(holder)));
  }

  /** Saves. */
  public void save() throws IOException {
    var bank = BankDetails.typed(text(sortCode), text(account), text(holder));
    answer(households.bank(caller.context(), at(), bank), "The bank details were changed.");
  }

  public @Nullable String getSortCode() {
    return sortCode;
  }

  public void setSortCode(@Nullable String sortCode) {
    this.sortCode = sortCode;
  }

  public @Nullable String getAccount() {
    return account;
  }

  public void setAccount(@Nullable String account) {
    this.account = account;
  }

  public @Nullable String getHolder() {
    return holder;
  }

  public void setHolder(@Nullable String holder) {
    this.holder = holder;
  }
}
