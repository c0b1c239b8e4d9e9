package org.permanency.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.kernel.Decision;
import org.permanency.rules.RuleDraft;
import org.permanency.rules.RuleDraftService;
import org.permanency.rules.RuleEffect;
import org.permanency.rules.RuleOutcome;
import org.permanency.rules.RuleVersionService;
import org.permanency.rules.RuleVersionView;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** What a version of the rates would do to pay, before it is in force, and then does. */
class PayEffectIT {
  private static final LocalDate TODAY = LocalDate.of(2016, 9, 20);
  private static final LocalDate WEEK = LocalDate.of(2016, 9, 5);
  private static final TenantContext ONE = ctx("one");
  private static final TenantContext TWO = ctx("two");
  private PayRunService runs;
  private RuleDraftService drafts;
  private FinanceFixture records;

  private static TenantContext ctx(String user) {
    return new TenantContext(
        Workbench.all("peterborough", TODAY).tenant(),
        new org.permanency.tenancy.Actor(
            user, user, java.util.EnumSet.allOf(org.permanency.tenancy.Permission.class)),
        TODAY);
  }

  @BeforeEach
  void aMonthWithOneChild() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    runs = bench.bean(PayRunService.class);
    drafts = bench.bean(RuleDraftService.class);
    records = new FinanceFixture("peterborough");
    records.child("PET", "101", "2014-02-01").household("H1", "Ash family", "level-1");
    records.bank("H1", "401122", "12345678", "A ASH");
    records.stay("101", "H1", "2016-08-01", null);
    approved(WEEK);
    approved(WEEK.plusWeeks(1));
  }

  @AfterEach
  void forget() {
    records.close();
    Workbench.get().provision().emptied("peterborough");
  }

  private PayRunView approved(LocalDate start) {
    var made = granted(runs.create(ONE, start));
    var sent = granted(runs.submit(ONE, made.id(), made.version()).orElseThrow());
    return granted(runs.approve(TWO, made.id(), sent.version()).orElseThrow());
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        yes -> yes,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static RuleVersionView done(java.util.Optional<RuleOutcome> outcome) {
    return granted(outcome.orElseThrow().decision());
  }

  /** Level 1, 0-4: 145.44 becomes 155.44, ten pounds a week more. */
  private RuleVersionView raised(LocalDate firstDay) {
    var head = new RuleDraft.Head(firstDay, "Board");
    var draft = granted(drafts.create(ONE, "fostering-allowances", TODAY, head).orElseThrow());
    var text = draft.content().replace("145.44", "155.44");
    return done(drafts.save(ONE, draft.id(), draft.version(), new RuleDraft(head, text)));
  }

  private List<String> effect(RuleVersionView version) {
    return granted(drafts.effects(ONE, version.id()).orElseThrow()).stream()
        .filter(v -> v.title().code().startsWith("finance."))
        .flatMap(v -> v.tables().stream())
        .filter(t -> t.title().code().startsWith("finance."))
        .map(PayEffectIT::told)
        .toList();
  }

  private static String told(RuleEffect.Table table) {
    var last =
        table.rows().stream()
            .filter(r -> r.what().equals("Fostering allowance"))
            .findFirst()
            .orElseThrow();
    return table.title().code().replace("finance.effect.", "")
        + " "
        + last.what()
        + " "
        + last.before()
        + " to "
        + last.after()
        + ", "
        + last.change();
  }

  @Test
  void givenALaterFirstDay_thenTheMonthIsAsIfAndTheYearFromItsDayOnAndNothingIsRepaid() {
    // Weeks paid: 5 and 12 September. Weeks of the year: 5 September to 27 March, 30 of them;
    // from 3 October on 26 of them at ten pounds more.
    assertThat(effect(raised(LocalDate.of(2016, 10, 3))))
        .containsExactly(
            "month Fostering allowance £290.88 to £310.88, £20.00",
            "year Fostering allowance £4,363.20 to £4,623.20, £260.00");
  }

  @Test
  void givenAFirstDayInPaidWeeks_thenWhatWouldBeRepaidIsWhatTheNextRunPays() {
    var version = raised(LocalDate.of(2016, 9, 12));
    assertThat(effect(version))
        .containsExactly(
            "month Fostering allowance £290.88 to £310.88, £20.00",
            "year Fostering allowance £4,363.20 to £4,653.20, £290.00",
            "repaid Fostering allowance £145.44 to £155.44, £10.00");

    var sent = done(drafts.submit(ONE, version.id(), version.version()));
    done(drafts.approve(TWO, version.id(), sent.version()));
    Workbench.get().bean(RuleVersionService.class).refresh(ONE);
    assertThat(effect(version)).contains("repaid Fostering allowance £145.44 to £155.44, £10.00");
    var next = granted(runs.create(ONE, WEEK.plusWeeks(2)));

    assertThat(next.totalPence()).isEqualTo(15544 + 1000);
  }

  @Test
  void givenAFourthLevel_thenItsHouseholdIsPaidByIt() {
    var head = new RuleDraft.Head(LocalDate.of(2016, 9, 19), "A fourth level");
    var draft = granted(drafts.create(ONE, "fostering-allowances", TODAY, head).orElseThrow());
    var fourth =
        "  level-4:\n    label: Level 4\n    weekly:\n      0-4: 300.00\n      5-10: 310.00\n"
            + "      11-15: 320.00\n      16+: 350.00\n";
    var saved =
        done(
            drafts.save(
                ONE, draft.id(), draft.version(), new RuleDraft(head, draft.content() + fourth)));
    var sent = done(drafts.submit(ONE, saved.id(), saved.version()));
    done(drafts.approve(TWO, saved.id(), sent.version()));
    var bench = Workbench.get();
    bench.bean(RuleVersionService.class).refresh(ONE);
    records.run("UPDATE fostering_level SET ends = '2016-09-19'");
    records.level("H1", "2016-09-19", null, "level-4");

    var next = granted(runs.create(ONE, WEEK.plusWeeks(2)));

    assertThat(next.totalPence()).isEqualTo(30000);
  }
}
