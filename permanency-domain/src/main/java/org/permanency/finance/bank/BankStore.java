package org.permanency.finance.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** SQL on the accounts that payees are paid to, and on those that are on record with them. */
@ApplicationScoped
class BankStore {
  private static final int FETCH = 10_000;
  @Inject TenantSql sql;

  /** A payee and the account on record with it, which may not be the one paid to. */
  record Recorded(Payee payee, BankAccount account) {}

  /**
   * Accounts on record, of all payees that have one; for who records them, whatever else they may.
   */
  List<Recorded> recorded() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT h.id, 'household', h.code, h.name, b.sort_code, b.account,"
                        + " b.account_name FROM fostering_bank_account b JOIN fostering_household h"
                        + " ON h.id = b.household_id UNION ALL SELECT id, kind, code, name,"
                        + " sort_code, account, account_name FROM finance_payee WHERE account IS"
                        + " NOT NULL ORDER BY 2, 3")
                .setFetchSize(FETCH)
                .map(
                    (rs, x) ->
                        new Recorded(
                            new Payee(
                                new PayeeId(rs.getObject(1, UUID.class)),
                                PayeeKind.of(rs.getString(2)),
                                rs.getString(3),
                                rs.getString(4)),
                            account(rs, 5)))
                .list());
  }

  /** Accounts paid to on a day: the last change that counts, else the first account. */
  Map<PayeeId, BankAccount> paidTo(LocalDate day) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT payee_id, sort_code, account, account_name, NULL AS since, NULL AS at"
                        + " FROM finance_bank_first UNION ALL SELECT payee_id, sort_code, account,"
                        + " account_name, effective_on, decided_at FROM finance_bank_change WHERE"
                        + " state = 'CONFIRMED' AND effective_on <= ? ORDER BY since, at")
                .bind(0, day)
                .setFetchSize(FETCH)
                .reduceResultSet(
                    new HashMap<PayeeId, BankAccount>(),
                    (all, rs, x) -> {
                      all.put(new PayeeId(rs.getObject(1, UUID.class)), account(rs, 2));
                      return all;
                    }));
  }

  /** Accounts of changes that have still to count on a day. */
  Map<PayeeId, BankAccount> waiting(LocalDate day) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT payee_id, sort_code, account, account_name FROM finance_bank_change"
                        + " WHERE state = 'PROPOSED' OR state = 'CONFIRMED' AND effective_on > ?"
                        + " ORDER BY recorded_at")
                .bind(0, day)
                .reduceResultSet(
                    new HashMap<PayeeId, BankAccount>(),
                    (all, rs, x) -> {
                      all.put(new PayeeId(rs.getObject(1, UUID.class)), account(rs, 2));
                      return all;
                    }));
  }

  private static BankAccount account(ResultSet rs, int at) throws SQLException {
    return new BankAccount(rs.getString(at), rs.getString(at + 1), rs.getString(at + 2));
  }

  /** Keeps first accounts; one that is there and no money can be sent to is replaced. */
  void first(Map<PayeeId, BankAccount> accounts) {
    if (accounts.isEmpty()) {
      return;
    }
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "REPLACE INTO finance_bank_first (payee_id, sort_code, account, account_name)");
          accounts.forEach((id, a) -> batch.add(id.value(), a.sortCode(), a.account(), a.name()));
          batch.finish();
          return accounts.size();
        });
  }

  /** Puts the account paid to back on record with a payee that is not a household. */
  void putBack(UUID payee, BankAccount account) {
    sql.with(
        h ->
            h.execute(
                "UPDATE finance_payee SET sort_code = ?, account = ?, account_name = ?, version ="
                    + " version + 1 WHERE id = ?",
                account.sortCode(),
                account.account(),
                account.name(),
                payee));
  }
}
