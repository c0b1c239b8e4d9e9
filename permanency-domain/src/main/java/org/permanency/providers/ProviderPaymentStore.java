package org.permanency.providers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.finance.rule.Payment;
import org.permanency.finance.rule.PaymentOutcome;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.kernel.Pence;
import org.permanency.providers.ProviderRunView.Paid;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.TenantSql;

/** SQL on what runs paid each provider. */
@ApplicationScoped
class ProviderPaymentStore {
  private static final String COLUMNS =
      "provider_id, payee_id, code, name, document_count, pence, outcome, sort_code, account,"
          + " account_name";
  @Inject TenantSql sql;

  /** A payment that a file made. */
  record Sent(UUID run, LocalDate payDate, LocalDate approvedOn, Paid paid) {}

  List<Paid> of(UUID run) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM providers_run_payment WHERE run_id = :run"
                        + " ORDER BY name, provider_id")
                .bind("run", run)
                .map((rs, x) -> paid(rs, 1))
                .list());
  }

  /** Payments in files of runs that were approved in {@code from} to {@code last}. */
  List<Sent> sent(LocalDate from, LocalDate last) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT r.id, r.pay_date, r.approved_on, p."
                        + COLUMNS.replace(", ", ", p.")
                        + " FROM providers_run_payment p JOIN providers_run r ON r.id = p.run_id"
                        + " WHERE p.outcome = 'IN_FILE' AND r.approved_on BETWEEN :from AND :last"
                        + " ORDER BY r.approved_on, r.id, p.provider_id")
                .bind("from", from)
                .bind("last", last)
                .map(
                    (rs, x) ->
                        new Sent(
                            rs.getObject(1, UUID.class),
                            rs.getObject(2, LocalDate.class),
                            rs.getObject(3, LocalDate.class),
                            paid(rs, 4)))
                .list());
  }

  /** The account that each provider was paid to last. */
  Map<UUID, BankAccount> last() {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT p.provider_id, p.sort_code, p.account, p.account_name FROM"
                        + " providers_run_payment p JOIN providers_run r ON r.id = p.run_id WHERE"
                        + " p.outcome = 'IN_FILE' ORDER BY r.approved_at")
                .reduceResultSet(
                    new HashMap<UUID, BankAccount>(),
                    (all, rs, x) -> {
                      all.put(rs.getObject(1, UUID.class), account(rs, 2));
                      return all;
                    }));
  }

  private static BankAccount account(ResultSet rs, int at) throws SQLException {
    return new BankAccount(rs.getString(at), rs.getString(at + 1), rs.getString(at + 2));
  }

  private static Paid paid(ResultSet rs, int at) throws SQLException {
    return new Paid(
        rs.getObject(at, UUID.class),
        new Payment(
            new PayeeId(rs.getObject(at + 1, UUID.class)),
            PayeeKind.PROVIDER,
            rs.getString(at + 2),
            rs.getString(at + 3),
            rs.getInt(at + 4),
            new Pence(rs.getLong(at + 5)),
            PaymentOutcome.valueOf(rs.getString(at + 6)),
            rs.getString(at + 7) == null ? null : account(rs, at + 7)));
  }

  /** Keeps what is decided, once a run. */
  void insert(UUID run, List<Paid> payments) {
    sql.with(
        h -> {
          var batch =
              new BulkInsert(h, "INSERT INTO providers_run_payment (run_id, " + COLUMNS + ")");
          for (var paid : payments) {
            var p = paid.payment();
            var to = p.account();
            batch.add(
                run,
                paid.provider(),
                p.payee().value(),
                p.code(),
                p.name(),
                p.lines(),
                p.pence().amount(),
                p.outcome().name(),
                to == null ? null : to.sortCode(),
                to == null ? null : to.account(),
                to == null ? null : to.name());
          }
          batch.finish();
          return payments.size();
        });
  }
}
