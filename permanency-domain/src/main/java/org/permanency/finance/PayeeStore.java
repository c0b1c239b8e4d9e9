package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.tenancy.TenantSql;

/** SQL on payees that are not fostering households. */
@ApplicationScoped
class PayeeStore {
  @Inject TenantSql sql;

  /** All of them, also ended ones, by kind and code. */
  List<Payee> all() {
    return sql.with(
        h ->
            h.createQuery("SELECT id, kind, code, name FROM finance_payee ORDER BY kind, code, id")
                .map(
                    (rs, x) ->
                        new Payee(
                            new PayeeId(rs.getObject(1, UUID.class)),
                            PayeeKind.of(rs.getString(2)),
                            rs.getString(3),
                            rs.getString(4)))
                .list());
  }

  /** Accounts, of those that have one recorded. */
  Map<PayeeId, BankAccount> accounts() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT id, sort_code, account, account_name FROM finance_payee"
                        + " WHERE account IS NOT NULL")
                .reduceResultSet(
                    new HashMap<PayeeId, BankAccount>(),
                    (all, rs, x) -> {
                      all.put(
                          new PayeeId(rs.getObject(1, UUID.class)),
                          new BankAccount(rs.getString(2), rs.getString(3), rs.getString(4)));
                      return all;
                    }));
  }
}
