package org.permanency.finance.annual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.EffectivePeriod;
import org.permanency.kernel.Pence;
import org.permanency.tenancy.TenantSql;

/** SQL on what a payee was paid in a year. */
@ApplicationScoped
class AnnualStore {
  private static final String PAID =
      " FROM finance_pay_line l JOIN finance_pay_run r ON r.id = l.run_id WHERE r.state ="
          + " 'APPROVED' AND l.payee_id = :payee";
  @Inject TenantSql sql;

  /** Sums by kind of payment, of approved runs whose pay day is in {@code year}. */
  Map<String, Pence> paid(PayeeId payee, EffectivePeriod year) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT l.payment, SUM(l.pence)"
                        + PAID
                        + " AND r.pay_date >= :from AND r.pay_date < :to GROUP BY l.payment ORDER"
                        + " BY l.payment")
                .bind("payee", payee.value())
                .bind("from", year.start())
                .bind("to", year.end())
                .reduceResultSet(
                    new LinkedHashMap<String, Pence>(),
                    (all, rs, x) -> {
                      all.put(rs.getString(1), new Pence(rs.getLong(2)));
                      return all;
                    }));
  }

  /** Days on which the payee was paid. */
  List<LocalDate> payDays(PayeeId payee) {
    return sql.with(
        h ->
            h.createQuery("SELECT DISTINCT r.pay_date" + PAID + " ORDER BY r.pay_date")
                .bind("payee", payee.value())
                .map((rs, x) -> rs.getObject(1, LocalDate.class))
                .list());
  }
}
