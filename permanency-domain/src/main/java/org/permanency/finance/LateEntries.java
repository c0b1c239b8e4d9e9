package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayDates;
import org.permanency.tenancy.TenantSql;

/** Whose records of pay were entered after the cut-off of a week, by the history of the tables. */
@ApplicationScoped
class LateEntries {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final int NAMED = 20;
  private static final String ENTERED =
      "SELECT household_id AS payee FROM fostering_stay WHERE ROW_START >= :since UNION SELECT"
          + " household_id FROM fostering_level WHERE ROW_START >= :since UNION SELECT household_id"
          + " FROM finance_rate_exception WHERE ROW_START >= :since UNION SELECT household_id FROM"
          + " finance_duty WHERE ROW_START >= :since UNION SELECT household_id FROM"
          + " finance_suspension WHERE ROW_START >= :since UNION SELECT respite_id FROM"
          + " finance_respite WHERE ROW_START >= :since UNION SELECT household_id FROM finance_claim"
          + " WHERE ROW_START >= :since AND state = 'APPROVED' UNION SELECT payee_id FROM"
          + " allowances_award WHERE ROW_START >= :since";
  @Inject TenantSql sql;
  @Inject InstantSource clock;

  /**
   * Says which payees have something in a run of a week that was entered after its cut-off; empty
   * when there is none, and until the cut-off is over.
   */
  Optional<Finding> finding(PayDates dates, LocalDate today) {
    var cutOff = dates.cutOff();
    if (cutOff == null || !today.isAfter(cutOff)) {
      return Optional.empty();
    }
    var late = entered(after(cutOff, today));
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                FindingCode.AFTER_CUT_OFF,
                null,
                null,
                dates.week(),
                Map.of("cutOff", cutOff.toString(), "payees", words(late))));
  }

  /** The end of the cut-off's day; where the business day is not the real one, as far back. */
  private Instant after(LocalDate cutOff, LocalDate today) {
    var real = LocalDate.ofInstant(clock.instant(), ENGLAND);
    var days = ChronoUnit.DAYS.between(cutOff, today);
    return real.minusDays(days - 1).atStartOfDay(ENGLAND).toInstant();
  }

  private List<String> entered(Instant since) {
    return sql.with(
        h ->
            h.createQuery(
                    "SELECT p.code FROM (SELECT id, code FROM fostering_household UNION ALL"
                        + " SELECT id, code FROM finance_payee) p JOIN ("
                        + ENTERED
                        + ") e ON e.payee = p.id ORDER BY p.code")
                .bind("since", Timestamp.from(since))
                .map((rs, x) -> rs.getString(1))
                .list());
  }

  private static String words(List<String> codes) {
    var named = String.join(", ", codes.subList(0, Math.min(NAMED, codes.size())));
    int more = codes.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
