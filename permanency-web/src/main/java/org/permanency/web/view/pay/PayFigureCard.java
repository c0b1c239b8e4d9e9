package org.permanency.web.view.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.permanency.finance.PayRunService;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.Texts;
import org.permanency.web.view.home.HomeCard;

/** What the last approved run came to. */
@ApplicationScoped
public class PayFigureCard implements HomeCard {
  @Inject PayRunService runs;

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var approved = new ListQuery(Map.of("state", "APPROVED"), null, false, 0, 1);
    return runs.list(ctx, approved).rows().stream()
        .findFirst()
        .map(
            run ->
                Card.figure(
                    "Carers' pay",
                    PayLabels.money(run.totalPence()),
                    "Week of "
                        + PayWeeks.words(run.periodStart(), run.periodEnd())
                        + ", in accounts on "
                        + Texts.day(run.payDate())
                        + ".",
                    "Open this pay run",
                    PayLinks.run(run.id())));
  }
}
