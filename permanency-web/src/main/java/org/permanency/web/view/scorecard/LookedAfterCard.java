package org.permanency.web.view.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.permanency.performance.IndicatorService;
import org.permanency.performance.Scorecard;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;

/** How many children were looked after at the last month end, and whether that was expected. */
@ApplicationScoped
public class LookedAfterCard implements HomeCard {
  @Inject IndicatorService indicators;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Permission permission() {
    return Permission.SCORECARD_READ;
  }

  @Override
  public String service() {
    return "looked-after";
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var month = AskedMonth.of(null, ctx.today());
    return indicators
        .values(ctx, month, null)
        .fold(card -> card.line("LAC", ""), no -> Optional.<Scorecard.Line>empty())
        .map(
            line ->
                Card.figure(
                    "Children looked after",
                    Figures.value(line.value()),
                    "At the end of "
                        + AskedMonth.words(month)
                        + ". "
                        + line.standing().words()
                        + ".",
                    "Open the scorecard",
                    "/scorecard/scorecard.xhtml"));
  }
}
