package org.permanency.assessment.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.Reason;

/** What may be decided on a temporary approval. */
public final class TemporaryRules {
  private TemporaryRules() {}

  /** What has to be true before a temporary approval is extended. */
  public enum Condition {
    /** The placement is still the best one for the child. */
    STILL_BEST,
    /** The fostering panel was asked for its views. */
    PANEL_ASKED,
    /** The child's reviewing officer was told. */
    OFFICER_TOLD
  }

  /** How a temporary approval stands. */
  public record Facts(
      boolean stale,
      LocalDate starts,
      @Nullable LocalDate until,
      boolean extended,
      boolean ended,
      boolean extensible) {}

  /** Reasons against a temporary approval. */
  public static List<Reason> approve(
      boolean kind, boolean enquiry, boolean child, boolean open, LocalDate on, LocalDate today) {
    var no = new ArrayList<Reason>();
    if (!kind) {
      no.add(Reason.of("assessment.temporary.kind"));
    }
    if (!enquiry) {
      no.add(Reason.of("assessment.temporary.enquiry"));
    }
    if (!child) {
      no.add(Reason.of("assessment.temporary.child"));
    }
    if (open) {
      no.add(Reason.of("assessment.temporary.open"));
    }
    if (on.isAfter(today)) {
      no.add(Reason.of("assessment.temporary.day", "today", today));
    }
    return no;
  }

  /** Reasons against extending it: once, before it runs out, and on all its conditions. */
  public static List<Reason> extend(
      Facts facts, Set<Condition> said, String officer, String why, LocalDate today) {
    var no = new ArrayList<Reason>();
    common(facts, no);
    if (!facts.extensible() || facts.extended()) {
      no.add(Reason.of("assessment.temporary.once"));
    }
    if (facts.until() != null && today.isAfter(facts.until())) {
      no.add(Reason.of("assessment.temporary.late", "until", facts.until()));
    }
    if (!said.contains(Condition.STILL_BEST)) {
      no.add(Reason.of("assessment.temporary.best"));
    }
    if (!said.contains(Condition.PANEL_ASKED)) {
      no.add(Reason.of("assessment.temporary.panel"));
    }
    if (!said.contains(Condition.OFFICER_TOLD)) {
      no.add(Reason.of("assessment.temporary.reviewing"));
    }
    if (AssessmentRules.blank(officer)) {
      no.add(Reason.of("assessment.temporary.officer"));
    }
    why(why, no);
    return no;
  }

  private static void common(Facts facts, List<Reason> no) {
    AssessmentRules.stale(facts.stale(), no);
    if (facts.ended()) {
      no.add(Reason.of("assessment.temporary.ended"));
    }
  }

  private static void why(String why, List<Reason> no) {
    if (AssessmentRules.blank(why) || why.length() > AssessmentRules.REASON) {
      no.add(Reason.of("assessment.temporary.why", "most", AssessmentRules.REASON));
    }
  }

  /** Reasons against ending it. */
  public static List<Reason> end(Facts facts, LocalDate last, String why, LocalDate today) {
    var no = new ArrayList<Reason>();
    common(facts, no);
    AssessmentRules.day(last, facts.starts(), today, no);
    why(why, no);
    return no;
  }
}
