package org.permanency.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.permanency.fostering.HouseholdRow;
import org.permanency.fostering.HouseholdService;
import org.permanency.fostering.rule.HouseholdId;
import org.permanency.kernel.ListQuery;
import org.permanency.portal.CarerLinkService;
import org.permanency.portal.CarerService;
import org.permanency.portal.DetailService;
import org.permanency.portal.DiaryService;
import org.permanency.portal.rule.Details;
import org.permanency.portal.rule.NewEntry;
import org.permanency.record.rule.Typed;
import org.permanency.rules.RuleLibrary;
import org.permanency.tenancy.Actor;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;

/** Lets sample users sign in as carers, each of a household with children, and writes diaries. */
@ApplicationScoped
public class SampleCarers {
  private static final int DAYS = 14;
  private static final List<String> FACTS =
      List.of(
          "Up at seven, porridge, school by bus. Homework at the kitchen table after tea.",
          "Swimming after school. Ate well, asleep by nine.",
          "Rang the brother for twenty minutes, then built a den in the garden.",
          "Dentist in the morning, no treatment needed. Back to school at eleven.");
  private static final List<String> SAID =
      List.of("Can we go again?", "My teacher read my story out.", "I miss my brother.", "");
  @Inject CarerLinkService links;
  @Inject CarerService carers;
  @Inject DiaryService diary;
  @Inject DetailService details;
  @Inject HouseholdService households;
  @Inject RuleLibrary library;

  /**
   * Links a user to the first household with a child and without a sign-in, and writes two weeks of
   * its diary.
   *
   * @return how many entries were written
   */
  public int fill(TenantContext ctx, UUID user, String name) {
    if (!library.book(ctx.tenant()).profile().provides("fostering")) {
      return 0;
    }
    var household = free(ctx);
    if (household == null) {
      return 0;
    }
    var mail = name + "@" + ctx.tenant().slug() + ".example";
    links.link(ctx, household.value(), user.toString(), mail);
    var carer =
        new TenantContext(
            ctx.tenant(),
            new Actor(
                user.toString(),
                "Sample Foster carer",
                java.util.Set.of(Permission.CARER_SELF),
                java.util.Set.of("foster-carer")),
            ctx.today());
    details.ask(carer, new Details("01632 960100", mail, "1 Sample Street"));
    return written(carer);
  }

  private @org.jspecify.annotations.Nullable HouseholdId free(TenantContext ctx) {
    var query = new ListQuery(Map.of("status", "approved"), "code", false, 0, 60);
    return households.list(ctx, query).rows().stream()
        .filter(h -> h.placed() > 0)
        .map(HouseholdRow::id)
        .filter(id -> links.of(ctx, id.value()).orElse(List.of()).isEmpty())
        .findFirst()
        .orElse(null);
  }

  private int written(TenantContext carer) {
    int count = 0;
    var children = carers.mine(carer).map(CarerService.Mine::children).orElse(List.of());
    for (var child : children) {
      for (int back = DAYS; back > 0; back--) {
        var on = carer.today().minusDays(back);
        if (!on.isBefore(child.since())) {
          count += entry(carer, child.id(), on, back);
        }
      }
    }
    return count;
  }

  private int entry(TenantContext carer, UUID child, LocalDate on, int number) {
    var kind = number % 9 == 4 ? "positive-event" : "daily-log";
    var words = new LinkedHashMap<String, String>();
    words.put("fact", FACTS.get(number % FACTS.size()));
    words.put("voice", SAID.get(number % SAID.size()));
    var it =
        new NewEntry(
            child, kind, Typed.on(on, "", "", words), "sample-" + child.hashCode() + "-" + on);
    return diary
        .write(carer, it)
        .fold(
            done -> 1,
            no -> {
              throw new IllegalStateException("the sample was refused: " + no);
            });
  }
}
