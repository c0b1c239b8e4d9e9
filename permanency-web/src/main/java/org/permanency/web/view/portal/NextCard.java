package org.permanency.web.view.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.permanency.portal.CarerService;
import org.permanency.portal.OwnMoneyService;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.training.rule.BookingState;
import org.permanency.web.view.Texts;
import org.permanency.web.view.home.HomeCard;
import org.permanency.web.view.list.Tag;
import org.permanency.web.view.training.TrainingWords;

/** A carer's next training and next pay. */
@ApplicationScoped
public class NextCard implements HomeCard {
  @Inject CarerService carers;
  @Inject OwnMoneyService money;

  @Override
  public int order() {
    return 2;
  }

  @Override
  public Permission permission() {
    return Permission.CARER_SELF;
  }

  @Override
  public String service() {
    return "fostering";
  }

  @Override
  public Optional<Card> card(TenantContext ctx) {
    var items = new ArrayList<Item>();
    carers.learning(ctx).stream()
        .flatMap(l -> l.whole().bookings().stream())
        .filter(b -> b.state() == BookingState.BOOKED)
        .filter(b -> !b.session().as().on().isBefore(ctx.today()))
        .min(Comparator.comparing(b -> b.session().as().on()))
        .ifPresent(
            b ->
                items.add(
                    new Item(
                        "Training: " + b.label(),
                        "/portal/training.xhtml",
                        Tag.info(TrainingWords.when(b.session().as())))));
    long asked =
        carers.learning(ctx).stream().mapToLong(l -> l.whole().trained().open().size()).sum();
    if (asked > 0) {
      items.add(
          new Item(
              "Book training",
              "/portal/training.xhtml",
              new Tag(Texts.count(asked, "topic") + " to take", Tag.Meaning.DUE)));
    }
    if (carers.mine(ctx).isPresent()) {
      money
          .nextPay(ctx)
          .ifPresent(
              day ->
                  items.add(new Item("Next pay", "/portal/pay.xhtml", Tag.info(Texts.day(day)))));
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(Card.work("Coming up", items, "Claim expenses", "/portal/expense.xhtml"));
  }
}
