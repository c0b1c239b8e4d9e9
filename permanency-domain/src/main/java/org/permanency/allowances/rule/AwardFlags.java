package org.permanency.allowances.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.permanency.allowances.rule.FamilyAllowances.Kind;
import org.permanency.people.rule.ChildFact;

/** What somebody should see to on an award. None of it stops pay. */
public final class AwardFlags {
  private AwardFlags() {}

  /** What is asked for. */
  public enum Code {
    /** Nothing is paid because a second person has yet to approve it. */
    APPROVAL,
    /** Paid as approved; a second person has yet to approve a change. */
    CHANGE,
    /** The normal duration is over, or nearly: does the award go on? */
    NORMAL_DURATION,
    /** The child has reached the age of the rule, or nearly: does the award go on? */
    AGE,
    /** The yearly review is due, or nearly. */
    REVIEW_DUE,
    /** The statement did not come back in time after the reminder. */
    STATEMENT_OVERDUE,
    /** Nothing is paid because the means were not tested. */
    MEANS_TEST,
    /** Payment is suspended. */
    SUSPENDED,
    /** An appeal waits for its outcome. */
    APPEAL;

    /** As records and answers write it, e.g. {@code review-due}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Something to see to.
   *
   * @param due since when, or by when
   */
  public record Flag(Code code, LocalDate due) {}

  /**
   * Flags of an award on a day, the oldest first. An award that has ended has none but for a change
   * that waits, which may be its end.
   *
   * @param rule kinds of allowance of the day
   * @param born the child's date of birth; null when unknown
   */
  public static List<Flag> of(
      AwardRecord record, FamilyAllowances rule, @Nullable LocalDate born, LocalDate today) {
    var kind = rule.kinds().get(record.award().kind());
    var last = record.award().to();
    var flags = new ArrayList<Flag>();
    var approved = record.approved();
    if (approved != null) {
      flags.add(new Flag(Code.CHANGE, approved.since()));
    }
    if (kind == null || (last != null && last.isBefore(today))) {
      return flags;
    }
    var horizon = today.plusDays(rule.noticeDays());
    limits(record, kind, born, today, rule.noticeDays(), flags);
    if (record.state() == AwardRecord.State.WAITS) {
      flags.add(new Flag(Code.APPROVAL, record.award().decidedOn()));
    }
    var review = reviewOn(record, kind);
    if (review != null && !review.isAfter(horizon)) {
      flags.add(new Flag(Code.REVIEW_DUE, review));
    }
    AwardSteps.suspendableFrom(record, rule.reminderDays())
        .filter(d -> !d.isAfter(today))
        .ifPresent(d -> flags.add(new Flag(Code.STATEMENT_OVERDUE, d)));
    if (AwardDays.tested(record.fact(), kind) && record.fact().resultOn(today).isEmpty()) {
      flags.add(new Flag(Code.MEANS_TEST, record.award().from()));
    }
    record.suspended().ifPresent(s -> flags.add(new Flag(Code.SUSPENDED, s.from())));
    if (AwardSteps.appealOpen(record)) {
      record.last(AwardStep.Kind.APPEAL).ifPresent(a -> flags.add(new Flag(Code.APPEAL, a.day())));
    }
    flags.sort(java.util.Comparator.comparing(Flag::due));
    return flags;
  }

  private static void limits(
      AwardRecord record,
      Kind kind,
      @Nullable LocalDate born,
      LocalDate today,
      int notice,
      List<Flag> flags) {
    var months = kind.normalMonths();
    var orderOn = record.award().orderOn();
    if (months != null) {
      var due = (orderOn == null ? record.award().from() : orderOn).plusMonths(months);
      limit(record, new Flag(Code.NORMAL_DURATION, due), today, notice, flags);
    }
    var age = kind.askAtAge();
    if (age != null && born != null) {
      limit(record, new Flag(Code.AGE, ChildFact.reached(born, age)), today, notice, flags);
    }
  }

  /** Asks again when the decision to go on has run out, and never where it had no limit. */
  private static void limit(
      AwardRecord record, Flag limit, LocalDate today, int notice, List<Flag> flags) {
    var asked = limit.due();
    for (var event : record.events()) {
      var until = event.until();
      if (event.kind() == AwardStep.Kind.CONTINUE && covers(event, limit.due(), notice)) {
        if (until == null) {
          return;
        }
        asked = asked.isAfter(until) ? asked : until.plusDays(1);
      }
    }
    if (!asked.isAfter(today.plusDays(notice))) {
      flags.add(new Flag(limit.code(), asked));
    }
  }

  /** A decision with a last day covers what is due by then; one without, what it was asked for. */
  private static boolean covers(AwardRecord.Event event, LocalDate due, int notice) {
    var until = event.until();
    return !due.isAfter(until == null ? event.day().plusDays(notice) : until);
  }

  /** When it is to be reviewed next; null where the rule asks for no reviews. */
  public static @Nullable LocalDate reviewOn(AwardRecord record, Kind kind) {
    var months = kind.reviewMonths();
    if (months == null) {
      return null;
    }
    var last = record.award().from();
    for (var result : record.results()) {
      last = last.isAfter(result.from()) ? last : result.from();
    }
    for (var event : record.events()) {
      boolean review = event.kind() == AwardStep.Kind.REVIEW;
      last = review && event.day().isAfter(last) ? event.day() : last;
    }
    return last.plusMonths(months);
  }
}
