package org.permanency.finance.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.bank.rule.BankChangeState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.finance.rule.PayeeKind;
import org.permanency.fostering.rule.BankAccount;
import org.permanency.fostering.rule.BankDetails;
import org.permanency.kernel.ListPage;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.BulkInsert;
import org.permanency.tenancy.Ids;
import org.permanency.tenancy.ListSql;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantSql;

/** SQL on changes of bank details. */
@ApplicationScoped
class BankChangeStore {
  private static final String COLUMNS =
      "id, payee_kind, payee_id, payee_code, payee_name, old_sort_code, old_account,"
          + " old_account_name, sort_code, account, account_name, state, origin, recorded_by,"
          + " recorded_by_name, recorded_at, recorded_on, decided_by_name, decided_at, words,"
          + " effective_on, version";
  private static final ListSql LIST =
      ListSql.of(COLUMNS, "finance_bank_change WHERE TRUE", "recorded_at DESC, id DESC")
          .code("state", "state")
          .code("kind", "payee_kind")
          .code("payee", "payee_id")
          .text("code", "payee_code")
          .text("name", "payee_name")
          .code("origin", "origin")
          .text("recordedBy", "recorded_by_name")
          .text("recordedOn", "recorded_on")
          .text("decidedBy", "decided_by_name")
          .sort("effective", "effective_on");
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /** What is new: payees with the account paid to and the one on record now. */
  record New(BankStore.Recorded recorded, BankAccount paid) {}

  ListPage<BankChangeView> list(ListQuery query) {
    return sql.with(h -> LIST.page(h, query, Map.of(), (rs, x) -> view(rs)));
  }

  Optional<BankChangeView> find(UUID id) {
    return find(id, "");
  }

  /** The change, held against other decisions until the transaction ends. */
  Optional<BankChangeView> locked(UUID id) {
    return find(id, " FOR UPDATE");
  }

  private Optional<BankChangeView> find(UUID id, String lock) {
    return sql.with(
        h ->
            h.createQuery("SELECT " + COLUMNS + " FROM finance_bank_change WHERE id = ?" + lock)
                .bind(0, id)
                .map((rs, x) -> view(rs))
                .findOne());
  }

  /** The change of a payee that was recorded last. */
  Optional<BankChangeView> last(UUID payee) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM finance_bank_change WHERE payee_id = ?"
                        + " ORDER BY recorded_at DESC, id DESC LIMIT 1")
                .bind(0, payee)
                .map((rs, x) -> view(rs))
                .findOne());
  }

  private static BankChangeView view(ResultSet rs) throws SQLException {
    return new BankChangeView(
        rs.getObject(1, UUID.class),
        PayeeKind.of(rs.getString(2)),
        rs.getObject(3, UUID.class),
        rs.getString(4),
        rs.getString(5),
        details(rs, 6),
        details(rs, 9),
        BankChangeState.valueOf(rs.getString(12)),
        rs.getString(13),
        rs.getString(14),
        rs.getString(15),
        rs.getTimestamp(16).toInstant(),
        rs.getObject(17, LocalDate.class),
        rs.getString(18),
        instant(rs.getTimestamp(19)),
        rs.getString(20),
        rs.getObject(21, LocalDate.class),
        rs.getInt(22));
  }

  private static BankDetails details(ResultSet rs, int at) throws SQLException {
    return new BankDetails(rs.getString(at), rs.getString(at + 1), rs.getString(at + 2));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }

  /** Opens changes. */
  void propose(TenantContext ctx, String origin, List<New> changes) {
    if (changes.isEmpty()) {
      return;
    }
    var now = Timestamp.from(clock.instant());
    sql.with(
        h -> {
          var batch =
              new BulkInsert(
                  h,
                  "INSERT INTO finance_bank_change (id, payee_kind, payee_id, payee_code,"
                      + " payee_name, old_sort_code, old_account, old_account_name, sort_code,"
                      + " account, account_name, state, origin, recorded_by, recorded_by_name,"
                      + " recorded_at, recorded_on)");
          for (var change : changes) {
            var payee = change.recorded().payee();
            var to = change.recorded().account();
            var from = change.paid();
            batch.add(
                Ids.next(clock),
                payee.kind().code(),
                payee.id().value(),
                payee.code(),
                payee.name(),
                from.sortCode(),
                from.account(),
                from.name(),
                to.sortCode(),
                to.account(),
                to.name(),
                BankChangeState.PROPOSED.name(),
                origin,
                ctx.actor().id(),
                ctx.actor().name(),
                now,
                ctx.today());
          }
          batch.finish();
          return changes.size();
        });
  }

  /** Withdraws what has still to count for these payees. */
  void withdraw(Collection<PayeeId> payees, LocalDate today) {
    if (payees.isEmpty()) {
      return;
    }
    sql.with(
        h ->
            h.createUpdate(
                    "UPDATE finance_bank_change SET state = 'WITHDRAWN', version = version + 1"
                        + " WHERE payee_id IN (<payees>) AND (state = 'PROPOSED' OR state ="
                        + " 'CONFIRMED' AND effective_on > :today)")
                .bindList("payees", payees.stream().map(PayeeId::value).toList())
                .bind("today", today)
                .execute());
  }

  /** Writes a decision; {@code effective} is null for a refusal. */
  void decide(
      TenantContext ctx,
      UUID id,
      BankChangeState next,
      String words,
      @Nullable LocalDate effective) {
    sql.with(
        h ->
            h.execute(
                "UPDATE finance_bank_change SET state = ?, decided_by = ?, decided_by_name = ?,"
                    + " decided_at = ?, words = ?, effective_on = ?, version = version + 1 WHERE"
                    + " id = ?",
                next.name(),
                ctx.actor().id(),
                ctx.actor().name(),
                Timestamp.from(clock.instant()),
                words,
                effective,
                id));
  }
}
