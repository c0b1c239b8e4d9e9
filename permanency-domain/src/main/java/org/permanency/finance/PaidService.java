package org.permanency.finance;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;
import org.permanency.tenancy.TenantSql;

/** What approved runs have paid, in bulk for budgets and forecasts. */
@TenantService
public class PaidService {
  @Inject TenantSql sql;

  /**
   * What approved runs paid for one pay week, differences included.
   *
   * @param payment kind of payment
   * @param child null when it was for no one child
   * @param week first day of the pay week
   */
  public record Paid(
      String payment, @Nullable ChildId child, PayeeId payee, LocalDate week, Pence pence) {}

  /** Paid for pay weeks that begin in {@code from} to before {@code to}, with one statement. */
  @Needs({Permission.PAY_READ, Permission.PAY_PREPARE, Permission.PAY_APPROVE})
  public List<Paid> paid(TenantContext ctx, LocalDate from, LocalDate to) {
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
                        new Paid(
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
