package org.permanency.web.view.allowances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.permanency.allowances.AwardRow;
import org.permanency.allowances.AwardService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.web.view.home.HomeCard;

/** Allowances that wait for somebody: approvals, tests, reviews, decisions, appeals. */
@ApplicationScoped
public class ReviewsCard implements HomeCard {
  private static final int SHOWN = 4;
  @Inject AwardService awards;

  @Override
  public int order() {
    return 45;
  }

  @Override
  public Permission permission() {
    return Permission.PAY_READ;
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var items = awards.waiting(ctx, SHOWN).stream().map(r -> item(ctx, r)).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Card.work("Allowances to see to", items, "All allowances", "/allowances/awards.xhtml"));
  }

  private static Item item(TenantContext ctx, AwardRow row) {
    return new Item(
        row.childName() + ", " + row.kind(),
        AwardWords.AWARD + row.record().id(),
        Objects.requireNonNull(AwardWords.tag(row.flags(), ctx.today())));
  }
}
