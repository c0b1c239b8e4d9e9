package org.permanency.allowances.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.permanency.allowances.rule.AwardFlags.Code.AGE;
import static org.permanency.allowances.rule.AwardFlags.Code.APPEAL;
import static org.permanency.allowances.rule.AwardFlags.Code.APPROVAL;
import static org.permanency.allowances.rule.AwardFlags.Code.MEANS_TEST;
import static org.permanency.allowances.rule.AwardFlags.Code.NORMAL_DURATION;
import static org.permanency.allowances.rule.AwardFlags.Code.REVIEW_DUE;
import static org.permanency.allowances.rule.AwardFlags.Code.STATEMENT_OVERDUE;
import static org.permanency.allowances.rule.AwardFlags.Code.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.permanency.allowances.rule.AwardFlags.Flag;
import org.permanency.finance.rule.PayeeId;
import org.permanency.kernel.Pence;
import org.permanency.kernel.Reason;
import org.permanency.people.rule.ChildId;

/** Peterborough asks 56 days before a decision is due and reminds 28 days before it may suspend. */
class AwardFlagsTest {
  private static final LocalDate BORN = LocalDate.of(2001, 3, 1);
  private boolean waits;
  private final List<AwardRecord.Event> events = new ArrayList<>();
  private final List<AwardRecord.Suspension> suspensions = new ArrayList<>();
  private final List<AwardFact.Result> results = new ArrayList<>();

  private AwardRecord award(String kind, String from, @Nullable String to, boolean placedBefore) {
    var first = LocalDate.parse(from);
    return new AwardRecord(
        new AwardId(new UUID(1, 1)),
        1,
        new AwardEdit(
            "A-1",
            new ChildId(new UUID(2, 2)),
            new PayeeId(new UUID(3, 3)),
            kind,
            first,
            to == null ? null : LocalDate.parse(to),
            first,
            null,
            Pence.ZERO,
            true,
            placedBefore,
            null,
            "Because",
            "Head",
            first),
        waits,
        false,
        "1",
        null,
        suspensions,
        results,
        events);
  }

  private static List<Flag> flags(AwardRecord record, String today) {
    var day = LocalDate.parse(today);
    var rule = Constants.PETERBOROUGH.get(AllowanceRules.FAMILY_ALLOWANCES, day);
    return AwardFlags.of(record, rule, BORN, day);
  }

  private void event(AwardStep.Kind kind, String day, @Nullable String until) {
    events.add(
        new AwardRecord.Event(
            kind, LocalDate.parse(day), until == null ? null : LocalDate.parse(until), "x", "y"));
  }

  private static Flag flag(AwardFlags.Code code, String due) {
    return new Flag(code, LocalDate.parse(due));
  }

  @Test
  void theTwoYearsAreAskedForFiftySixDaysBefore() {
    event(AwardStep.Kind.REVIEW, "2016-06-01", null);
    var award = award("special-guardianship", "2014-09-01", null, true);

    assertThat(flags(award, "2016-07-06")).isEmpty();
    assertThat(flags(award, "2016-07-07")).containsExactly(flag(NORMAL_DURATION, "2016-09-01"));
    assertThat(flags(award, "2016-12-01")).containsExactly(flag(NORMAL_DURATION, "2016-09-01"));
  }

  @Test
  void givenADecisionToGoOn_thenItIsAskedForAgainWhenThatRunsOut() {
    event(AwardStep.Kind.REVIEW, "2016-11-01", null);
    event(AwardStep.Kind.CONTINUE, "2016-08-20", "2017-01-31");
    var award = award("special-guardianship", "2014-09-01", null, true);

    assertThat(flags(award, "2016-12-06")).isEmpty();
    assertThat(flags(award, "2016-12-07")).containsExactly(flag(NORMAL_DURATION, "2017-02-01"));
  }

  @Test
  void givenADecisionWithoutLimit_thenItCoversWhatItWasAskedForAndNothingLater() {
    event(AwardStep.Kind.CONTINUE, "2016-08-20", null);
    event(AwardStep.Kind.REVIEW, "2016-11-01", null);
    var award = award("special-guardianship", "2014-09-01", null, true);

    assertThat(flags(award, "2016-12-07")).isEmpty();
    assertThat(flags(award, "2019-02-01"))
        .containsExactly(flag(REVIEW_DUE, "2017-11-01"), flag(AGE, "2019-03-01"));
  }

  @Test
  void legacyAwardsAskAtSixteenAndForTheirYearlyTest() {
    results.add(new AwardFact.Result(LocalDate.of(2016, 3, 1), Pence.ZERO, true));
    var award = award("residence-order", "2010-05-01", null, false);

    assertThat(flags(award, "2017-02-28"))
        .containsExactly(flag(AGE, "2017-03-01"), flag(REVIEW_DUE, "2017-03-01"));
  }

  @Test
  void givenNoTestASuspensionAnAppealAndAnOpenReminder_thenAllAreSaidOldestFirst() {
    event(AwardStep.Kind.APPEAL, "2016-06-20", null);
    event(AwardStep.Kind.REMINDER, "2016-06-01", null);
    suspensions.add(new AwardRecord.Suspension(LocalDate.of(2016, 6, 30), null, "decision", "x"));
    var award = award("residence-order", "2016-05-01", null, false);

    assertThat(flags(award, "2016-07-01"))
        .containsExactly(
            flag(MEANS_TEST, "2016-05-01"),
            flag(APPEAL, "2016-06-20"),
            flag(STATEMENT_OVERDUE, "2016-06-29"),
            flag(SUSPENDED, "2016-06-30"));
    event(AwardStep.Kind.STATEMENT, "2016-06-30", null);
    event(AwardStep.Kind.APPEAL_OUTCOME, "2016-06-30", null);
    assertThat(flags(award("residence-order", "2016-05-01", null, false), "2016-07-01"))
        .containsExactly(flag(MEANS_TEST, "2016-05-01"), flag(SUSPENDED, "2016-06-30"));
  }

  @Test
  void anAwardThatWaitsAsksForApprovalSinceTheDayOfItsDecision() {
    waits = true;
    var award = award("special-guardianship", "2016-05-01", null, true);

    assertThat(flags(award, "2016-07-01")).containsExactly(flag(APPROVAL, "2016-05-01"));
    assertThat(award.paidOn(LocalDate.of(2016, 7, 1))).isFalse();
    assertThat(approval(award, "1")).containsExactly("allowances.award.same-person");
    assertThat(approval(award, "2")).isEmpty();
    assertThat(approval(award("residence-order", "2016-05-01", null, false), "1"))
        .containsExactly("allowances.award.same-person", "allowances.award.no-test");
    waits = false;
    assertThat(approval(award("residence-order", "2016-05-01", null, false), "1"))
        .containsExactly("allowances.award.approved");
  }

  private static List<String> approval(AwardRecord record, String actor) {
    var rule = Constants.PETERBOROUGH.get(AllowanceRules.FAMILY_ALLOWANCES, record.award().from());
    return AwardSteps.approval(record, actor, rule.kinds().get(record.award().kind())).stream()
        .map(Reason::code)
        .toList();
  }

  @Test
  void anAwardThatHasEndedHasNone() {
    assertThat(flags(award("residence-order", "2010-05-01", "2016-06-30", false), "2016-07-01"))
        .isEmpty();
  }
}
