package org.permanency.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.permanency.adoption.AdopterService.Ended;
import org.permanency.adoption.rule.AdopterEnd;
import org.permanency.adoption.rule.AdopterReview;
import org.permanency.adoption.rule.AdopterReview.Cause;
import org.permanency.adoption.rule.AdopterReview.Outcome;
import org.permanency.adoption.rule.AdopterState;
import org.permanency.kernel.Decision;
import org.permanency.kernel.ListQuery;
import org.permanency.kernel.Reason;
import org.permanency.panel.rule.ApprovalTerms;
import org.permanency.panel.rule.Finding;
import org.permanency.panel.rule.Verdict;
import org.permanency.people.rule.ChildId;
import org.permanency.tenancy.AttackService;
import org.permanency.tenancy.NotPermitted;
import org.permanency.tenancy.Permission;
import org.permanency.tenancy.TenantContext;
import org.permanency.testing.Approvals;
import org.permanency.testing.People;
import org.permanency.testing.Workbench;
import org.permanency.workflow.TaskRecord;
import org.permanency.workflow.rule.TaskState;
import org.permanency.workflow.rule.WorkItem;

class AdopterServiceIT {
  private static final LocalDate APPROVED = LocalDate.of(2016, 3, 7);
  private static final LocalDate MATCHED = LocalDate.of(2016, 12, 1);
  private static final LocalDate DAY = LocalDate.of(2017, 2, 28);
  private static final TenantContext PET = Workbench.all("peterborough", DAY);
  private static final TenantContext LARK = Workbench.all("larkmere", DAY);
  private static final Workbench BENCH = Workbench.get().provision();
  private final AdopterService adopters = BENCH.bean(AdopterService.class);
  private UUID id = new UUID(0, 0);
  private ChildId child = new ChildId(new UUID(0, 1));

  @BeforeEach
  void adaAndBo() {
    BENCH.emptied("peterborough").emptied("larkmere");
    id = Approvals.adopters(BENCH, PET, APPROVED, null);
    child = BENCH.bean(People.class).child(PET, "PET", "1001", "Sample", "Sam", null);
  }

  private static AdopterView granted(Optional<Decision<AdopterView>> decision) {
    return decision
        .orElseThrow()
        .fold(
            done -> done,
            no -> {
              throw new AssertionError("refused: " + no);
            });
  }

  private AdopterView matched() {
    return granted(adopters.match(PET, id, 1, child, MATCHED, "They fit"));
  }

  @Test
  void givenAdoptersWhoWait_whenMatched_thenTheDayIsKeptAndNoReviewIsDue() {
    var it = matched();

    assertThat(it.row().state()).isEqualTo(AdopterState.MATCHED);
    assertThat(it.row().matchedOn()).isEqualTo(MATCHED);
    assertThat(it.matches())
        .extracting(m -> m.child().name(), AdopterView.Match::reason, AdopterView.Match::by)
        .containsExactly(tuple("Sam Sample", "They fit", "A. Tester"));
    assertThat(it.tasks()).extracting(TaskRecord::state).containsExactly(TaskState.CANCELLED);
  }

  @Test
  void givenAMatch_whenUndone_thenTheyWaitAgainAndItStaysWithItsReason() {
    var it = matched();
    it =
        granted(
            adopters.undo(
                PET, id, it.version(), it.matches().get(0).id(), DAY, "The plan changed"));

    assertThat(it.row().state()).isEqualTo(AdopterState.WAITING);
    assertThat(it.row().matchedOn()).isNull();
    assertThat(it.matches())
        .extracting(AdopterView.Match::undoneOn, AdopterView.Match::undoneWhy)
        .containsExactly(tuple(DAY, "The plan changed"));
    assertThat(it.tasks())
        .extracting(t -> t.due().day(), TaskRecord::state)
        .containsExactlyInAnyOrder(
            tuple(LocalDate.of(2017, 3, 7), TaskState.CANCELLED),
            tuple(LocalDate.of(2017, 3, 7), TaskState.OPEN));
  }

  @Test
  void givenAMatchedChild_whenItMovesInAndIsAdopted_thenTheApprovalEndsAndStaysOnRecord() {
    var it = granted(adopters.placed(PET, id, matched().version(), MATCHED.plusDays(20)));
    it =
        granted(
            adopters.end(
                PET, id, it.version(), new Ended(AdopterEnd.ADOPTED, DAY, "Order made", null)));

    assertThat(it.moves())
        .extracting(m -> m.to())
        .containsExactly("WAITING", "MATCHED", "PLACED", "ENDED");
    assertThat(it.matches().get(0).placedOn()).isEqualTo(MATCHED.plusDays(20));
    assertThat(adopters.list(PET, new ListQuery(Map.of("current", "yes"), null, false, 0, 9)))
        .extracting(p -> p.total())
        .isEqualTo(0);
  }

  @Test
  void givenWhatCannotBe_whenMatched_thenEveryReasonIsGiven() {
    var ghost = new ChildId(new UUID(1, 1));

    assertThat(adopters.match(PET, id, 7, ghost, DAY.plusDays(1), " ").orElseThrow())
        .isEqualTo(
            Decision.refused(
                Reason.of("adoption.adopter.changed"),
                Reason.of("adoption.adopter.day", "first", APPROVED, "today", DAY),
                Reason.of("adoption.adopter.child"),
                Reason.of("adoption.adopter.why", "most", 2000)));
  }

