package org.permanency.finance.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.permanency.finance.bank.rule.BankChangeRules;
import org.permanency.finance.rule.PayeeId;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.tenancy.Audited;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.TenantBound;

/**
 * Sees whatever records bank details, by its entry for the audit trail, and within the same
 * transaction: a household's form, a payee's form, an import. What is on record is compared with
 * what is paid to, in bulk; where they differ a change is opened in the name of who recorded it.
 */
@ApplicationScoped
@TenantBound
public class BankWatch {
  /** Entries after which bank details may be others, with how they came. */
  private static final Map<String, String> ORIGINS =
      Map.of("carer.bank", "form", "payee.bank", "form", "import.apply", "import");

  @Inject BankStore accounts;
  @Inject BankChangeStore changes;

  /** Compares after an entry that may have recorded bank details. */
  @Needs({})
  void on(@Observes Audited event) {
    var origin = ORIGINS.get(event.action());
    if (origin != null) {
      compare(event, origin);
    }
  }

  private void compare(Audited event, String origin) {
    var today = event.ctx().today();
    var paid = accounts.paidTo(today);
    var waiting = accounts.waiting(today);
    var first = new HashMap<PayeeId, BankAccount>();
    var back = new ArrayList<PayeeId>();
    var found = new ArrayList<BankChangeStore.New>();
    for (var recorded : accounts.recorded()) {
      var payee = recorded.payee().id();
      var now = paid.get(payee);
      switch (BankChangeRules.meaning(recorded.account(), now, waiting.get(payee))) {
        case FIRST -> {
          if (!recorded.account().equals(now)) {
            first.put(payee, recorded.account());
          }
        }
        case BACK -> back.add(payee);
        case CHANGE -> {
          if (waiting.containsKey(payee)) {
            back.add(payee);
          }
          found.add(new BankChangeStore.New(recorded, Objects.requireNonNull(now)));
        }
        case NOTHING -> {}
      }
    }
    write(event, origin, new Found(first, back, found));
  }

  private record Found(
      Map<PayeeId, BankAccount> first, List<PayeeId> back, List<BankChangeStore.New> changes) {}

  private void write(Audited event, String origin, Found found) {
    accounts.first(found.first());
    changes.withdraw(found.back(), event.ctx().today());
    changes.propose(event.ctx(), origin, found.changes());
  }
}
