package org.permanency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.finance.rule.FinanceRules;
import org.permanency.kernel.Decision;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.rules.rule.VersionState;
import org.permanency.rules.rule.VersionStep;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Workbench;

/** Versions of rules from draft to approval, on a real database. */
class RuleDraftServiceIT {
  private static final String RATES = "fostering-allowances";
  private static final LocalDate TODAY = LocalDate.of(2017, 2, 28);
  private static final LocalDate SPRING = LocalDate.of(2017, 4, 1);
  private static final TenantContext ANNE = as("anne");
  private static final TenantContext BEN = as("ben");
  private RuleDraftService drafts;
  private RuleLibrary library;
  private RuleVersionService versions;

  private static TenantContext as(String user) {
    return Workbench.as(
        "peterborough",
        user,
        TODAY,
        Permission.RULE_READ,
        Permission.RULE_EDIT,
        Permission.RULE_APPROVE);
  }

  private static TenantContext elsewhere(String user) {
    return Workbench.as(
        "larkmere",
        user,
        TODAY,
        Permission.RULE_READ,
        Permission.RULE_EDIT,
        Permission.RULE_APPROVE);
  }

  @BeforeEach
  void nothingWrittenYet() {
    var bench = Workbench.get().provision().emptied("peterborough").emptied("larkmere");
    drafts = bench.bean(RuleDraftService.class);
    library = bench.bean(RuleLibrary.class);
    versions = bench.bean(RuleVersionService.class);
  }

  @AfterEach
  void forget() {
    Workbench.get().provision().emptied("peterborough").emptied("larkmere");
  }

  private RuleVersionView draft(String rule, LocalDate firstDay) {
    return granted(
        drafts
            .create(ANNE, rule, TODAY, new RuleDraft.Head(firstDay, "Board of March 2017"))
            .orElseThrow());
  }

  private RuleVersionView saved(RuleVersionView draft, String old, String now) {
    var text = draft.content().replace(old, now);
    assertThat(text).isNotEqualTo(draft.content());
    var head = new RuleDraft.Head(draft.firstDay(), draft.why());
    return done(drafts.save(ANNE, draft.id(), draft.version(), new RuleDraft(head, text)));
  }

  private RuleVersionView approved(RuleVersionView draft) {
    var sent = done(drafts.submit(ANNE, draft.id(), draft.version()));
    return done(drafts.approve(BEN, draft.id(), sent.version()));
  }

  private static <T> T granted(Decision<T> decision) {
    return decision.fold(
        yes -> yes,
        no -> {
          throw new AssertionError("refused: " + no);
        });
  }

  private static RuleVersionView done(Optional<RuleOutcome> outcome) {
    return granted(outcome.orElseThrow().decision());
  }

  private static List<String> refused(Optional<RuleOutcome> outcome) {
    return outcome
        .orElseThrow()
        .decision()
        .fold(
            yes -> {
              throw new AssertionError("granted: " + yes);
            },
            no -> no.stream().map(Reason::code).toList());
  }

  private Pence rate(TenantContext ctx, String level, LocalDate day) {
    var rates = library.book(ctx.tenant()).get(FinanceRules.FOSTERING_ALLOWANCES, day);
    return rates.weekly(level, rates.band(3)).orElse(Pence.ZERO);
  }

  @Test
  void givenTwoPeople_whenOneWritesAndTheOtherApproves_thenItTakesEffectOnItsDayAndNotBefore() {
    var draft = saved(draft(RATES, SPRING), "145.44", "150.00");
    assertThat(drafts.differences(ANNE, draft.id()))
        .extracting(d -> d.pointer() + " " + d.now() + " " + d.by().orElse(""))
        .containsExactly(
            "/source Board of March 2017 ", "/levels/level-1/weekly/0-4 150.00 +4.56 (+3.1 %)");

    var done = approved(draft);
    assertThat(rate(ANNE, "level-1", SPRING)).isEqualTo(new Pence(14544));
    versions.refresh(ANNE);

    assertThat(rate(ANNE, "level-1", SPRING)).isEqualTo(new Pence(15000));
    assertThat(rate(ANNE, "level-1", SPRING.minusDays(1))).isEqualTo(new Pence(14544));
    assertThat(done.state()).isEqualTo(VersionState.APPROVED);
    assertThat(done.steps())
        .extracting(s -> s.what() + " " + s.name())
        .containsExactly("CREATE anne", "SAVE anne", "SUBMIT anne", "APPROVE ben");
    assertThat(done.last(VersionStep.What.CREATE).why()).isEqualTo("Board of March 2017");
    assertThat(drafts.differences(ANNE, done.id())).hasSize(2);
  }

