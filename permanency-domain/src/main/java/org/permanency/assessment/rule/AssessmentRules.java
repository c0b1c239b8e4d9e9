package org.permanency.assessment.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.fostering.rule.HouseholdType;
import org.permanency.kernel.Reason;

/** What may be said of an assessment, and what may happen to it. */
public final class AssessmentRules {
  /** Longest reason. */
  public static final int REASON = 2_000;

  /** Longest text. */
  public static final int LONG = 4_000;

  private static final int NAME = 100;
  private static final int MOST_PLACES = 20;
  private static final int OLDEST = 25;

  private AssessmentRules() {}

  /**
   * What the rules look at when something happens to an assessment.
   *
   * @param state of the assessment
   * @param last day of its last move
   * @param stale whether somebody else changed it after it was read
   * @param paused whether its clocks stand still
   * @param kind of assessment
   * @param gapDue last day of the gap between the stages; null when none runs
   * @param stageOne reasons against saying that stage one is complete
   */
  public record Facts(
      AssessmentState state,
      LocalDate last,
      boolean stale,
      boolean paused,
      AssessmentKinds.Kind kind,
      @Nullable LocalDate gapDue,
      List<Reason> stageOne) {}

  /** Reasons against a move made by hand. */
  public static List<Reason> step(
      Facts facts, AssessmentState next, LocalDate on, @Nullable String why, LocalDate today) {
    var no = common(facts, on, today);
    if (!next.byHand() || !facts.state().mayBecome(next) || !fits(facts, next)) {
      no.add(Reason.of("assessment.case.state", "state", facts.state(), "next", next));
    } else {
      if (completes(facts.state(), next)) {
        no.addAll(facts.stageOne());
      }
      if (next == AssessmentState.STAGE_TWO
          && facts.gapDue() != null
          && on.isAfter(facts.gapDue())) {
        no.add(Reason.of("assessment.case.gap", "due", facts.gapDue()));
      }
    }
    if (facts.paused() && next != AssessmentState.WITHDRAWN) {
      no.add(Reason.of("assessment.case.paused"));
    }
    if (next.wantsReason() && blank(why) || why != null && why.length() > REASON) {
      no.add(Reason.of("assessment.case.why", "most", REASON));
    }
    return no;
  }

  /** Whether the move says that stage one is complete. */
  static boolean completes(AssessmentState from, AssessmentState next) {
    return from.stageOne()
        && (next == AssessmentState.BETWEEN || next == AssessmentState.STAGE_TWO);
  }

  /** Both at once, straight on, and a gap are matters of the kind. */
  private static boolean fits(Facts facts, AssessmentState next) {
    boolean gap = facts.kind().clock(AssessmentKinds.Step.GAP).isPresent();
    return switch (next) {
      case BOTH -> facts.kind().together();
      case BETWEEN -> gap;
      case STAGE_TWO ->
          facts.state() != AssessmentState.AT_PANEL
              && (facts.state() != AssessmentState.STAGE_ONE || !gap);
      default -> true;
    };
  }

  private static List<Reason> common(Facts facts, LocalDate on, LocalDate today) {
    var no = new ArrayList<Reason>();
    stale(facts.stale(), no);
    day(on, facts.last(), today, no);
    return no;
  }

  /** Adds that somebody else changed it, when so. */
  public static void stale(boolean stale, List<Reason> no) {
    if (stale) {
      no.add(Reason.of("assessment.case.changed"));
    }
  }

  /** Adds what is wrong with a day. */
  public static void day(LocalDate on, LocalDate first, LocalDate today, List<Reason> no) {
    if (on.isAfter(today) || on.isBefore(first)) {
      no.add(Reason.of("assessment.case.day", "first", first, "today", today));
    }
  }

  /** Whether nothing was said. */
  public static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** Reasons against stopping the clocks. */
  public static List<Reason> pause(
      Facts facts, LocalDate on, String reason, Set<String> known, LocalDate today) {
    var no = common(facts, on, today);
    over(facts.state(), no);
    if (facts.paused()) {
      no.add(Reason.of("assessment.case.paused"));
    }
    if (!known.contains(reason)) {
      no.add(Reason.of("assessment.case.pause-reason"));
    }
    return no;
  }

  /** Reasons against letting them run again. */
  public static List<Reason> resume(Facts facts, LocalDate on, LocalDate since, LocalDate today) {
    var no = new ArrayList<Reason>();
    stale(facts.stale(), no);
    if (!facts.paused()) {
      no.add(Reason.of("assessment.case.not-paused"));
    }
    day(on, since, today, no);
    return no;
  }

  /** Adds that it is over, when so. */
  public static void over(AssessmentState state, List<Reason> no) {
    if (state.over()) {
      no.add(Reason.of("assessment.case.over"));
    }
  }

