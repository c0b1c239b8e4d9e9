package org.permanency.panel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.permanency.kernel.EmailAddress;
import org.permanency.kernel.Reason;

/** What may follow a decision. */
public final class FollowRules {
  /** An application to the independent review mechanism. */
  public static final String MECHANISM_ASKED = "MECHANISM";

  /** What people may do after a qualifying determination. */
  public static final List<String> ANSWERS =
      List.of("REPRESENTATIONS", MECHANISM_ASKED, "ACCEPTED");

  /** What the independent review mechanism may recommend. */
  public static final Set<Finding> MECHANISM =
      java.util.Collections.unmodifiableSet(EnumSet.of(Finding.SUITABLE, Finding.UNSUITABLE));

  private FollowRules() {}

  /**
   * Reasons against noting that people were told.
   *
   * @param made day of the decision; null for none
   * @param before day on which they were told already; null for none
   */
  public static List<Reason> told(
      boolean stale,
      @Nullable LocalDate made,
      @Nullable LocalDate before,
      LocalDate on,
      LocalDate today) {
    var no = new ArrayList<Reason>();
    stale(stale, no);
    if (made == null) {
      no.add(Reason.of("panel.follow.no-decision"));
    } else if (on.isBefore(made) || on.isAfter(today)) {
      no.add(Reason.of("panel.follow.on", "first", made, "today", today));
    }
    if (before != null) {
      no.add(Reason.of("panel.follow.told"));
    }
    return no;
  }

  /**
   * Reasons against a letter.
   *
   * @param made day of the decision; null for none
   * @param before day on which a letter went already; null for none
   * @param address e-mail address; null for post
   */
  public static List<Reason> write(
      boolean stale,
      @Nullable LocalDate made,
      @Nullable LocalDate before,
      String people,
      @Nullable String address) {
    var no = new ArrayList<Reason>();
    stale(stale, no);
    if (made == null) {
      no.add(Reason.of("panel.follow.no-decision"));
    }
    if (before != null) {
      no.add(Reason.of("panel.follow.written"));
    }
    if (people.isBlank() || people.length() > 200) {
      no.add(Reason.of("panel.letter.people", "most", 200));
    }
    if (address != null && (address.length() > 254 || !EmailAddress.is(address))) {
      no.add(Reason.of("panel.letter.address"));
    }
    return no;
  }

  /**
   * A qualifying determination that is open to an answer.
   *
   * @param stale whether somebody else changed the matter after it was read
   * @param state of the matter
   * @param sent day on which the notice went; null while it did not
   * @param until last day for an answer; null while the notice did not go
   * @param stays whether it may not go to the independent review mechanism
   */
  public record Open(
      boolean stale,
      MatterState state,
      @Nullable LocalDate sent,
      @Nullable LocalDate until,
      boolean stays) {}

  /** Reasons against an answer to a qualifying determination. */
  public static List<Reason> answer(
      Open open, String kind, LocalDate on, String words, LocalDate today) {
    var no = new ArrayList<Reason>();
    stale(open.stale(), no);
    if (open.state() != MatterState.PROPOSED) {
      no.add(Reason.of("panel.follow.state", "state", open.state().label()));
    } else if (open.sent() == null) {
      no.add(Reason.of("panel.follow.unsent"));
    } else if (on.isBefore(open.sent()) || on.isAfter(today)) {
      no.add(Reason.of("panel.follow.on", "first", open.sent(), "today", today));
    }
    if (open.until() != null && on.isAfter(open.until())) {
      no.add(Reason.of("panel.follow.late", "due", open.until()));
    }
    if (!ANSWERS.contains(kind)) {
      no.add(Reason.of("panel.follow.kind"));
    }
    if (open.stays() && kind.equals(MECHANISM_ASKED)) {
      no.add(Reason.of("panel.follow.stays"));
    }
    if (words.length() > HearingRules.LONG) {
      no.add(Reason.of("panel.follow.words", "most", HearingRules.LONG));
    }
    return no;
  }

  /** Reasons against noting what the independent review mechanism recommends. */
  public static List<Reason> reviewed(
      boolean stale,
      MatterState state,
      LocalDate applied,
      Finding finding,
      LocalDate on,
      String why,
      LocalDate today) {
    var no = new ArrayList<Reason>();
    stale(stale, no);
    if (state != MatterState.REVIEW) {
      no.add(Reason.of("panel.follow.state", "state", state.label()));
    }
    if (!MECHANISM.contains(finding)) {
      no.add(Reason.of("panel.follow.finding"));
    }
    if (on.isBefore(applied) || on.isAfter(today)) {
      no.add(Reason.of("panel.follow.on", "first", applied, "today", today));
    }
    if (why.isBlank() || why.length() > HearingRules.LONG) {
      no.add(Reason.of("panel.follow.why", "most", HearingRules.LONG));
    }
    return no;
  }

  private static void stale(boolean stale, List<Reason> no) {
    if (stale) {
      no.add(Reason.of("panel.decision.changed"));
    }
  }
}
