package org.permanency.sample;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.arrangements.ArrangementService;
import org.permanency.arrangements.ArrangementView;
import org.permanency.arrangements.rule.ArrangementKind;
import org.permanency.arrangements.rule.ArrangementRules.Step;
import org.permanency.arrangements.rule.ArrangementState;
import org.permanency.arrangements.rule.NewArrangement;
import org.permanency.arrangements.rule.NewVisit;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.tenancy.Needs;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.tenancy.TenantService;

/** Enters the sample's notified arrangements, each some way along. */
@TenantService
public class SampleArrangements {
  private static final int COUNT = 15;
  private static final int EVERY = 27;
  private static final List<String> RELATIONS = List.of("friend", "wider-family", "host");
  private static final List<String> NOTIFIERS = List.of("school", "carer", "health", "parent");
  @Inject ArrangementService arrangements;

  /** Enters what is not there yet. */
  @Needs(Permission.ARRANGEMENT_WRITE)
  public void fill(TenantContext ctx) {
    if (arrangements.rule(ctx).isEmpty() || arrangements.list(ctx, ListQuery.ALL).total() > 0) {
      return;
    }
    var dice = Dice.of(SampleLoader.seed(ctx.tenant().slug()), 4_717);
    for (int i = COUNT; i > 0; i--) {
      var told = ctx.today().minusDays((long) i * EVERY);
      along(ctx, granted(arrangements.take(ctx, one(dice, i, told))), i, told);
    }
  }

  private static NewArrangement one(Dice dice, int number, LocalDate told) {
    var names = Names.of("WBRI", dice);
    boolean fostering = number % 4 != 0;
    var kind =
        fostering
            ? ArrangementKind.PRIVATE_FOSTERING
            : number % 8 == 0 ? ArrangementKind.NON_AGENCY : ArrangementKind.STEP_PARENT;
    return new NewArrangement(
        kind,
        new NewArrangement.Child(
            names.given(dice),
            names.family(dice),
            told.minusYears(5 + number % 8).minusDays(number),
            number % 7 == 0,
            null),
        new NewArrangement.Carers(
            names.given(dice) + " " + names.family(dice),
            fostering ? RELATIONS.get(number % RELATIONS.size()) : null,
            "01632 9602" + (10 + number),
            null,
            null),
        new NewArrangement.Notice(told, NOTIFIERS.get(number % NOTIFIERS.size()), null),
        told.minusDays(3),
        null,
        null,
        null);
  }

  private void along(TenantContext ctx, ArrangementView made, int number, LocalDate told) {
    var it = made;
    boolean fostering = !it.row().kind().adoption();
    for (var on = told.plusDays(6); on.isBefore(ctx.today()); on = on.plusDays(40)) {
      it =
          granted(
              arrangements
                  .visit(
                      ctx,
                      it.id(),
                      it.version(),
                      new NewVisit(
                          on,
                          "P. Officer (sample)",
                          number % 5 != 0,
                          number % 5 == 0 ? "The child was at school." : null,
                          "The home is in order and the child is well.",
                          null))
                  .orElseThrow());
    }
    if (fostering && number > 3) {
      var next = number % 6 == 0 ? ArrangementState.REQUIREMENTS : ArrangementState.SUITABLE;
      var on = told.plusDays(number % 5 == 2 ? 70 : 50);
      it = moved(ctx, it, next, on, "Assessed by the sample's officer.");
    }
    if (number == 14 || number == 11) {
      moved(ctx, it, ArrangementState.ENDED, ctx.today(), "The child went home.");
    }
  }

  private ArrangementView moved(
      TenantContext ctx,
      ArrangementView it,
      ArrangementState next,
      LocalDate wanted,
      @Nullable String why) {
    var on = wanted.isAfter(ctx.today()) ? ctx.today() : wanted;
    return granted(
        arrangements.step(ctx, it.id(), it.version(), new Step(next, on, why, null)).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        done -> done,
        no -> {
          throw new IllegalStateException("the sample was refused: " + no);
        });
  }
}