  @Test
  void givenWhoeverWroteIt_whenApproving_thenItIsRefusedWithEveryReason() {
    var draft = saved(draft(RATES, SPRING), "145.44", "10.00");

    assertThat(refused(drafts.approve(ANNE, draft.id(), 1)))
        .containsExactly(
            "rules.version.stale",
            "rules.version.wrong-state",
            "rules.version.same-person",
            "rules.version.fault",
            "rules.version.fault");
    assertThat(refused(drafts.submit(ANNE, draft.id(), draft.version())))
        .containsExactly("rules.version.fault", "rules.version.fault");
  }

  @Test
  void givenSomebodyElseSavedToo_whenApproving_thenTheyMayNotEither() {
    var draft = draft(RATES, SPRING);
    var head = new RuleDraft.Head(SPRING, draft.why());
    var both =
        done(drafts.save(BEN, draft.id(), draft.version(), new RuleDraft(head, draft.content())));
    var sent = done(drafts.submit(ANNE, draft.id(), both.version()));

    assertThat(refused(drafts.approve(BEN, draft.id(), sent.version())))
        .containsExactly("rules.version.same-person");
    assertThat(done(drafts.approve(as("cara"), draft.id(), sent.version())).state())
        .isEqualTo(VersionState.APPROVED);
  }

  @Test
  void givenTwoEditors_whenBothSave_thenTheSecondSeesTheFirstAndLosesNothing() {
    var read = draft(RATES, SPRING);
    saved(read, "145.44", "150.00");
    var head = new RuleDraft.Head(SPRING, "Another reason");
    var mine = new RuleDraft(head, read.content().replace("145.44", "151.00"));

    var outcome = drafts.save(BEN, read.id(), read.version(), mine).orElseThrow();

    assertThat(outcome.clash()).isTrue();
    assertThat(outcome.current().content()).contains("150.00");
    assertThat(done(drafts.save(BEN, read.id(), outcome.current().version(), mine)).content())
        .contains("151.00");
  }

  @Test
  void givenAnApprovedVersion_whenAnotherOfTheSameDayIsWritten_thenItsFaultSaysSo() {
    approved(saved(draft(RATES, SPRING), "145.44", "150.00"));
    versions.refresh(ANNE);
    var second = saved(draft(RATES, SPRING), "197.59", "200.00");

    assertThat(drafts.faults(ANNE, second.id()))
        .extracting(Problem::message)
        .containsExactly("begins on the same day as another version; a version never changes");
  }

  @Test
  void givenAnApprovedVersion_whenItHasNotBegun_thenItCanBeWithdrawnAndAfterwardsNot() {
    var future = approved(saved(draft(RATES, SPRING), "145.44", "150.00"));
    versions.refresh(ANNE);
    done(drafts.withdraw(BEN, future.id(), future.version(), "Decided otherwise"));
    versions.refresh(ANNE);
    assertThat(rate(ANNE, "level-1", SPRING)).isEqualTo(new Pence(14544));

    var begun = approved(saved(draft(RATES, LocalDate.of(2017, 2, 1)), "145.44", "150.00"));
    assertThat(refused(drafts.withdraw(BEN, begun.id(), begun.version(), "Too late")))
        .containsExactly("rules.version.begun");
  }

