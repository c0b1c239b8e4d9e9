package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.LineKind;
import org.permanency.finance.rule.PayRunState;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.TenantSql;

/** SQL on lines of pay over all runs. */
@ApplicationScoped
class PaidStore {
  @Inject TenantSql sql;

  List<PaidLine> lines(String payment, ChildId child, PayeeId payee) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT l.run_id, l.number, r.state, r.pay_date, l.kind, l.period_start,"
                        + " l.period_end, l.pence FROM finance_pay_line l JOIN finance_pay_run r ON"
                        + " r.id = l.run_id WHERE l.child_id = ? AND l.payee_id = ? AND l.payment ="
                        + " ? AND r.state <> 'CANCELLED' ORDER BY r.period_start DESC, l.number")
                .bind(0, child.value())
                .bind(1, payee.value())
                .bind(2, payment)
                .map(
                    (rs, x) ->
                        new PaidLine(
                            rs.getObject(1, UUID.class),
                            rs.getInt(2),
                            PayRunState.valueOf(rs.getString(3)),
                            rs.getObject(4, LocalDate.class),
                            LineKind.of(rs.getString(5)),
                            rs.getObject(6, LocalDate.class),
                            rs.getObject(7, LocalDate.class),
                            new Pence(rs.getLong(8))))
                .list());
  }

  List<PaidService.Paid> paid(LocalDate from, LocalDate to) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT l.payment, l.child_id, l.payee_id, l.period_start, SUM(l.pence) FROM"
                        + " finance_pay_line l JOIN finance_pay_run r ON r.id = l.run_id WHERE"
                        + " r.state = 'APPROVED' AND l.period_start >= :from AND l.period_start <"
                        + " :to GROUP BY l.payment, l.child_id, l.payee_id, l.period_start")
                .bind("from", from)
                .bind("to", to)
                .map(
                    (rs, x) ->
                        new PaidService.Paid(
                            rs.getString(1),
                            child(rs.getObject(2, UUID.class)),
                            new PayeeId(rs.getObject(3, UUID.class)),
                            rs.getObject(4, LocalDate.class),
                            new Pence(rs.getLong(5))))
                .list());
  }

  private static @Nullable ChildId child(@Nullable UUID id) {
    return id == null ? null : new ChildId(id);
  }
}
