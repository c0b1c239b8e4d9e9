package org.permanency.sample;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.adoption.AdopterBook;
import org.permanency.adoption.AdopterService;
import org.permanency.adoption.AdopterService.Ended;
import org.permanency.adoption.AdopterView;
import org.permanency.adoption.NewAdopters;
import org.permanency.adoption.NewAdopters.Reach;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.adoption.rule.AdopterKind;
import org.permanency.adoption.rule.AdopterReview;
import org.permanency.adoption.rule.AdopterReview.Cause;
import org.permanency.adoption.rule.AdopterReview.Outcome;
import org.permanency.adoption.rule.AdopterTerms;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.people.ChildRow;
import org.permanency.people.ChildService;
import org.permanency.people.PersonBook.Adult;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Enters the sample's approved adopters: some wait, some are matched, some have left. */
@TenantService
public class SampleAdopters {
  private static final int COUNT = 20;
  private static final int EVERY = 41;
  private static final List<String> GROUPS = List.of("WBRI", "WBRI", "WOTH", "BCRB", "APKN");
  private static final List<AdopterKind> KINDS =
      List.of(
          AdopterKind.ADOPTION,
          AdopterKind.ADOPTION,
          AdopterKind.FOSTERING_FOR_ADOPTION,
          AdopterKind.CONCURRENT,
          AdopterKind.INTER_COUNTRY);
  @Inject AdopterBook book;
  @Inject AdopterService adopters;
  @Inject ChildService children;

  /** Enters what is not there yet. */
  @Needs(Permission.ADOPTER_WRITE)
  public void fill(TenantContext ctx) {
    if (adopters.list(ctx, ListQuery.ALL).total() > 0) {
      return;
    }
    var dice = Dice.of(SampleLoader.seed(ctx.tenant().slug()), 4_713);
    var waiting = children(ctx);
    for (int i = COUNT; i > 0; i--) {
      var approved = ctx.today().minusDays((long) i * EVERY);
      var id = book.approve(ctx, one(dice, i, approved));
      along(ctx, id, i, approved, waiting);
    }
  }

  private static NewAdopters one(Dice dice, int number, LocalDate approved) {
    var group = GROUPS.get(number % GROUPS.size());
    var names = Names.of(group, dice);
    var family = names.family(dice);
    var people = new ArrayList<Adult>();
    people.add(new Adult(names.given(dice), family, born(number), "U", group));
    if (number % 4 != 0) {
      people.add(new Adult(names.given(dice), family, born(number + 3), "U", group));
    }
    var wishes = number % 3 == 0 ? "Near both grandmothers; a dog lives with us." : null;
    return new NewAdopters(
        null,
        KINDS.get(number % KINDS.size()),
        people,
        approved,
        new AdopterTerms(1 + number % 2, 0, 3 + number % 6, number % 2 == 1, wishes, null),
        new Reach("01632 9601" + (10 + number), null, null, null),
        null,
        number % 10 == 9 ? "Sample Voluntary Adoption" : null);
  }

  private static LocalDate born(int number) {
    return LocalDate.of(1976 + number % 12, 1 + number % 12, 1 + number);
  }

  /** Young children whose records are open, to be matched with. */
  private List<ChildId> children(TenantContext ctx) {
    var found = new ArrayList<ChildId>();
    for (var age : List.of("1", "2", "3")) {
      var query = new ListQuery(Map.of("age", age, "lookedAfter", "yes"), "number", false, 0, 4);
      children.list(ctx, query).rows().stream()
          .filter(r -> !r.closed())
          .map(ChildRow::id)
          .forEach(found::add);
    }
    return found;
  }

  private void along(
      TenantContext ctx, UUID id, int number, LocalDate approved, List<ChildId> waiting) {
    int version = 1;
    if (number > 9 && number % 3 != 0) {
      var review =
          new AdopterReview(
              approved.plusDays(350),
              Cause.YEARLY,
              "We are still ready and would like to hear of more children.",
              "The approval is right as it is.",
              Outcome.STANDS);
      version = granted(adopters.review(ctx, id, version, review).orElseThrow());
    }
    if (number % 3 == 0 && !waiting.isEmpty()) {
      var on = approved.plusDays(20);
      var child = waiting.remove(0);
      version =
          granted(
              adopters
                  .match(ctx, id, version, child, on, "Matched by the sample's panel.")
                  .orElseThrow());
      if (number % 2 == 0) {
        granted(adopters.placed(ctx, id, version, on.plusDays(14)).orElseThrow());
      }
    } else if (number == 7 || number == 13) {
      var ended = new Ended(AdopterEnd.RESIGNED, ctx.today(), "They expect a baby.", null);
      granted(adopters.end(ctx, id, version, ended).orElseThrow());
    }
  }

  private static int granted(Decision<AdopterView> decision) {
    return decision.fold(
        done -> done.version(),
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
