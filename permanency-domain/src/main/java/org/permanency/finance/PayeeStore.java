package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.Payee;
import org.permanency.finance.rule.PayeeEdit;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantSql;

/** SQL on payees that are not fostering households. */
@ApplicationScoped
class PayeeStore {
  private static final ListSql LIST =
      ListSql.of(
              "id, kind, code, name, RIGHT(account, 2) AS ending, ended_on",
              "finance_payee WHERE TRUE",
              "kind, code, id")
          .code("kind", "kind")
          .text("code", "code")
          .text("name", "name")
          .when("ended", "(ended_on IS NOT NULL) = :f_ended")
          .sort("endedOn", "ended_on");
  @Inject TenantSql sql;

  /** All of them, also ended ones, by kind and code. */
  List<Payee> all() {
    return sql.with(
        h ->
            h.createQuery("SELECT id, kind, code, name FROM finance_payee ORDER BY kind, code, id")
                .map((rs, x) -> payee(rs))
                .list());
  }

  private static Payee payee(ResultSet rs) throws SQLException {
    return new Payee(
        new PayeeId(rs.getObject("id", UUID.class)),
        PayeeKind.of(rs.getString("kind")),
        rs.getString("code"),
        rs.getString("name"));
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

  /** One window of the list. */
  ListPage<PayeeRow> page(ListQuery query) {
    return sql.with(h -> LIST.page(h, query, Map.of(), (rs, x) -> row(rs)));
  }

  private static PayeeRow row(ResultSet rs) throws SQLException {
    var payee = payee(rs);
    return new PayeeRow(
        payee.id(),
        payee.kind(),
        payee.code(),
        payee.name(),
        rs.getString("ending"),
        rs.getObject("ended_on", LocalDate.class));
  }

  /** Holds the payee against other changes until the transaction ends; false if there is none. */
  boolean lock(PayeeId id) {
    return sql.with(
        h ->
            h.createQuery("SELECT id FROM finance_payee WHERE id = ? FOR UPDATE")
                .bind(0, id.value())
                .map((rs, x) -> rs.getObject(1, UUID.class))
                .findOne()
                .isPresent());
  }

  /** One payee with its earlier states. */
  Optional<PayeeView> view(PayeeId id, boolean whole) {
    return sql.with(
        h ->
            h.createQuery("SELECT * FROM finance_payee WHERE id = ?")
                .bind(0, id.value())
                .map((rs, x) -> view(h, rs, whole))
                .findOne());
  }

  private static PayeeView view(Handle h, ResultSet rs, boolean whole) throws SQLException {
    var payee = payee(rs);
    var account = rs.getString("account");
    var bank =
        account == null
            ? null
            : new BankDetails(rs.getString("sort_code"), account, rs.getString("account_name"));
    return new PayeeView(
        payee,
        bank == null || whole ? bank : bank.masked(),
        whole,
        rs.getObject("ended_on", LocalDate.class),
        rs.getInt("version"),
        history(h, payee.id()));
  }

  private static List<PayeeView.Before> history(Handle h, PayeeId id) {
    return h.createQuery(
            "SELECT ROW_END AS until_at, code, name, RIGHT(account, 2) AS ending, ended_on"
                + " FROM finance_payee FOR SYSTEM_TIME ALL WHERE id = ? AND ROW_END < NOW(6)"
                + " ORDER BY ROW_END DESC")
        .bind(0, id.value())
        .map((rs, x) -> before(rs))
        .list();
  }

  private static PayeeView.Before before(ResultSet rs) throws SQLException {
    Timestamp until = rs.getTimestamp("until_at");
    @Nullable String ending = rs.getString("ending");
    return new PayeeView.Before(
        until.toInstant(),
        rs.getString("code"),
        rs.getString("name"),
        ending,
        rs.getObject("ended_on", LocalDate.class));
  }

  int insert(PayeeId id, PayeeEdit edit) {
    return sql.with(
        h ->
            h.execute(
                "INSERT INTO finance_payee (id, kind, code, name) VALUES (?, ?, ?, ?)",
                id.value(),
                edit.kind(),
                edit.code(),
                edit.name()));
  }

  int edit(PayeeId id, PayeeEdit edit) {
    return sql.with(
        h ->
            h.execute(
                "UPDATE finance_payee SET code = ?, name = ?, version = version + 1 WHERE id = ?",
                edit.code(),
                edit.name(),
                id.value()));
  }

  int bank(PayeeId id, BankDetails bank) {
    return sql.with(
        h ->
            h.execute(
                "UPDATE finance_payee SET sort_code = ?, account = ?, account_name = ?,"
                    + " version = version + 1 WHERE id = ?",
                bank.sortCode(),
                bank.account(),
                bank.name(),
                id.value()));
  }

  int end(PayeeId id, LocalDate last) {
    return sql.with(
        h ->
            h.execute(
                "UPDATE finance_payee SET ended_on = ?, version = version + 1 WHERE id = ?",
                last,
                id.value()));
  }
}
