package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.FamilyAllowances.Kind;
import org.permanency.kernel.Reason;

/**
 * What may be done with an award. The two-year and age limits of the rule never stop pay: only a
 * suspension or an end that somebody decides does.
 */
public final class AwardSteps {
  private static final int LONGEST = 500;

  private AwardSteps() {}

  /**
   * Every reason against a step, or none.
   *
   * @param reminderDays days after the reminder from which payment may be suspended
   */
  public static List<Reason> refuse(AwardRecord record, AwardStep step, int reminderDays) {
    var no = new ArrayList<Reason>();
    if (step.words().isBlank() || step.words().length() > LONGEST) {
      no.add(Reason.of("allowances.step.words", "most", LONGEST, "field", "words"));
    }
    switch (step.kind()) {
      case SUSPEND_STATEMENT -> statement(record, step, reminderDays, no);
      case SUSPEND -> suspend(record, step, no);
      case RESUME -> resume(record, step, no);
      case END -> end(record, step, no);
      case APPEAL_OUTCOME -> outcome(record, no);
      case CONTINUE -> goOn(step, no);
      case APPROVE, REFUSE -> no.add(Reason.of("allowances.step.approve", "field", "day"));
      case REMINDER, STATEMENT, REVIEW, APPEAL, LETTER -> {
        // a record of what happened; nothing stands against it
      }
    }
    return no;
  }

  /**
   * Every reason against approving an award or what was changed of it, or none. Whoever entered or
   * changed it may not approve it, and a family whose means count is tested first.
   *
   * @param actor id of who wants to approve
   * @param kind its kind by the rule of its first day; null when that has none
   */
  public static List<Reason> approval(AwardRecord record, String actor, @Nullable Kind kind) {
    var no = new ArrayList<Reason>();
    if (record.state() == AwardRecord.State.APPROVED) {
      no.add(Reason.of("allowances.award.approved"));
      return no;
    }
    if (record.state() == AwardRecord.State.REFUSED) {
      no.add(Reason.of("allowances.award.refused"));
      return no;
    }
    if (changed(record, actor)) {
      no.add(Reason.of("allowances.award.same-person"));
    }
    if (kind != null && AwardDays.tested(record.fact(), kind) && record.results().isEmpty()) {
      no.add(Reason.of("allowances.award.no-test"));
    }
    return no;
  }

  /**
   * Every reason against refusing an award or what was changed of it, or none. Who entered or
   * changed it may change it back instead.
   *
   * @param actor id of who wants to refuse
   * @param words why
   */
  public static List<Reason> refusal(AwardRecord record, String actor, String words) {
    var no = new ArrayList<Reason>();
    switch (record.state()) {
      case APPROVED -> no.add(Reason.of("allowances.award.approved"));
      case REFUSED -> no.add(Reason.of("allowances.award.refused"));
      case WAITS, CHANGE_WAITS -> {
        if (changed(record, actor)) {
          no.add(Reason.of("allowances.award.same-person"));
        }
        if (words.isBlank() || words.length() > LONGEST) {
          no.add(Reason.of("allowances.step.words", "most", LONGEST, "field", "words"));
        }
      }
    }
    return no;
  }

  /** Whether somebody entered or changed what waits for approval. */
  public static boolean changed(AwardRecord record, String actor) {
    var approved = record.approved();
    return approved == null
        ? actor.equals(record.enteredBy())
        : approved.changedBy().contains(actor);
  }

  private static void statement(
      AwardRecord record, AwardStep step, int reminderDays, List<Reason> no) {
    var due = suspendableFrom(record, reminderDays);
    if (due.isEmpty()) {
      no.add(Reason.of("allowances.step.no-reminder", "field", "day"));
    } else if (step.day().isBefore(due.get())) {
      no.add(Reason.of("allowances.step.too-early", "first", due.get(), "field", "day"));
    }
    suspend(record, step, no);
  }

  /**
   * First day from which payment may be suspended because the statement did not come back; empty
   * when no reminder is open.
   */
  public static Optional<LocalDate> suspendableFrom(AwardRecord record, int reminderDays) {
    var reminder = record.last(AwardStep.Kind.REMINDER);
    var statement = record.last(AwardStep.Kind.STATEMENT);
    return reminder
        .filter(r -> statement.filter(s -> !s.day().isBefore(r.day())).isEmpty())
        .map(r -> r.day().plusDays(reminderDays));
  }

  private static void suspend(AwardRecord record, AwardStep step, List<Reason> no) {
    if (record.suspended().isPresent()) {
      no.add(Reason.of("allowances.step.suspended", "field", "day"));
    }
    if (!record.award().period().includes(step.day())) {
      no.add(Reason.of("allowances.step.not-a-day", "field", "day"));
    }
    if (record.suspensions().stream().anyMatch(s -> s.from().equals(step.day()))) {
      no.add(Reason.of("allowances.step.same-day", "field", "day"));
    }
  }

  private static void resume(AwardRecord record, AwardStep step, List<Reason> no) {
    var suspended = record.suspended();
    if (suspended.isEmpty()) {
      no.add(Reason.of("allowances.step.not-suspended", "field", "day"));
    } else if (step.day().isBefore(suspended.get().from())) {
      no.add(
          Reason.of(
              "allowances.step.before-suspension", "from", suspended.get().from(), "field", "day"));
    }
  }

  private static void end(AwardRecord record, AwardStep step, List<Reason> no) {
    if (step.day().isBefore(record.award().from())) {
      no.add(
          Reason.of("allowances.step.before-start", "from", record.award().from(), "field", "day"));
    }
  }

  /** Whether it is an end after the one that is recorded. */
  public static boolean lengthens(AwardRecord record, AwardStep step) {
    var to = record.award().to();
    return step.kind() == AwardStep.Kind.END && to != null && step.day().isAfter(to);
  }

  private static void outcome(AwardRecord record, List<Reason> no) {
    if (!appealOpen(record)) {
      no.add(Reason.of("allowances.step.no-appeal", "field", "day"));
    }
  }

  /** Whether an appeal waits for its outcome. */
  public static boolean appealOpen(AwardRecord record) {
    long appeals = record.events().stream().filter(e -> e.kind() == AwardStep.Kind.APPEAL).count();
    long outcomes =
        record.events().stream().filter(e -> e.kind() == AwardStep.Kind.APPEAL_OUTCOME).count();
    return appeals > outcomes;
  }

  private static void goOn(AwardStep step, List<Reason> no) {
    var until = step.until();
    if (until != null && until.isBefore(step.day())) {
      no.add(Reason.of("allowances.step.until", "field", "until"));
    }
  }
}
