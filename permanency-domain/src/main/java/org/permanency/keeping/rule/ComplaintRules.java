package org.permanency.keeping.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.permanency.keeping.rule.CareRules.Facts;
import org.permanency.kernel.Reason;

/** What may be done with complaints. */
public final class ComplaintRules {
  private ComplaintRules() {}

  /**
   * Reasons against taking one.
   *
   * @param child whether the child named is here and open to the actor
   */
  public static List<Reason> receive(Facts facts, NewComplaint it, boolean child) {
    var no = new ArrayList<Reason>();
    if (it.household() != null) {
      CareRules.known(facts, no);
    }
    if (it.household() == null && it.child() == null) {
      no.add(Reason.of("keeping.complaint.about"));
    }
    if (!child) {
      no.add(Reason.of("keeping.complaint.child"));
    }
    CareRules.past(it.received(), facts.today(), no);
    CareRules.worker(facts, no);
    CareRules.name("keeping.complaint.complainant", it.complainant(), no);
    CareRules.text("keeping.complaint.what", it.what(), CareRules.LONG, no);
    CareRules.optional("keeping.complaint.wanted", it.wanted(), CareRules.REASON, no);
    return no;
  }

  /**
   * A complaint as the rules see it.
   *
   * @param last day of its last move
   * @param longer whether the time of this stage was extended
   */
  public record Complaint(ComplaintState state, LocalDate last, boolean longer, boolean stale) {}

  /**
   * A step of a complaint.
   *
   * @param next the stage it comes to
   * @param on the day
   * @param finding asked for with an answer, and with the last answer after a panel
   * @param words the answer, or the reason; asked for with an answer and when it is withdrawn
   * @param learning what the agency takes from it; null for nothing
   */
  public record Step(
      ComplaintState next,
      LocalDate on,
      @Nullable Finding finding,
      @Nullable String words,
      @Nullable String learning) {}

  /** Reasons against a step. */
  public static List<Reason> step(Complaint it, Step step, LocalDate today) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (!it.state().mayBecome(step.next())) {
      no.add(Reason.of("keeping.complaint.state", "state", it.state(), "next", step.next()));
    }
    CareRules.from(step.on(), it.last(), today, no);
    boolean answer = step.next().answered() || it.state() == ComplaintState.PANEL_REPORTED;
    if (answer && step.finding() == null) {
      no.add(Reason.of("keeping.complaint.finding"));
    }
    if (answer || step.next() == ComplaintState.WITHDRAWN) {
      CareRules.text("keeping.complaint.words", step.words(), CareRules.LONG, no);
    } else {
      CareRules.optional("keeping.complaint.words", step.words(), CareRules.LONG, no);
    }
    CareRules.optional("keeping.complaint.learning", step.learning(), CareRules.LONG, no);
    return no;
  }

  /** Reasons against extending the time of its stage. */
  public static List<Reason> extend(Complaint it, @Nullable String why) {
    var no = new ArrayList<Reason>();
    CareRules.stale(it.stale(), no);
    if (!it.state().extendable() || it.longer()) {
      no.add(Reason.of("keeping.complaint.longer"));
    }
    CareRules.text("keeping.care.why", why, CareRules.REASON, no);
    return no;
  }
}