  /** Reasons against what is proposed. */
  public static List<Reason> offer(Facts facts, Offer it) {
    var no = new ArrayList<Reason>();
    stale(facts.stale(), no);
    over(facts.state(), no);
    if (it.places() == null || it.places() < 1 || it.places() > MOST_PLACES) {
      no.add(Reason.of("assessment.offer.places", "most", MOST_PLACES));
    }
    int from = it.ageFrom() == null ? 0 : it.ageFrom();
    int to = it.ageTo() == null ? OLDEST : it.ageTo();
    if (from < 0 || to > OLDEST || from > to) {
      no.add(Reason.of("assessment.offer.ages", "oldest", OLDEST));
    }
    boolean typed = it.type() != null && HouseholdType.of(it.type()).isPresent();
    if (facts.kind().fostering() ? !typed : it.type() != null) {
      no.add(Reason.of("assessment.offer.type"));
    }
    return no;
  }

  /** Reasons against sharing a report with the applicants; a full one is of stage two. */
  public static List<Reason> share(Facts facts, boolean brief, LocalDate on, LocalDate today) {
    var no = common(facts, on, today);
    boolean full = facts.state() == AssessmentState.STAGE_TWO;
    if (!full && !(brief && facts.state().stageOne())) {
      no.add(Reason.of("assessment.report.state", "state", facts.state()));
    }
    if (facts.paused()) {
      no.add(Reason.of("assessment.case.paused"));
    }
    return no;
  }

  /** Reasons against the comments of the applicants. */
  public static List<Reason> comments(
      Facts facts, @Nullable LocalDate shared, String text, LocalDate on, LocalDate today) {
    var no = new ArrayList<Reason>();
    stale(facts.stale(), no);
    if (facts.state() != AssessmentState.REPORT || shared == null) {
      no.add(Reason.of("assessment.report.state", "state", facts.state()));
    } else {
      day(on, shared, today, no);
    }
    text(text, no);
    return no;
  }

  /** Reasons against a second opinion. */
  public static List<Reason> opinion(Facts facts, String text, LocalDate on, LocalDate today) {
    var no = common(facts, on, today);
    over(facts.state(), no);
    text(text, no);
    return no;
  }

  private static void text(String text, List<Reason> no) {
    if (blank(text) || text.length() > LONG) {
      no.add(Reason.of("assessment.report.text", "most", LONG));
    }
  }

  /** Reasons against a person of the household. */
  public static List<Reason> member(
      AssessmentState state, boolean stale, Member it, LocalDate today) {
    var no = new ArrayList<Reason>();
    stale(stale, no);
    over(state, no);
    if (blank(it.givenNames()) || it.givenNames().length() > NAME) {
      no.add(Reason.of("assessment.person.given-names", "most", NAME));
    }
    if (blank(it.familyName()) || it.familyName().length() > NAME) {
      no.add(Reason.of("assessment.person.family-name", "most", NAME));
    }
    if (it.born() == null && it.role() == Member.Role.APPLICANT
        || it.born() != null && it.born().isAfter(today)) {
      no.add(Reason.of("assessment.person.born"));
    }
    return no;
  }

  /**
   * Reasons against what is said of a check that came back.
   *
   * @param check its rule; null when there is no such check
   */
  public static List<Reason> received(
      CheckFact asked,
      CheckPlan.@Nullable Check check,
      LocalDate on,
      CheckFact.Outcome outcome,
      @Nullable String note,
      LocalDate today) {
    var no = new ArrayList<Reason>();
    if (asked.received() != null) {
      no.add(Reason.of("assessment.check.done"));
    }
    day(on, asked.asked(), today, no);
    boolean waived = outcome == CheckFact.Outcome.WAIVED;
    if (waived && (check == null || !check.waivable())) {
      no.add(Reason.of("assessment.check.needed"));
    }
    if (outcome != CheckFact.Outcome.CLEAR && blank(note)
        || note != null && note.length() > REASON) {
      no.add(Reason.of("assessment.check.note", "most", REASON));
    }
    return no;
  }

  /**
   * What stands between an assessment and its panel.
   *
   * @param brief whether the report is a brief one, which may come before all is known
   * @param lines checks that are needed
   * @param topics labels of topics of preparation that are missing, by key
   * @param open labels of sections that are not complete
   * @param shared day on which the report was shared; null for not
   * @param comments whether the applicants commented
   * @param commentsDue last day for their comments; null for none
   */
  public record Ready(
      boolean brief,
      boolean proposed,
      List<Checks.Line> lines,
      Map<String, String> topics,
      List<String> open,
      @Nullable LocalDate shared,
      boolean comments,
      @Nullable LocalDate commentsDue) {}

  /** Every reason against going to the panel on a day. */
  public static List<Reason> ready(Ready it, LocalDate day) {
    var no = new ArrayList<Reason>();
    if (!it.brief()) {
      it.lines().stream()
          .map(Checks.Line::reason)
          .filter(java.util.Objects::nonNull)
          .forEach(no::add);
      it.topics().values().forEach(t -> no.add(Reason.of("assessment.topic.missing", "topic", t)));
      if (!it.proposed()) {
        no.add(Reason.of("assessment.offer.none"));
      }
    }
    it.open().forEach(s -> no.add(Reason.of("assessment.section.open", "section", s)));
    if (it.shared() == null) {
      no.add(Reason.of("assessment.report.unshared"));
    } else if (!it.comments() && it.commentsDue() != null && !day.isAfter(it.commentsDue())) {
      no.add(Reason.of("assessment.report.comments", "due", it.commentsDue()));
    }
    return no;
  }
}
