package org.permanency.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.permanency.finance.rule.Finding;
import org.permanency.finance.rule.FindingCode;
import org.permanency.finance.rule.PayDates;
import org.permanency.tenancy.TenantContext;
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
          + " WHERE ROW_START >= :since AND state = 'APPROVED'";
  @Inject TenantSql sql;
  @Inject @Any Instance<PaymentSource> sources;
  @Inject InstantSource clock;

  /**
   * Says which payees have something in a run of a week that was entered after its cut-off; empty
   * when there is none, and until the cut-off is over.
   */
  Optional<Finding> finding(TenantContext ctx, PayDates dates) {
    var today = ctx.today();
    var cutOff = dates.cutOff();
    if (cutOff == null || !today.isAfter(cutOff)) {
      return Optional.empty();
    }
    var late = entered(ctx, after(cutOff, today));
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

  private List<String> entered(TenantContext ctx, Instant since) {
    var late = new HashSet<UUID>();
    late.addAll(here(since));
    sources.forEach(s -> s.enteredSince(ctx, since).forEach(p -> late.add(p.value())));
    return late.isEmpty() ? List.of() : codes(late);
  }

  private List<UUID> here(Instant since) {
    return sql.with(
        h ->
            h.createQuery(ENTERED)
                .bind("since", Timestamp.from(since))
                .map((rs, x) -> rs.getObject(1, UUID.class))
                .list());
  }

  private List<String> codes(Set<UUID> payees) {
    return sql.with(
        h ->
            h
                .createQuery(
                    "SELECT id, code FROM fostering_household UNION ALL SELECT id, code FROM"
                        + " finance_payee ORDER BY 2")
                .map((rs, x) -> payees.contains(rs.getObject(1, UUID.class)) ? rs.getString(2) : "")
                .list()
                .stream()
                .filter(code -> !code.isEmpty())
                .toList());
  }

  private static String words(List<String> codes) {
    var named = String.join(", ", codes.subList(0, Math.min(NAMED, codes.size())));
    int more = codes.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