  @Test
  void givenAnotherAgency_whenAsked_thenNothingOfItShows() {
    var draft = approved(saved(draft(RATES, SPRING), "145.44", "150.00"));
    versions.refresh(ANNE);
    versions.refresh(elsewhere("dora"));

    assertThat(drafts.find(elsewhere("dora"), draft.id())).isEmpty();
    assertThat(drafts.list(elsewhere("dora"))).isEmpty();
    assertThat(drafts.approve(elsewhere("dora"), draft.id(), draft.version())).isEmpty();
    var theirs = library.book(elsewhere("dora").tenant());
    assertThat(theirs.versions(FinanceRules.FOSTERING_ALLOWANCES))
        .allMatch(v -> v.file().startsWith("larkmere/"));
  }

  @Test
  void givenAFreshServer_whenItRefreshes_thenItServesWhatAnotherOneApproved() {
    approved(saved(draft(RATES, SPRING), "145.44", "150.00"));
    library.fill(new RuleFiles().read(RuleFiles.bundled()));
    assertThat(rate(ANNE, "level-1", SPRING)).isEqualTo(new Pence(14544));

    assertThat(versions.refresh(ANNE)).isEmpty();

    assertThat(rate(ANNE, "level-1", SPRING)).isEqualTo(new Pence(15000));
  }

  @Test
  void givenLawAndContract_whenADraftIsAskedFor_thenItIsRefused() {
    for (var rule : List.of("allowance-floor", "national-minimum-allowance")) {
      var decision =
          drafts.create(ANNE, rule, TODAY, new RuleDraft.Head(SPRING, "Why not")).orElseThrow();

      assertThat(decision).isEqualTo(Decision.refused(Reason.of("rules.version.fixed")));
    }
  }

  @Test
  void givenARuleWithoutAnyVersion_whenADraftIsBegun_thenItIsEmptyAndItsFaultsSayWhatIsMissing() {
    var draft = draft("scorecard-targets", SPRING);

    assertThat(drafts.faults(ANNE, draft.id()))
        .extracting(Problem::message)
        .containsExactly(
            "required property 'source' not found", "required property 'targets' not found");
  }

  @Test
  void givenBankDetails_whenTheActorMayNotSeeThem_thenTheRuleIsNotThere() {
    assertThat(drafts.create(ANNE, "bank-origin", TODAY, new RuleDraft.Head(SPRING, "New bank")))
        .isEmpty();
  }

  @Test
  void givenAReaderOnly_whenListing_thenDraftsAreNotThereAndWritingIsRefused() {
    draft(RATES, SPRING);
    var reader = Workbench.as("peterborough", "reader", TODAY, Permission.RULE_READ);

    assertThat(drafts.list(reader)).isEmpty();
    assertThatThrownBy(() -> drafts.create(reader, RATES, TODAY, new RuleDraft.Head(SPRING, "No")))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void givenAVersionOnScreen_whenExportedAndTakenBack_thenTheTextIsTheSame() {
    var draft = saved(draft(RATES, SPRING), "145.44", "150.00");
    var head = new RuleDraft.Head(SPRING.plusDays(1), "From the file");

    var taken =
        granted(drafts.take(BEN, RATES, new RuleDraft(head, draft.content())).orElseThrow());

    assertThat(taken.content()).isEqualTo(draft.content());
    assertThat(
            drafts.take(BEN, RATES, new RuleDraft(head, "source: [")).orElseThrow()
                instanceof Decision.Refused)
        .isTrue();
  }

  @Test
  void givenNoApprovedPay_whenTheEffectIsAsked_thenFinanceSaysSoAndOtherRulesHaveNone() {
    var rates = saved(draft(RATES, SPRING), "145.44", "150.00");
    var panels = draft("panels", SPRING);

    assertThat(granted(drafts.effects(ANNE, rates.id()).orElseThrow()))
        .extracting(v -> v.notes().toString())
        .containsExactly("[Reason[code=finance.effect.nothing-paid, facts={}]]");
    assertThat(granted(drafts.effects(ANNE, panels.id()).orElseThrow())).isEmpty();
  }
}