  @Test
  void givenAChildOfOthers_whenMatchedOnceMore_thenItIsRefused() {
    matched();
    var others = Approvals.adopters(BENCH, PET, APPROVED, null);

    assertThat(adopters.match(PET, others, 1, child, DAY, "They fit too").orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("adoption.adopter.child-taken")));
  }

  @Test
  void givenAReview_whenHeld_thenTheNextIsDueAYearLater() {
    var on = LocalDate.of(2017, 2, 20);
    var it =
        granted(
            adopters.review(
                PET,
                id,
                1,
                new AdopterReview(on, Cause.YEARLY, "Still keen", "Go on", Outcome.STANDS)));

    assertThat(it.tasks())
        .extracting(t -> t.due().day(), TaskRecord::state)
        .containsExactlyInAnyOrder(
            tuple(LocalDate.of(2017, 3, 7), TaskState.DONE),
            tuple(LocalDate.of(2018, 2, 20), TaskState.OPEN));
  }

  @Test
  void givenAReviewForThePanel_whenDecided_thenOnlyTheFinalDecisionEndsTheApproval() {
    var it =
        granted(
            adopters.review(
                PET,
                id,
                1,
                new AdopterReview(DAY, Cause.CHANGE, "We parted", "Not together", Outcome.PANEL)));
    var work = new WorkItem(AdopterReader.REVIEW, it.reviews().get(0).id());
    assertThat(
            BENCH.bean(AttackService.class).query(PET, "SELECT kind FROM panel_matter").toString())
        .isEqualTo("[ADOPTER_REVIEW]");

    decided(work, new Verdict(Finding.UNSUITABLE, null, DAY, "Parted", false));
    assertThat(adopters.find(PET, id).orElseThrow().row().state()).isEqualTo(AdopterState.WAITING);
    decided(work, new Verdict(Finding.UNSUITABLE, null, DAY, "Parted", true));

    var after = adopters.find(PET, id).orElseThrow();
    assertThat(after.details().endedHow()).isEqualTo("TERMINATED");
    assertThat(after.reviews().get(0).verdict()).isEqualTo("UNSUITABLE");
  }

  @Test
  void givenAReviewForThePanel_whenOtherTermsAreDecided_thenTheOldOnesStayAsHistory() {
    var it =
        granted(
            adopters.review(
                PET,
                id,
                1,
                new AdopterReview(DAY, Cause.YEARLY, "Two, please", "Two", Outcome.PANEL)));
    var work = new WorkItem(AdopterReader.REVIEW, it.reviews().get(0).id());

    decided(
        work,
        new Verdict(Finding.SUITABLE, new ApprovalTerms(2, 0, 6, null, null), DAY, null, true));

    assertThat(adopters.find(PET, id).orElseThrow().terms())
        .extracting(t -> t.terms().children(), AdopterView.Terms::ends)
        .containsExactly(tuple(2, null), tuple(1, DAY));
  }

  private static void decided(WorkItem work, Verdict verdict) {
    BENCH
        .bean(AttackService.class)
        .inside(
            PET,
            () -> {
              BENCH.bean(AdopterMatters.class).decided(PET, work, verdict);
              return verdict;
            });
  }

  @Test
  void givenAnEndThatOnlyThePanelMayDecide_whenEnded_thenItIsRefused() {
    assertThat(
            adopters
                .end(PET, id, 1, new Ended(AdopterEnd.TERMINATED, DAY, "Enough", null))
                .orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("adoption.adopter.terminated")));
    assertThat(
            adopters
                .end(PET, id, 1, new Ended(AdopterEnd.TRANSFERRED, DAY, "They moved", " "))
                .orElseThrow())
        .isEqualTo(Decision.refused(Reason.of("adoption.adopter.to-agency", "most", 200)));
  }

  @Test
  void givenPeopleApprovedElsewhere_whenTakenOver_thenTheyCountButNotAsNew() {
    var from =
        new NewAdopters(
            null,
            org.permanency.adoption.rule.AdopterKind.INTER_COUNTRY,
            List.of(Approvals.person("Cy", null)),
            DAY,
            new org.permanency.adoption.rule.AdopterTerms(1, null, null, false, null, null),
            NewAdopters.Reach.NONE,
            null,
            "Far Agency");
    var it = granted(Optional.of(adopters.transferIn(PET, from)));
    it = granted(adopters.charge(PET, it.id(), it.version(), 500_000L));

    assertThat(it.details().charge()).isEqualTo(500_000L);
    assertThat(adopters.facts(PET))
        .extracting(f -> f.reference(), f -> f.newHere())
        .containsExactly(tuple("A2016-0001", true), tuple("A2017-0001", false));
  }

  @Test
  void givenAnotherAgency_whenItAsks_thenThereIsNothing() {
    assertThat(adopters.find(LARK, id)).isEmpty();
    assertThat(adopters.list(LARK, ListQuery.ALL).rows()).isEmpty();
    assertThat(adopters.match(LARK, id, 1, child, DAY, "x")).isEmpty();
    assertThat(adopters.undo(LARK, id, 1, id, DAY, "x")).isEmpty();
    assertThat(adopters.placed(LARK, id, 1, DAY)).isEmpty();
    assertThat(adopters.wishes(LARK, id, 1, "x")).isEmpty();
    assertThat(adopters.give(LARK, id, 1, null)).isEmpty();
    assertThat(adopters.charge(LARK, id, 1, 1L)).isEmpty();
    assertThat(adopters.facts(LARK)).isEmpty();
  }

  @Test
  void givenWhoMayOnlyRead_whenTheyMatch_thenItIsNotPermitted() {
    var reader = Workbench.as("peterborough", "r", DAY, Permission.ADOPTER_READ);

    assertThatThrownBy(() -> adopters.match(reader, id, 1, child, DAY, "x"))
        .isInstanceOf(NotPermitted.class);
    assertThat(adopters.list(reader, ListQuery.ALL).total()).isEqualTo(1);
  }
}
